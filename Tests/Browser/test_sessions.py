"""A session ends: the page warns, and what was typed is not lost."""

from browsing import assert_accessible, assert_fits, follow, sign_in
from demo import PASSWORD, PIA


def test_a_page_warns_before_the_session_ends_and_lets_it_go_on(own_demo_office, visit):
    page = visit(own_demo_office).page(width=360)
    page.clock.install()
    sign_in(page, PIA, PASSWORD)
    warning = page.get_by_role("alert")
    assert warning.count() == 0
    page.clock.run_for("56:00")
    assert "You will be signed out in 4 minutes." in warning.inner_text()
    assert_fits(page)
    assert_accessible(page)
    warning.get_by_role("button", name="Stay signed in").press("Enter")
    warning.wait_for(state="hidden")
    page.clock.run_for("59:50")
    assert "in one minute" in warning.inner_text()
    own_demo_office.sql("UPDATE sessions SET ended_at = now()")
    page.clock.run_for("00:20")
    assert "What you send now is kept" in warning.inner_text()


def test_what_was_typed_survives_the_end_of_the_session(own_demo_office, visit):
    page = visit(own_demo_office).page(script=False)
    sign_in(page, PIA, PASSWORD)
    page.goto("/office/edit")
    page.locator("input[name=city]").fill("Porto")
    own_demo_office.sql("UPDATE sessions SET ended_at = now()")
    follow(page.get_by_role("button", name="Save the office"))
    assert "What you typed is kept." in page.locator("main").inner_text()
    page.locator("input[name=email]").fill(PIA)
    page.locator("input[name=password]").fill(PASSWORD)
    follow(page.locator("main button.primary"))
    assert "Your form was kept" in page.locator("h1").inner_text()
    follow(page.get_by_role("button", name="Go on with the form"))
    assert page.locator("input[name=city]").input_value() == "Porto"
    follow(page.get_by_role("button", name="Save the office"))
    assert "Porto" in page.locator("main").inner_text()
