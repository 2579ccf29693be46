"""The office opens: what a stranger meets."""

import urllib.request

import pytest
from browsing import SCHEMES, WIDTHS, assert_accessible, assert_fits, assert_valid_html, sign_in, tab_to


def test_the_office_says_that_it_is_well(empty_office):
    assert urllib.request.urlopen(empty_office.url + "/health").status == 200


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
def test_a_stranger_can_read_the_sign_in_page(empty_office, visit, width, scheme):
    page = visit(empty_office).page(width=width, scheme=scheme)
    page.goto("/sign-in")
    assert page.locator("h1").inner_text() == "Sign in"
    assert_fits(page)
    assert_accessible(page)


def test_the_sign_in_page_is_valid_with_and_without_an_error(empty_office, visit):
    page = visit(empty_office).page()
    shown = page.goto("/sign-in").text()
    with page.expect_response(lambda response: response.request.method == "POST") as answer:
        page.locator("main button.primary").click()
    assert page.title().startswith("Error:")
    assert_accessible(page)
    assert_valid_html({"/sign-in": shown, "/sign-in with an error": answer.value.text()})


def test_the_keyboard_alone_reaches_the_sign_in_button(empty_office, visit):
    page = visit(empty_office).page()
    page.goto("/sign-in")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')") == "#main", "the first stop skips to the content"
    tab_to(page, "Sign in")


def test_a_wrong_password_lets_nobody_in_without_script(empty_office, visit):
    page = visit(empty_office).page(script=False)
    with pytest.raises(AssertionError, match="was not let in"):
        sign_in(page, "stranger@example.com", "a password that nobody chose")
