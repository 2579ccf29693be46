"""A company joins: it applies, is asked for more, approved, signs, and is Registered; its administrator signs in."""

from datetime import date

import pytest
from browsing import assert_accessible, assert_fits, enter, follow, picture, tab_to
from joining import (
    PASSWORD, begin, check, choose_password, document, fill_company, fill_contacts, fill_day, fill_offer,
    fill_territory, hire, open_letter, save, submit)

APPLICANT = "ines@marazul.example"


class Look:
    """Every page on the way is accessible, fits, and has its picture; what is wrong is told of all pages at once."""

    def __init__(self):
        self.found = []

    def __call__(self, page, name):
        picture(page, name)
        for check_page in (assert_fits, assert_accessible):
            try:
                check_page(page)
            except AssertionError as wrong:
                self.found.append(str(wrong))


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_a_company_goes_from_its_application_to_its_membership(empty_office, visit, mailbox, tmp_path, script):
    seen = Look()
    look = seen if script else lambda page, name: None
    window = {"script": script}
    office = empty_office
    mia = hire(office, visit, "mia@vendor.example", **window)
    office.sql("INSERT INTO channel_manager_rules (user_id, geo, valid)"
               " SELECT id, 'EMEA', '[2020-01-01,)' FROM users WHERE email = 'mia@vendor.example'")
    lea = hire(office, visit, "lea@vendor.example", **window)
    hire(office, visit, "oli@vendor.example", **window)
    sam = hire(office, visit, "sam@vendor.example", **window)

    # The company applies.
    ines = visit(office).page(**window)
    ines.goto("/apply")
    look(ines, "apply")
    begin(ines, APPLICANT)
    fill_company(ines)
    fill_contacts(ines, APPLICANT)
    fill_territory(ines)
    fill_offer(ines)
    ines.goto("/apply/steps")
    look(ines, "apply-steps")
    ines.goto("/apply/company")
    look(ines, "apply-company")
    ines.goto("/apply/check")
    look(ines, "apply-check")
    assert "A-0" in submit(ines)
    look(ines, "apply-submitted")

    # Mia takes it, asks, and is answered by link.
    mia.goto("/applications")
    look(mia, "applications")
    follow(mia.get_by_role("link", name="Mar Azul Sistemas, Lda."))
    follow(mia.locator("form[action$='/review'] button"))
    look(mia, "application")
    application = mia.url.split("?")[0]
    mia.goto(application + "/question")
    mia.locator("textarea[name=question]").fill("Which of your companies would sign?")
    check(mia, "fields", "trading_names")
    save(mia)
    other = visit(office).page(**window)
    open_letter(other, mailbox, APPLICANT, "question")
    other.goto("/apply/company")
    other.locator("textarea[name=trading_names]").fill("Mar Azul\nBlue Sea Systems")
    save(other)
    other.goto("/apply/answer")
    other.locator("textarea").first.fill("Mar Azul Sistemas signs; the others are names we use.")
    look(other, "apply-answer")
    save(other)

    # Mia approves; legal draws up, sends.
    mia.goto(application + "/approval")
    look(mia, "application-approval")
    check(mia, "location", "PT")
    save(mia)
    assert "Approved" in mia.locator("main").inner_text()
    lea.goto("/applications?tab=approved")
    follow(lea.get_by_role("link", name="Mar Azul Sistemas, Lda."))
    look(lea, "application-approved")
    follow(lea.get_by_role("link", name="Draw up the Order Form"))
    look(lea, "agreement-new")
    save(lea)
    follow(lea.locator("form[action$='/sending'] button"))
    agreement = lea.url.split("?")[0]

    # The applicant signs by upload, legal countersigns.
    open_letter(ines, mailbox, APPLICANT, "Order Form")
    ines.goto("/apply/agreement")
    look(ines, "apply-agreement")
    today = date.fromisoformat(office.sql("SELECT (now() AT TIME ZONE 'Europe/Lisbon')::date"))
    ines.locator("input[name=signatory]").fill("Inês Carvalho")
    ines.locator("input[name=signatory_title]").fill("Managing director")
    fill_day(ines, "signed", today.day, today.month, today.year)
    ines.locator("input[name=document]").set_input_files(document(tmp_path))
    follow(ines.locator("form[action$='/signature'] button"))
    lea.goto(agreement)
    look(lea, "agreement")
    follow(lea.locator("form[action$='/countersignature'] button"))
    assert "is executed. Onboarding is open." in lea.locator("main").inner_text()
    lea.goto(agreement)
    assert "Active" in lea.locator("main").inner_text()

    # Registered: the administrator comes in, and keeps the profile.
    assert office.sql("SELECT status FROM partners") == "registered"
    open_letter(other, mailbox, APPLICANT, "")
    choose_password(other)
    other.goto("/")
    look(other, "home-of-a-partner")
    other.goto("/partners/1")
    look(other, "partner-own")
    mia.goto("/partners/1")
    assert "Registered" in mia.locator("main").inner_text()
    look(mia, "partner-new")
    mia.goto("/partners/1/onboarding")
    look(mia, "onboarding")
    mia.goto("/partners/1/membership")
    look(mia, "membership")
    other.goto("/partners/1/profile/edit")
    other.locator("[name=summary]").fill("We build for ports and shipping.")
    other.locator("[name=legal_name]").fill("Mar Azul Sistemas, S.A.")
    look(other, "profile-edit")
    save(other)
    assert "We build for ports" in other.locator("main").inner_text()
    assert office.sql("SELECT name FROM partners") == "Mar Azul Sistemas, Lda.", "an identity is not changed by itself"

    # Staff decide the identity change; the partner sees it.
    mia.goto("/profile-changes")
    look(mia, "profile-changes")
    follow(mia.locator("main tbody a").first)
    look(mia, "profile-change")
    for choice in mia.locator("input[type=radio][value=accepted]").all():
        choice.check()
    save(mia)
    other.goto("/partners/1")
    assert other.locator("h1").inner_text() == "Mar Azul Sistemas, S.A."
    sam.goto("/users")
    look(sam, "users")
    assert not seen.found, "\n".join(seen.found)


def test_the_application_is_begun_by_keyboard_alone(empty_office, visit):
    page = visit(empty_office).page()
    page.goto("/apply")
    tab_to(page, "Your e-mail address")
    page.keyboard.type("ines@marazul.example")
    enter(page)
    page.wait_for_url("**/apply/steps*")
    tab_to(page, "Your company")
    enter(page)
    page.wait_for_url("**/apply/company*")
    tab_to(page, "Legal name")
    page.keyboard.type("Mar Azul")
    with page.expect_response(lambda response: response.request.method == "POST"):
        page.keyboard.press("Enter")
    page.locator(".problems").wait_for()
    assert page.title().startswith("Error:")
    assert page.evaluate("document.activeElement.classList.contains('problems')"), "the problems have the focus"
    assert page.locator("[name=legal_name]").input_value() == "Mar Azul"
