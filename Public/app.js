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
