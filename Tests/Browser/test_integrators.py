"""Global System Integrators: assessed, invited, accepted and declined, by keyboard and without script."""

import pytest
from browsing import assert_accessible, assert_fits, assert_usable, enter, press, send_empty, write
from conftest import serving

from demo import INTEGRATOR, MIA, PASSWORD, PIA

SCRIPT = pytest.mark.parametrize("script", (True, False), ids=("with script", "without script"))
INVITED = "/partners/6/integrator"
NOT_YET = "/partners/4/integrator"


@pytest.fixture
def office(server, postbox, demo_database):
    """A demo world to change, on its last day."""
    yield from serving(server, postbox, demo_database, clock="2021-11-30")


def day(page, name, value):
    """Writes a day into its three fields."""
    for field, part in zip((name, f"{name}_month", f"{name}_year"), reversed(value.split("-"))):
        write(page, field, str(int(part)))


def text(page):
    return page.locator("main").inner_text()


def criterion(page, sentence):
    return page.locator("#criteria .rule", has_text=sentence).inner_text()


@SCRIPT
def test_a_fact_is_entered_with_its_evidence_and_counts(office, visit, script):
    page = visit(office).signed_in(MIA, PASSWORD, script=script)
    page.goto(NOT_YET)
    assert "Not met" in criterion(page, "$2B+ in annual revenues")
    press(page, "Enter anew\nAnnual revenue", limit=150)
    assert "Entered before: USD 1,940,000,000" in text(page)
    write(page, "amount", "2,010,000,000")
    day(page, "year_ended", "2020-12-31")
    write(page, "source", "Jahresabschluss 2020, berichtigt")
    day(page, "source_on", "2021-11-15")
    enter(page)
    assert "USD 2,010,000,000" in criterion(page, "$2B+ in annual revenues")
    assert "Not met" not in criterion(page, "$2B+ in annual revenues")
    page.locator("summary", has_text="What was entered besides").focus()
    page.keyboard.press("Enter")
    assert "USD 1,940,000,000" in page.locator("#facts details").inner_text()


@SCRIPT
def test_the_administrator_accepts_after_a_check_and_the_office_ends_it(office, visit, script):
    page = visit(office).signed_in(INTEGRATOR, PASSWORD, script=script)
    press(page, "Invitation as Global System Integrator")
    press(page, "Grupo Andino S.A.", limit=120)
    press(page, "Accept the invitation")
    assert "is a Global System Integrator from today, 30 November 2021, on." in text(page)
    press(page, "Accept for Grupo Andino S.A.")
    assert "Global System Integrator since 30 November 2021" in text(page)
    path = page.url
    page = visit(office).signed_in(PIA, PASSWORD, script=script)
    page.goto(path)
    press(page, "End the authorization")
    day(page, "last", "2021-12-31")
    write(page, "reason", "It sold its services")
    press(page, "End the authorization")
    assert "until 31 December 2021" in text(page) and "It sold its services" in text(page)


def test_declined_without_a_reason_and_invited_again(office, visit):
    page = visit(office).signed_in(INTEGRATOR, PASSWORD)
    page.goto("/partners/6")
    press(page, "Answer the invitation")
    press(page, "Decline it")
    press(page, "Decline the invitation")
    assert "Declined" in text(page)
    page = visit(office).signed_in(PIA, PASSWORD)
    page.goto(INVITED)
    press(page, "Invite Grupo Andino S.A.", limit=150)
    press(page, "Send the invitation")
    assert "It waits for the partner's answer." in text(page)


PAGES = (
    (MIA, NOT_YET), (MIA, INVITED), (PIA, "/partners/1/integrator"), (PIA, "/integrators?tab=all"), (PIA, "/integrators/1"),
    (PIA, "/integrators/1/end"), (PIA, "/integrators/2"), (MIA, NOT_YET + "/facts/annual-revenue"),
    (MIA, NOT_YET + "/facts/presence-emea"), (INTEGRATOR, "/integrators/2"), (INTEGRATOR, "/integrators/2/acceptance"),
    (INTEGRATOR, "/integrators/2/declination"))


@pytest.mark.parametrize("who, path", PAGES)
def test_every_page_is_accessible_and_fits(office, visit, who, path):
    page = visit(office).signed_in(who, PASSWORD)
    page.goto(path)
    page.evaluate("document.querySelectorAll('main details').forEach(details => details.open = true)")
    assert_usable(page)
    page = visit(office).signed_in(who, PASSWORD, width=320, scheme="dark")
    page.goto(path)
    assert_accessible(page)
    assert_fits(page)


def test_an_empty_form_says_what_is_missing(office, visit):
    page = visit(office).signed_in(MIA, PASSWORD)
    page.goto(NOT_YET + "/facts/services-share")
    send_empty(page, "Enter it")
    assert_accessible(page)
