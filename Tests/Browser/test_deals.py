"""A deal from the partner's registration to the close: asked, answered, approved, worked on, won."""

import pytest
from browsing import assert_usable, follow, send_empty
from conftest import serving

from demo import DORA, OWN_DEAL, PARTNER, PASSWORD, PIA, address

FIELDS = {
    "prospect_name": "Conservas do Sado, Lda", "prospect_domain": "conservasdosado.example", "prospect_number": "508112233",
    "contact_name": "Helena Brito", "contact_title": "Plant manager", "contact_email": "helena@conservasdosado.example",
    "need": "Traceability of every tin", "value": "64,000", "expected_close": "31", "expected_close_month": "3",
    "expected_close_year": "2022", "answer_1": "Recalls take a week", "answer_2": "The plant manager", "answer_3": "Yes",
    "answer_4": "Before the summer", "answer_6": "A visit",
}


@pytest.fixture
def office(server, postbox, demo_database):
    """A demo world to change, on its last day."""
    yield from serving(server, postbox, demo_database, clock="2021-11-30")


def fill(page, fields):
    for name, text in fields.items():
        page.locator(f"[name={name}]").fill(text)


def press(page, words):
    follow(page.get_by_role("button", name=words, exact=True))


def unfold(page, words):
    """Opens what is folded; the browser does that by itself, with script or without."""
    page.locator("summary", has_text=words).click()


@pytest.mark.parametrize("script", (True, False), ids=("with script", "without script"))
def test_a_deal_is_registered_asked_about_answered_approved_worked_on_and_won(office, visit, script):
    partner = visit(office).signed_in(address(office, PARTNER), PASSWORD, script=script)
    dora = visit(office).signed_in(DORA, PASSWORD, script=script)

    partner.goto("/opportunities/new")
    fill(partner, FIELDS)
    partner.locator("[name=prospect_country]").select_option("PT") if partner.locator(
        "select[name=prospect_country]").count() else partner.locator("[name=prospect_country]").fill("PT")
    partner.locator("[name=motion][value=sell_with]").check()
    follow(partner.locator("main form button.primary"))
    assert partner.url.endswith("/check"), partner.locator("main").inner_text()
    follow(partner.locator("main form button.primary"))
    path = "/opportunities/" + partner.url.rsplit("/", 1)[1]
    assert "Submitted" in partner.locator("main").inner_text()

    dora.goto(path)
    press(dora, "Assign to me")
    follow(dora.get_by_role("link", name="Return with questions"))
    dora.locator("[name=question]").fill("Which plant is it?")
    dora.locator("[name=fields][value=need]").check()
    follow(dora.locator("main form button.primary"))

    partner.goto(path)
    follow(partner.get_by_role("link", name="Answer", exact=True))
    assert "Which plant is it?" in partner.locator("main").inner_text()
    partner.locator("[name=need]").fill("Traceability of every tin of the plant in Setúbal")
    follow(partner.locator("main form button.primary"))
    partner.locator("[name=answer]").fill("The one in Setúbal.")
    follow(partner.locator("main form button.primary"))

    dora.goto(path)
    press(dora, "Assign to me")
    assert "Setúbal" in dora.locator("main").inner_text()
    follow(dora.get_by_role("link", name="Approve", exact=True))
    dora.locator("[name=qualified]").check()
    follow(dora.locator("main form button.primary"))

    partner.goto(path)
    assert "No contribution yet." in partner.locator("main").inner_text()
    follow(partner.get_by_role("link", name="Presentation", exact=True))
    fill(partner, {"happened": "30", "happened_month": "11", "happened_year": "2021", "summary": "The platform",
                   "audience": "Helena Brito"})
    press(partner, "Submit")
    assert "No contribution yet." not in partner.locator("main").inner_text()

    dora.goto(path)
    unfold(dora, "Record the sales stage")
    dora.locator("[name=stage]").select_option("50")
    fill(dora, {"reached": "30", "reached_month": "11", "reached_year": "2021"})
    press(dora, "Record it")
    follow(dora.get_by_role("link", name="Close", exact=True))
    dora.locator("[name=outcome][value=won]").check()
    fill(dora, {"closed": "30", "closed_month": "11", "closed_year": "2021", "new_arr": "64,000"})
    follow(dora.locator("main form button.primary"))
    assert "Won" in dora.locator(".identity").inner_text()
    partner.goto(path)
    assert "Locked at close" in partner.locator("#contributions").inner_text()


def test_what_is_folded_opens_where_something_is_wrong(office, visit):
    dora = visit(office).signed_in(DORA, PASSWORD)
    path = "/opportunities/" + office.sql(OWN_DEAL)
    dora.goto(path)
    unfold(dora, "Write a comment")
    send_empty(dora, "Add the comment")
    assert dora.locator("details#comments").get_attribute("open") is not None


def test_forms_of_a_deal_fit_and_can_be_used_by_everybody(office, visit):
    pia = visit(office).signed_in(PIA, PASSWORD)
    path = "/opportunities/" + office.sql(OWN_DEAL)
    for part in ("", "/extension", "/cancellation", "/close"):
        assert pia.goto(path + part).ok
        assert_usable(pia)
