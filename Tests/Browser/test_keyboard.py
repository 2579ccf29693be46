"""The way of a company from its application to its membership without a mouse: by Tab, the arrows, space and Enter.
Only an address and the link in a letter are opened otherwise."""

from datetime import date

from browsing import attach, choose, enter, press, tick, write
from joining import COMPANY, PASSWORD, document, hire, open_letter

APPLICANT = "ines@marazul.example"
HAS = {"legal_entity": "Mar Azul", "office": "Rua 1", "sales_team": "Two people"}


def test_a_company_goes_from_its_application_to_its_membership_by_keyboard(empty_office, visit, mailbox, tmp_path):
    office = empty_office
    mia, lea = (hire(office, visit, f"{name}@vendor.example") for name in ("mia", "lea"))
    office.sql("INSERT INTO channel_manager_rules (user_id, geo, valid)"
               " SELECT id, 'EMEA', '[2020-01-01,)' FROM users WHERE email = 'mia@vendor.example'")
    hire(office, visit, "oli@vendor.example")
    ines = visit(office).page()

    apply(ines)
    assert "A-0" in ines.locator("main").inner_text()
    approve(mia)
    assert "Approved" in mia.locator("main").inner_text()
    draw_up(lea, office.sql("SELECT id FROM applications"))
    open_letter(ines, mailbox, APPLICANT, "Order Form")
    today = date.fromisoformat(office.sql("SELECT (now() AT TIME ZONE 'Europe/Lisbon')::date"))
    sign(ines, today, document(tmp_path))
    countersign(lea)
    assert office.sql("SELECT status FROM partners") == "registered"

    administrator = visit(office).page()
    open_letter(administrator, mailbox, APPLICANT, "")
    come_in(administrator)
    administrator.goto("/partners/1")
    assert administrator.locator("h1").inner_text() == COMPANY["legal_name"]


def apply(page):
    page.goto("/apply")
    write(page, "email", APPLICANT)
    enter(page)
    press(page, "Your company")
    for name, value in COMPANY.items():
        write(page, name, value)
    press(page, "Save and continue")
    press(page, "Contacts")
    for name, value in (("name", "Inês Carvalho"), ("email", APPLICANT), ("job_title", "Managing director")):
        write(page, name, value)
    choose(page, "signs", "main")
    press(page, "Save and continue")
    press(page, "Countries")
    write(page, "add", "Portugal")
    press(page, "Save and continue")
    press(page, "What you have in Portugal")
    for thing, detail in HAS.items():
        choose(page, f"has_{thing}", "yes")
        write(page, thing, detail)
    press(page, "Save and continue")
    press(page, "Delivery team")
    write(page, "add", "Portugal")
    write(page, "delivery_places", "Porto, 14 people")
    press(page, "Save and continue")
    press(page, "Ways of selling")
    tick(page, "motions", "sell_with")
    press(page, "Save and continue")
    press(page, "What you bring")
    tick(page, "capabilities", "vertical_expertise")
    press(page, "Save and continue")
    press(page, "Check your answers and submit")
    press(page, "Submit the application")


def approve(page):
    page.goto("/")
    press(page, "Applications")
    press(page, "Mar Azul Sistemas, Lda.")
    press(page, "Assign to me")
    press(page, "Approve")
    choose(page, "location", "PT")
    press(page, "Approve A-0", limit=120)


def draw_up(page, application):
    page.goto(f"/agreements/new?application={application}")
    press(page, "Save as a draft")
    press(page, "Send", limit=120)


def sign(page, day, file):
    press(page, "Open the Order Form")
    write(page, "signatory", "Inês Carvalho")
    write(page, "signatory_title", "Managing director")
    for field, value in (("signed", day.day), ("signed_month", day.month), ("signed_year", day.year)):
        write(page, field, str(value))
    attach(page, "document", file)
    press(page, "Send the signed")


def countersign(page):
    page.reload()
    press(page, "Countersign and execute", limit=120)
    assert "is executed. Onboarding is open." in page.locator("main").inner_text()


def come_in(page):
    write(page, "password", PASSWORD)
    press(page, "Set the password and sign in")
