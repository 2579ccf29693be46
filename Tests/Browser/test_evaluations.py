"""The monthly evaluation from plan to publication by two people, and the radar: by keyboard, and without script."""

import pytest
from browsing import (
    assert_accessible, assert_fits, assert_usable, choose, press, send_empty, tab_to_field, write)
from conftest import serving

from demo import ADA, MIA, PARTNER, PASSWORD, PIA, address

NOOR = "noor@example.com"
SCRIPT = pytest.mark.parametrize("script", (True, False), ids=("with script", "without script"))


@pytest.fixture
def office(server, postbox, demo_database):
    """A demo world to change, on the day after a month's end."""
    yield from serving(server, postbox, demo_database, clock="2021-12-01")


def text(page):
    return page.locator("main").inner_text()


def calculated(page):
    """Looks again until the office has frozen and judged."""
    for _ in range(100):
        if "Calculated" in page.locator(".identity").inner_text():
            return
        page.wait_for_timeout(200)
        page.reload()
    raise AssertionError(text(page))


@SCRIPT
def test_a_month_is_evaluated_by_two_people(office, visit, script):
    pia = visit(office).signed_in(PIA, PASSWORD, script=script)
    noor = visit(office).signed_in(NOOR, PASSWORD, script=script)
    pia.goto("/evaluations")
    press(pia, "Plan an evaluation")
    tab_to_field(pia, "cut_off")
    pia.keyboard.type("30 November")
    press(pia, "Plan it")
    run = pia.url
    press(pia, "Freeze the facts")
    assert "The earlier evaluation ER-000002 is still open" in text(pia)
    noor.goto("/evaluations?tab=approve")
    press(noor, "Monthly evaluation of 31 October 2021")
    press(noor, "Approve the results")
    press(noor, "Publish it")
    assert "Published" in noor.locator(".identity").inner_text()
    pia.goto(run)
    press(pia, "Freeze the facts")
    calculated(pia)
    press(pia, "Take into review")
    assert "Somebody else approves it." in text(pia)
    noor.goto(run)
    press(noor, "Approve the results")
    press(noor, "Publish it")
    assert "Published" in noor.locator(".identity").inner_text()
    own = visit(office).signed_in(address(office, PARTNER), PASSWORD, script=script)
    own.goto("/partners/1/scorecard")
    assert "Held since" in text(own)


def test_the_pages_of_an_evaluation_are_for_everybody(office, visit):
    pia = visit(office).signed_in(PIA, PASSWORD)
    for path in (
            "/evaluations", "/evaluations/new", "/evaluations/1", "/evaluations/2", "/evaluations/3",
            "/evaluations/2/results"):
        pia.goto(path)
        assert_usable(pia)
    pia.goto("/evaluations/2/results")
    pia.locator("table a").first.click()
    assert_usable(pia)


def test_a_form_with_mistakes_keeps_what_was_typed(office, visit):
    pia = visit(office).signed_in(PIA, PASSWORD)
    pia.goto("/evaluations/new")
    choose(pia, "scope", "some")
    write(pia, "partners", "P-999999")
    press(pia, "Plan it")
    assert "There is no partner P-999999" in text(pia)
    assert pia.locator("textarea[name=partners]").input_value() == "P-999999"
    assert_usable(pia)
    pia.goto("/evaluations/2")
    send_empty(pia, "Cancel the evaluation")
    assert "Write why it is cancelled" in text(pia)


def test_the_radar_is_for_everybody(office, visit):
    page = visit(office).signed_in(MIA, PASSWORD)
    for _ in range(100):
        page.goto("/authorizations")
        if "Nothing is judged yet" not in text(page):
            break
        page.wait_for_timeout(200)
    assert "Where they are held" in text(page)
    assert_usable(page)
    for tab in ("safe", "at_risk", "behind", "ready", "close", "far"):
        page.goto(f"/authorizations?tab={tab}")
        assert_fits(page)
        assert_accessible(page)
    ada = visit(office).signed_in(ADA, PASSWORD)
    ada.goto("/authorizations")
    assert "Judge all of them anew" not in text(ada)
