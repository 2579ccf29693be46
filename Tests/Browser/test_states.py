"""Pages that come only of what somebody did before: the steps of a program's version, two people at one profile, a form
that an applicant left half done. They fit, and axe finds nothing."""

import pytest
from browsing import assert_usable, follow, picture, send_empty
from conftest import serving
from joining import begin, fill_company, fill_contacts, fill_day, fill_territory, save

from demo import MIA, PARTNER, PASSWORD, PIA, SAM, address


@pytest.fixture(scope="module")
def office(server, postbox, demo_database):
    """A demo world to change, on its last day."""
    yield from serving(server, postbox, demo_database, clock="2021-11-30")


def test_the_steps_of_a_version_of_the_program(office, visit):
    pia = visit(office).signed_in(PIA, PASSWORD)
    pia.goto("/program/versions/2")
    follow(pia.get_by_role("button", name="Draw up the program of 2022"))
    version = pia.url.split("?")[0]
    picture(pia, "program-draft")
    assert_usable(pia)
    rate = "commission_rates/new_customer/co_sell/delivery"
    for part in (f"values/{rate}", f"removals/{rate}", "rows/commission_rates", "rows/fees", "notice", "withdrawal"):
        assert pia.goto(f"{version}/{part}").ok, part
        picture(pia, "program-" + part.split("/")[0])
        assert_usable(pia)
    for part, button in (("rows/fees", "Add to the draft"), ("notice", "Tell partners"), ("withdrawal", "Withdraw")):
        pia.goto(f"{version}/{part}")
        send_empty(pia, button)
        assert_usable(pia)
    pia.goto(f"{version}/notice")
    pia.locator("textarea[name=text]").fill("The rates of 2022.")
    for field, value in (("effective", "1"), ("effective_month", "1"), ("effective_year", "2022")):
        pia.locator(f"input[name={field}]").fill(value)
    follow(pia.get_by_role("button", name="Tell partners"))
    assert "Announced" in pia.locator("main").inner_text()
    picture(pia, "program-announced")
    assert_usable(pia)
    pia.goto(f"{version}/activation")
    assert pia.locator("h1").inner_text() == "Activate program 2022, version 1?"
    picture(pia, "program-activation")
    assert_usable(pia)
    sam = visit(office).signed_in(SAM, PASSWORD)
    sam.goto("/outbox?tab=all")
    assert sam.locator("main tbody tr").count() > 20, "partners are told by mail"
    picture(sam, "outbox")
    assert_usable(sam)


def test_a_task_for_a_gate_that_is_lost(office, visit):
    operation = office.sql("SELECT partner_id || '/operations/' || id FROM partner_operations"
                           " WHERE kind = 'office' AND upper_inf(valid) ORDER BY id LIMIT 1")
    mia = visit(office).signed_in(MIA, PASSWORD)
    mia.goto(f"/partners/{operation}/end")
    fill_day(mia, "ended", 30, 11, 2021)
    mia.locator("main textarea").fill("The lease has ended; the partner wrote on 29 November.")
    save(mia)
    mia.goto("/tasks?tab=all")
    picture(mia, "tasks")
    assert_usable(mia)
    follow(mia.locator("main tbody a").first)
    picture(mia, "task")
    assert_usable(mia)


def test_somebody_asks_for_access_to_a_partner(office, visit):
    stranger = visit(office).page()
    stranger.goto("/apply")
    stranger.locator("input[name=email]").fill("zoe@novasystems.example")
    save(stranger)
    assert stranger.url.endswith("/apply/access")
    assert_usable(stranger)
    stranger.locator("input[name=name]").fill("Zoe Lima")
    save(stranger)
    administrator = visit(office).signed_in(address(office, PARTNER), PASSWORD)
    administrator.goto("/access-requests")
    assert "Zoe Lima" in administrator.locator("main").inner_text()
    picture(administrator, "access-requests")
    assert_usable(administrator)


def test_two_people_at_one_profile(office, visit):
    first, second = (visit(office).signed_in(address(office, PARTNER), PASSWORD) for _ in range(2))
    for page in (first, second):
        page.goto("/partners/1/profile/edit")
    first.locator("[name=phone]").fill("+351 21 111 1111")
    follow(first.get_by_role("button", name="Save the profile"))
    second.locator("[name=phone]").fill("+351 22 222 2222")
    second.locator("[name=website]").fill("https://www.novasystems.example/about")
    with second.expect_response(lambda response: response.request.method == "POST") as answer:
        second.get_by_role("button", name="Save the profile").click()
    assert answer.value.status == 409
    for number in ("+351 21 111 1111", "+351 22 222 2222"):
        assert number in second.locator("main").inner_text()
    picture(second, "profile-conflict")
    assert_usable(second)


def test_a_view_of_a_list_that_is_kept(office, visit):
    mia = visit(office).signed_in(MIA, PASSWORD)
    mia.goto("/lists/partners/views/new?status=registered")
    mia.locator("input[name=name]").fill("Registered ones")
    follow(mia.get_by_role("button", name="Save the view"))
    mia.goto("/lists/partners/views")
    picture(mia, "saved-views")
    assert_usable(mia)
    view = mia.locator("main a[href*='/lists/partners/views/']").filter(has_not_text="new").first.get_attribute("href")
    assert mia.goto(view).ok
    assert_usable(mia)


def test_an_application_that_is_half_done(office, visit):
    ines = visit(office).page()
    begin(ines, "ines@marazul.example")
    for step in ("company", "contacts", "countries", "delivery", "motions", "capabilities"):
        ines.goto(f"/apply/{step}")
        send_empty(ines, "Save and continue")
        assert ines.title().startswith("Error:"), step
        if step == "company":
            picture(ines, "apply-errors")
        assert_usable(ines)
    fill_company(ines)
    fill_contacts(ines, "ines@marazul.example")
    fill_territory(ines, [("Portugal", "PT")])
    for path in ("/apply/steps", "/apply/countries", "/apply/countries/PT", "/apply/withdrawal"):
        assert ines.goto(path).ok, path
        assert_usable(ines)
