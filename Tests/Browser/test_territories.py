"""The map of territories: by keyboard, with script and without, in light and in dark, on a phone. And who looks after
what, from the rule to the partner that changes hands."""

import pytest
from browsing import SCHEMES, Person, assert_accessible, assert_fits, enter, follow, tab_to

from demo import MIA, PASSWORD, PIA

FOCUS = """() => {
    const style = getComputedStyle(document.activeElement.querySelector('path, circle') ?? document.activeElement)
    const own = getComputedStyle(document.activeElement)
    return [own.outlineStyle, own.outlineWidth, style.stroke, style.strokeWidth].join(' ')
}"""


@pytest.fixture
def person(browser, demo_office):
    person = Person(browser, demo_office)
    yield person
    person.close()


@pytest.mark.parametrize("script", (True, False), ids=("with script", "without script"))
def test_every_country_of_the_map_is_a_stop_of_the_keyboard_and_leads_to_its_page(person, script):
    page = person.signed_in(MIA, PASSWORD, script=script)
    page.goto("/territories")
    links = page.locator("figure.map a[href^='/territories/']")
    assert links.count() > 230
    assert page.locator("figure.map a[href^='/territories/'][tabindex='-1']").count() == 0
    for row in page.locator("figure.map ~ .table th[scope=row] a").all()[:5]:
        assert page.locator(f"figure.map a[href='{row.get_attribute('href')}']").count() == 1
    tab_to(page, "Portugal: ", limit=300)
    enter(page)
    assert page.url.endswith("/territories/PT")
    assert page.locator("h1").inner_text().startswith("Portugal")


def test_the_keyboard_can_pass_the_map_by_and_goes_on_in_the_table(person):
    page = person.signed_in(MIA, PASSWORD)
    page.goto("/territories")
    tab_to(page, "Skip the map")
    page.keyboard.press("Enter")
    tab_to(page, "United States", limit=4)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("path", ("/territories", "/territories?tab=white&geo=EMEA", "/territories/PT"))
def test_it_fits_a_phone_and_can_be_used_by_everybody(person, path, scheme):
    page = person.signed_in(MIA, PASSWORD, width=360, scheme=scheme)
    page.goto(path)
    assert_fits(page)
    assert_accessible(page)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_country_that_has_the_focus_is_seen(person, scheme):
    page = person.signed_in(MIA, PASSWORD, scheme=scheme)
    page.goto("/territories")
    link = page.locator("figure.map a[href='/territories/BR']")
    before = link.evaluate(FOCUS)
    tab_to(page, "Brazil: ", limit=300)
    assert page.evaluate(FOCUS) != before


def test_a_day_gone_by_is_said_across_the_page_and_kept_by_its_links(person):
    page = person.signed_in(MIA, PASSWORD, script=False)
    page.goto("/territories")
    page.locator("input[name=on]").fill("2020-06-01")
    follow(page.get_by_role("button", name="Apply filters"))
    assert "As of 1 June 2020." in page.locator("body").inner_text()
    follow(page.locator(".table a[href^='/territories/PT']"))
    assert "As of 1 June 2020." in page.locator("body").inner_text()


@pytest.mark.parametrize("script", (True, False), ids=("with script", "without script"))
def test_a_country_gets_a_manager_of_its_own(browser, own_demo_office, script):
    person = Person(browser, own_demo_office)
    page = person.signed_in(PIA, PASSWORD, script=script)
    page.goto("/channel-managers")
    follow(page.get_by_role("link", name="Add a rule"))
    follow(page.get_by_role("button", name="Show what it would do"))
    assert page.title().startswith("Error:")
    if script:
        assert_accessible(page)
    page.get_by_label("GEO or country").fill("Portugal")
    page.get_by_label("Who looks after it").select_option(label="Jonas Weber")
    today = own_demo_office.sql("SELECT to_char(now() AT TIME ZONE 'Europe/Lisbon', 'FMDD FMMM YYYY')").split()
    for field, value in zip(("from", "from_month", "from_year"), today):
        page.locator(f"input[name={field}]").fill(value)
    page.get_by_label("Why?").fill("Jonas speaks Portuguese")
    follow(page.get_by_role("button", name="Show what it would do"))
    assert "Nova Systems Lda" in page.locator("main").inner_text()
    if script:
        assert_accessible(page)
    follow(page.get_by_role("button", name="Hand over 1 partner now"))
    assert "1 partner changed hands." in page.locator("body").inner_text()
    assert "Portugal: Jonas Weber takes over from Mia Santos" in page.locator("main").inner_text()
    page.goto("/partners/1/manager")
    assert "Jonas Weber" in page.locator("main dl").inner_text()
    person.close()
