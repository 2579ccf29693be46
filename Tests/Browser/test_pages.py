"""Every page of the demo world, as the person sees whose it is: it fits from phone to wide screen, in light and in
dark, and axe finds nothing. `PICTURES=folder` keeps a picture of each."""

import os
import re
from pathlib import Path

import pytest
from browsing import Person, assert_usable, send_empty, sign_in

from demo import FORMS, PAGES, PASSWORD, STRANGER, address, filled

PICTURES = os.environ.get("PICTURES")


@pytest.fixture(scope="module")
def window(browser, demo_office):
    """window(who) gives that person's window, signed in once."""
    person, windows = Person(browser, demo_office), {}

    def window(who):
        if who not in windows:
            windows[who] = person.page()
            if who is not STRANGER:
                sign_in(windows[who], address(demo_office, who), PASSWORD)
        return windows[who]

    yield window
    person.close()


def name(case, cases=PAGES):
    who, path, statement, *_ = case
    state = re.search(r"(?:state|status) = '(\w+)'", statement or "")
    words = f"{cases.index(case) + 1:03} {(who or 'stranger').split('@')[0].split()[-1]} {path} {state[1] if state else ''}"
    return re.sub(r"[^A-Za-z0-9]+", "-", words).strip("-")


@pytest.mark.parametrize("case", PAGES, ids=name)
def test_a_page_fits_and_can_be_used_by_everybody(window, demo_office, case):
    who, path, statement = case
    page = window(who)
    answer = page.goto(filled(demo_office, path, statement))
    assert answer.ok or path == "/no-such-page", f"{page.url} answers {answer.status} to {who}"
    keep(page, name(case))


def keep(page, name):
    """Looks at the page, and keeps its pictures where they are asked for."""
    assert_usable(page, lambda width, scheme: PICTURES and page.screenshot(
        path=Path(PICTURES, f"{name}-{width}-{scheme}.png"), full_page=True))


@pytest.mark.parametrize("case", FORMS, ids=lambda case: name(case, FORMS))
def test_a_form_with_errors_fits_and_can_be_used_by_everybody(window, demo_office, case):
    """What is wrong has the focus, and the way to it is a link."""
    who, path, statement, button = case
    page = window(who)
    answer = page.goto(filled(demo_office, path, statement))
    assert answer.ok, f"{page.url} answers {answer.status} to {who}"
    send_empty(page, button)
    assert page.title().startswith("Error:"), f"{page.url} takes an empty form"
    assert page.evaluate("document.activeElement.classList.contains('problems')"), "the problems have the focus"
    links = page.locator(".problems a")
    for link in links.all():
        target = page.locator(link.get_attribute("href"))
        assert target.count() == 1, f"{link.inner_text()} leads nowhere on {page.url}"
    keep(page, "errors-" + name(case, FORMS))
