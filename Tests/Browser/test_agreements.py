"""An addendum in the browser: legal draws it up, the partner signs it in its portal, legal countersigns."""

from datetime import date

import pytest
from browsing import enter, follow, tab_to
from joining import document, fill_day, save

from demo import LEA, MIA, PASSWORD

# A partner with an administrator, and a country that it can go without.
PARTNER = """
    SELECT partners.id, users.email, min(territory.country), count(*)
    FROM partners JOIN users ON users.partner_id = partners.id AND users.state = 'active'
    JOIN user_roles ON user_id = users.id AND role = 'partner_administrator'
    JOIN partner_territories territory ON territory.partner_id = partners.id AND upper_inf(territory.valid)
        AND territory.country <> partners.country
    WHERE partners.status = 'authorized' AND NOT EXISTS (
        SELECT FROM agreements WHERE agreements.partner_id = partners.id AND state IN ('draft', 'sent', 'partner_signed'))
    GROUP BY partners.id, users.email ORDER BY partners.id LIMIT 1"""


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_an_addendum_takes_a_country_out_of_a_territory(own_demo_office, visit, tmp_path, script):
    office = own_demo_office
    partner, administrator, country, _ = office.sql(PARTNER).split("|")
    held = f"SELECT count(*) FROM partner_territories WHERE partner_id = {partner} AND country = '{country}' AND upper_inf(valid)"
    today = date.fromisoformat(office.sql("SELECT (now() AT TIME ZONE 'Europe/Lisbon')::date"))

    lea = visit(office).signed_in(LEA, PASSWORD, script=script)
    lea.goto(f"/partners/{partner}/agreements/new?kind=addendum")
    lea.locator(f"input[name=countries][value={country}]").uncheck()
    save(lea)
    assert "Countries lost" in lea.locator("main").inner_text(), "its effect is shown before anybody signs"
    follow(lea.locator("form[action$='/sending'] button"))
    agreement = lea.url.split("?")[0]

    signatory = visit(office).signed_in(administrator, PASSWORD, script=script)
    signatory.goto(agreement)
    signatory.locator("input[name=signatory]").fill("Ravi Mehta")
    signatory.locator("input[name=signatory_title]").fill("Managing director")
    fill_day(signatory, "signed", today.day, today.month, today.year)
    signatory.locator("input[name=document]").set_input_files(document(tmp_path))
    follow(signatory.locator("form[action$='/signature'] button"))
    assert office.sql(held) == "1", "one signature changes nothing (R15)"

    lea.goto(agreement)
    tab_to(lea, "Countersign and execute", limit=120)
    enter(lea)
    assert office.sql(held) == "0"
    mia = visit(office).signed_in(MIA, PASSWORD, script=script)
    mia.goto(agreement)
    assert "Active" in mia.locator("main").inner_text()
