"""Companies, consents, combinations and channel managers: by keyboard, without script, and for everybody."""

import pytest
from browsing import (
    assert_accessible, assert_fits, assert_usable, choose, enter, press, send_empty, tab_to_field, tick, write)
from conftest import serving

from demo import ADA, LEA, MIA, PARTNER, PASSWORD, PIA, address

SCRIPT = pytest.mark.parametrize("script", (True, False), ids=("with script", "without script"))
COMPANY = "SELECT id FROM organisations WHERE domain = 'novasystems.example'"
CONSENT = "SELECT id FROM affiliate_consents WHERE state = 'under_review' ORDER BY id LIMIT 1"
COMBINATION = "SELECT id FROM business_combinations WHERE state = 'reported' ORDER BY id LIMIT 1"


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


@SCRIPT
def test_a_company_is_added_linked_and_given_a_number_that_ends(office, visit, script):
    page = visit(office).signed_in(MIA, PASSWORD, script=script)
    page.goto("/companies")
    press(page, "Add a company")
    write(page, "legal_name", "Nova Algarve Lda")
    write(page, "country", "Portugal")
    day(page, "since", "2021-03-01")
    press(page, "Add the company")
    assert page.locator("h1").inner_text() == "Nova Algarve Lda"
    path = page.url
    write(page, "parent", "Nova Systems Lda")
    choose(page, "kind", "subsidiary")
    write(page, "evidence", "Company register, extract of 2 March 2021")
    day(page, "since", "2021-03-01")
    press(page, "Record it")
    assert "Nova Systems Lda" in page.locator(".tree").inner_text()
    tab_to_field(page, "scheme")
    page.keyboard.type("D-U-N-S number")
    write(page, "value", "449000111")
    day(page, "from", "2021-03-01")
    tab_to_field(page, "note")
    enter(page)
    assert "449000111" in text(page)
    press(page, "Record its end\nof D-U-N-S number 449000111")
    day(page, "ended", "2021-11-01")
    write(page, "end_reason", "The register has struck it off")
    press(page, "Record the end")
    assert page.url == path
    assert "31 October 2021" in text(page) and "The register has struck it off" in text(page)
    page.goto("/search?q=449000111")
    assert "Nova Algarve Lda" in text(page)


@SCRIPT
def test_a_consent_is_asked_for_taken_up_and_refused(office, visit, script):
    partner = visit(office).signed_in(address(office, PARTNER), PASSWORD, script=script)
    pia = visit(office).signed_in(PIA, PASSWORD, script=script)
    partner.goto("/partners/1/group")
    press(partner, "Ask for a consent")
    answers = partner.locator("[name=affiliate]")
    choose(partner, "affiliate", answers.nth(answers.count() - 1).get_attribute("value"))
    choose(partner, "rights", "no")
    tick(partner, "measures", "reviews")
    tick(partner, "countries", "PT")
    day(partner, "from", "2022-01-01")
    write(partner, "reason", "It asks the same customers for their opinion")
    press(partner, "Go on")
    press(partner, "Ask for this consent")
    assert "Requested" in text(partner)
    path = "/affiliate-consents/" + partner.url.rsplit("/", 1)[1].split("?")[0]
    pia.goto(path)
    press(pia, "Take it up")
    write(pia, "refusal_reason", "It is no partner's to ask")
    press(pia, "Refuse the consent")
    assert "Refused" in text(pia)
    partner.goto(path)
    assert "It is no partner's to ask" in text(partner)


@SCRIPT
def test_a_combination_is_reported_and_its_things_are_decided(office, visit, script):
    page = visit(office).signed_in(LEA, PASSWORD, script=script)
    page.goto("/combinations")
    press(page, "Report a combination")
    references = office.sql(
        "SELECT string_agg(reference, ' ' ORDER BY id) FROM (SELECT id, reference FROM partners"
        " WHERE status IN ('registered', 'authorized') AND id NOT IN (SELECT survivor_id FROM business_combinations"
        " UNION SELECT absorbed_id FROM business_combinations) ORDER BY id LIMIT 2) two").split()
    write(page, "survivor", references[0])
    write(page, "absorbed", references[1])
    choose(page, "kind", "merger")
    day(page, "effective", "2022-01-01")
    write(page, "report", "Both boards have agreed")
    press(page, "Report it")
    assert "becomes part of" in page.locator("h1").inner_text()
    assert references[0] in text(page) or "Stays" in text(page)
    write(page, "withdrawal_reason", "The boards have changed their minds")
    press(page, "Withdraw the combination")
    assert "Withdrawn" in text(page)


@SCRIPT
def test_a_manager_who_leaves_raises_work_that_is_done_by_hand(office, visit, script):
    office.sql("UPDATE users SET state = 'disabled' WHERE email = 'jonas@example.com'")
    page = visit(office).signed_in(PIA, PASSWORD, script=script)
    page.goto("/")
    assert "Partners without a channel manager" in text(page)
    press(page, "Partners without a channel manager", limit=120)
    assert "without a manager." in text(page)
    press(page, "All ", limit=200)
    assert "manager=none" in page.url
    assert page.locator("main table tbody tr").count() > 0


@pytest.mark.parametrize("email, path, of", [
    (MIA, "/companies", None), (MIA, "/companies?named=nobody-of-this-name", None), (MIA, "/companies/new", None),
    (MIA, "/companies/{}", COMPANY), (ADA, "/companies/{}?on=2020-06-01", COMPANY),
    (PIA, "/affiliate-consents", None), (PIA, "/affiliate-consents?tab=requested", None),
    (PIA, "/affiliate-consents/{}", CONSENT), (PIA, "/combinations", None), (PIA, "/combinations/new", None),
    (PIA, "/combinations/{}", COMBINATION), (PIA, "/channel-managers", None), (PIA, "/channel-managers/change", None),
])
def test_it_fits_and_can_be_used_by_everybody(demo_office, visit, email, path, of):
    page = visit(demo_office).signed_in(email, PASSWORD)
    page.goto(path.format(demo_office.sql(of)) if of else path)
    assert_usable(page)


@pytest.mark.parametrize("path, button", [
    ("/companies/new", "Add the company"), ("/combinations/new", "Report it"),
])
def test_an_empty_form_says_everything_that_is_missing(office, visit, path, button):
    page = visit(office).signed_in(PIA, PASSWORD, width=360)
    page.goto(path)
    send_empty(page, button)
    assert page.title().startswith("Error:")
    assert_fits(page)
    assert_accessible(page)
