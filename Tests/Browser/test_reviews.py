"""A customer's review of a project: asked by the partner, answered on a phone by the mail's link, looked at by us."""

import pytest
from browsing import assert_accessible, assert_fits, assert_usable, follow, picture, send_empty
from conftest import serving
from mailbox import link, text

from demo import OLI, PARTNER, PASSWORD, address

CONTACT = {
    "contact_name": "Duarte Faria", "contact_email": "duarte@segatlantico.example", "contact_role": "Head of motor claims",
    "permission_by": "Duarte Faria", "permission_given": "29", "permission_given_month": "11", "permission_given_year": "2021",
}


@pytest.fixture
def office(server, postbox, demo_database):
    """A demo world to change, on its last day."""
    yield from serving(server, postbox, demo_database, clock="2021-11-30")


def project(office):
    return "/projects/" + office.sql("SELECT id FROM delivery_projects WHERE name = 'Claims portal'")


def press(page, words):
    follow(page.get_by_role("button", name=words, exact=True))


def ask(office, visit, **window):
    """The partner gives a contact and asks it for a review."""
    partner = visit(office).signed_in(address(office, PARTNER), PASSWORD, **window)
    partner.goto(project(office))
    partner.locator("summary", has_text="Give a contact").click()
    for name, value in CONTACT.items():
        partner.locator(f"[name={name}]").fill(value)
    partner.locator("[name=contact_language]").select_option("pt")
    partner.locator("[name=permission_ground][value=agreed]").check()
    press(partner, "Add the contact")
    partner.locator("[name=survey_contact]").select_option(label="Duarte Faria, duarte@segatlantico.example")
    press(partner, "Send the survey")
    assert "can be answered until 30 December 2021" in partner.locator("main").inner_text()
    return partner


def test_a_customer_answers_on_a_phone_without_script_and_we_see_it(office, visit, mailbox):
    partner = ask(office, visit, script=False)
    letter = mailbox.wait_for("duarte@segatlantico.example", "Claims portal")
    assert "less than a minute" in text(letter)
    customer = visit(office).page(width=360, script=False)
    survey = "/survey/" + link(letter).rsplit("/", 1)[1]
    customer.goto(survey)
    assert_fits(customer)
    with customer.expect_response(lambda response: response.request.method == "POST") as answer:
        customer.get_by_role("button", name="Send the answer").click()
    assert answer.value.status == 422
    assert "Choose how satisfied you are" in customer.locator(".problems").inner_text()
    customer.get_by_label("4 – Satisfied").check()
    customer.get_by_label("What went well, and what did not?").fill("The clerks are faster. Reports come late.")
    press(customer, "Send the answer")
    assert customer.locator("h1").inner_text() == "Thank you"
    assert_fits(customer)
    assert customer.context.cookies() == [], "no cookie"
    customer.goto(survey)
    assert "answered already" in customer.locator("h1").inner_text()

    partner.reload()
    reviews = partner.locator("#reviews").inner_text()
    assert "Duarte Faria" in reviews and "The clerks are faster." in reviews and "4 of 5" in reviews
    oli = visit(office).signed_in(OLI, PASSWORD)
    oli.goto("/reviews")
    assert "Claims portal" in oli.locator("main tbody tr").first.inner_text()


def test_the_survey_is_usable_by_everybody_and_by_the_keyboard(office, visit, mailbox):
    ask(office, visit)
    survey = "/survey/" + link(mailbox.wait_for("duarte@segatlantico.example")).rsplit("/", 1)[1]
    customer = visit(office).page(width=360)
    customer.goto(survey)
    assert_usable(customer)
    picture(customer, "survey")
    picture(customer, "survey-360", width=360)
    send_empty(customer, "Send the answer")
    assert_usable(customer)
    customer.locator("[name=score]").first.focus()
    customer.keyboard.press("Space")
    customer.keyboard.press("ArrowDown")
    customer.keyboard.press("Enter")
    customer.wait_for_url("**/thanks")
    assert_usable(customer)
    customer.goto(survey)
    assert_usable(customer)
    assert office.sql("SELECT score FROM review_responses ORDER BY id DESC LIMIT 1") == "4"


@pytest.mark.parametrize("path", ["/reviews", "/reviews?tab=look"])
def test_the_list_of_reviews_is_usable(office, visit, path):
    oli = visit(office).signed_in(OLI, PASSWORD)
    oli.goto(path)
    assert_usable(oli)
    follow(oli.locator("main tbody th a").first)
    assert_usable(oli)
    oli.goto(project(office))
    assert_accessible(oli)
