// Nothing here is needed to work: it only saves a few steps at the keyboard.
"use strict";

const summary = document.querySelector(".problems");
if (summary) summary.focus();

const search = document.getElementById("search");
if (search && document.documentElement.dataset.slash === "on") {
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, select, textarea, [contenteditable]");
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    search.focus();
  });
}

const all = document.querySelector("[data-pick-all]");
if (all) {
  const rows = [...document.querySelectorAll("[data-pick]")];
  all.closest("label").hidden = false;
  all.addEventListener("change", () => rows.forEach((row) => (row.checked = all.checked)));
}

// Says when the session is about to end, and lets it be prolonged. Every window of the browser knows the same end.
const lasting = Number(document.documentElement.dataset.session);
const ending = document.getElementById("ending");
if (lasting && ending) {
  const key = "partnerdesk.session";
  const says = ending.querySelector("[data-says]");
  const stay = ending.querySelector("button");
  const remember = (seconds) => {
    localStorage.setItem(key, String(Date.now() + seconds * 1000));
    look();
  };
  const look = () => {
    const left = Math.floor((Number(localStorage.getItem(key)) - Date.now()) / 1000);
    const minutes = Math.ceil(left / 60);
    const words =
      left <= 0
        ? "You have been signed out. What you send now is kept until you sign in again."
        : `You will be signed out in ${minutes === 1 ? "one minute" : minutes + " minutes"}.`;
    if (left <= 300 && says.textContent !== words) says.textContent = words;
    stay.hidden = left <= 0;
    ending.hidden = left > 300;
  };
  stay.addEventListener("click", async () => {
    const answer = await fetch("/session", { redirect: "error" }).catch(() => null);
    if (answer && answer.ok) remember(Number(await answer.text()));
    else remember(0);
  });
  remember(lasting);
  setInterval(look, 10000);
}
