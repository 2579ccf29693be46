"""Every page of the demo world, as the person sees whose it is: it fits from phone to wide screen, in light and in
dark, and axe finds nothing. `PICTURES=folder` keeps a picture of each."""

import os
import re
from pathlib import Path

import pytest
from browsing import SCHEMES, WIDTHS, Person, assert_accessible, assert_fits, sign_in

from demo import PAGES, PARTNER, PASSWORD, STRANGER

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


def address(office, who):
    administrator = """SELECT email FROM users JOIN user_roles ON user_id = users.id
        WHERE partner_id = 1 AND role = 'partner_administrator' ORDER BY users.id LIMIT 1"""
    return office.sql(administrator) if who == PARTNER else who


def filled(office, path, statement):
    if statement is None:
        return path
    value = office.sql(statement)
    assert value, f"The demo world has nothing for {path}: {statement}"
    return path.format(value)


def name(case):
    who, path, statement = case
    state = re.search(r"(?:state|status) = '(\w+)'", statement or "")
    words = f"{PAGES.index(case) + 1:03} {(who or 'stranger').split('@')[0].split()[-1]} {path} {state[1] if state else ''}"
    return re.sub(r"[^A-Za-z0-9]+", "-", words).strip("-")


@pytest.mark.parametrize("case", PAGES, ids=name)
def test_a_page_fits_and_can_be_used_by_everybody(window, demo_office, case):
    who, path, statement = case
    page = window(who)
    answer = page.goto(filled(demo_office, path, statement))
    assert answer.ok or path == "/no-such-page", f"{page.url} answers {answer.status} to {who}"
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            assert_fits(page)
            if PICTURES:
                page.screenshot(path=Path(PICTURES, f"{name(case)}-{width}-{scheme}.png"), full_page=True)
        assert_accessible(page)
