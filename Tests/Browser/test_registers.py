"""Invitations to sell with us, projects and their support, MSP clients, and files: by keyboard, and without script."""

import pytest
from browsing import assert_usable, attach, choose, enter, follow, press, send_empty, tick, write
from conftest import serving
from joining import document

from demo import DORA, MIA, OLI, PARTNER, PASSWORD, PIA, address

OURS = "SELECT id FROM opportunities WHERE customer_id = (SELECT id FROM customers WHERE domain = 'lisboaseguros.example')"
LIST = "key;prospect;country;domain;need\nB-1;Cerâmica do Vouga, Lda;Portugal;ceramicavouga.example;Kilns and orders\n"
STAGES = "opportunity;stage;reached on\nOPP-20871;25 %;2021-11-12\n"


@pytest.fixture
def office(server, postbox, demo_database):
    """A demo world to change, on its last day."""
    yield from serving(server, postbox, demo_database, clock="2021-11-30")


def fill(page, fields):
    for name, text in fields.items():
        page.locator(f"[name={name}]").fill(text)


def day(name, number, month, year):
    return {name: str(number), f"{name}_month": str(month), f"{name}_year": str(year)}


def main(page):
    return page.locator("main").inner_text()


def test_a_partner_is_invited_and_accepts_by_keyboard(office, visit):
    mia = visit(office).signed_in(MIA, PASSWORD)
    mia.goto(f"/vendor-opportunities/{office.sql(OURS)}/invitations/new")
    tick(mia, "partners", "1")
    write(mia, "industry", "Insurance")
    write(mia, "outline", "An insurer of the country underwrites small businesses on paper.")
    write(mia, "asked_for", "Two people who know the trade.")
    for name, text in day("answer_by", 17, 12, 2021).items():
        write(mia, name, text)
    enter(mia)
    assert "Nova Systems" in main(mia)

    ravi = visit(office).signed_in(address(office, PARTNER), PASSWORD)
    path = "/cosell-invitations/" + office.sql("SELECT max(id) FROM cosell_invitations")
    ravi.goto(path)
    assert "You see the outline alone." in main(ravi) and "Lisboa Seguros" not in main(ravi)
    press(ravi, "Accept the invitation")
    assert "Lisboa Seguros" in main(ravi)


def test_a_partner_declines_without_script(office, visit):
    ravi = visit(office).signed_in(address(office, PARTNER), PASSWORD, script=False)
    ravi.goto("/cosell-invitations/" + office.sql(
        "SELECT id FROM cosell_invitations WHERE state = 'invited' AND partner_id = 1"))
    send_empty(ravi, "Decline the invitation")
    assert "There is a problem" in main(ravi)
    ravi.locator("[name=reason]").fill("Our people are in two other projects.")
    follow(ravi.get_by_role("button", name="Decline the invitation"))
    assert "Declined" in main(ravi)


def test_a_project_is_registered_and_supported_by_keyboard(office, visit, tmp_path):
    ravi = visit(office).signed_in(address(office, PARTNER), PASSWORD)
    ravi.goto("/projects/new")
    fields = {"customer_name": "Cerâmica do Vouga, Lda", "customer_country": "Portugal", "name": "Kilns: first oven",
              **day("started", 29, 11, 2021)}
    for name, text in fields.items():
        write(ravi, name, text)
    choose(ravi, "msp", "no")
    press(ravi, "Register")
    assert "Kilns: first oven" in main(ravi)
    office.sql("UPDATE delivery_projects SET needs_support = true WHERE name LIKE 'Kilns%'")
    ravi.reload()
    choose(ravi, "form", "services")
    for name, text in day("first", 29, 11, 2021).items():
        write(ravi, name, text)
    attach(ravi, "document", document(tmp_path))
    press(ravi, "Record it")
    assert "The support is recorded." in main(ravi)

    oli = visit(office).signed_in(OLI, PASSWORD, script=False)
    oli.goto("/projects/" + office.sql("SELECT id FROM delivery_projects WHERE name LIKE 'Kilns%'"))
    follow(oli.get_by_role("button", name="Accept it"))
    assert "Accepted" in main(oli)


def test_an_msp_client_is_entered_by_keyboard_and_verified_without_script(office, visit, tmp_path):
    ravi = visit(office).signed_in(address(office, PARTNER), PASSWORD)
    ravi.goto("/msp-clients/new")
    fields = {"client_name": "Cerâmica do Vouga, Lda", "client_country": "Portugal", **day("signed", 22, 11, 2021),
              **day("first", 1, 12, 2021)}
    for name, text in fields.items():
        write(ravi, name, text)
    attach(ravi, "document", document(tmp_path))
    press(ravi, "Enter")
    assert "It does not count yet." in main(ravi)

    mia = visit(office).signed_in(MIA, PASSWORD, script=False)
    mia.goto("/msp-clients/" + office.sql("SELECT max(id) FROM msp_client_agreements"))
    send_empty(mia, "Return it")
    follow(mia.get_by_role("button", name="It is as entered"))
    assert "Verified" in main(mia)


def test_a_partner_brings_in_drafts_by_keyboard(office, visit, tmp_path):
    file = tmp_path / "found.csv"
    file.write_text(LIST)
    ravi = visit(office).signed_in(address(office, PARTNER), PASSWORD)
    ravi.goto("/imports/new")
    attach(ravi, "file", file)
    press(ravi, "Check it")
    assert "1 row would be brought in" in main(ravi)
    press(ravi, "Bring in 1 row")
    assert "They are drafts" in main(ravi)
    press(ravi, "See your drafts")
    assert "Cerâmica do Vouga" in main(ravi)


def test_we_bring_in_stages_without_script(office, visit, tmp_path):
    file = tmp_path / "stages.csv"
    file.write_text(STAGES)
    pia = visit(office).signed_in(PIA, PASSWORD, script=False)
    pia.goto("/imports/new")
    pia.locator("[name=kind][value=stages]").check()
    pia.locator("[name=file]").set_input_files(file)
    follow(pia.get_by_role("button", name="Check it"))
    follow(pia.get_by_role("button", name="Bring in 1 row"))
    assert "1 row brought in" in main(pia)


PAGES = [
    (DORA, "/vendor-opportunities", None), (DORA, "/vendor-opportunities/{}", OURS),
    (MIA, "/vendor-opportunities/{}/invitations/new", OURS), (DORA, "/vendor-opportunities/new", None),
    (DORA, "/opportunities/questions", None),
    (MIA, "/cosell-invitations?tab=open", None), (PARTNER, "/cosell-invitations", None),
    *((who, "/cosell-invitations/{}", f"SELECT id FROM cosell_invitations WHERE state = '{state}' ORDER BY partner_id LIMIT 1")
      for who, state in ((PARTNER, "invited"), (MIA, "invited"), (MIA, "accepted"), (MIA, "declined"), (MIA, "lapsed"))),
    (PIA, "/projects", None), (PARTNER, "/projects?tab=all", None), (PARTNER, "/projects/new", None),
    *((PIA, "/projects/{}", f"SELECT min(project_id) FROM project_supports WHERE state = '{state}'")
      for state in ("recorded", "accepted", "returned")),
    (PARTNER, "/projects/{}", "SELECT min(id) FROM delivery_projects WHERE partner_id = 1"),
    (PIA, "/msp-clients", None), (PARTNER, "/msp-clients?tab=all", None), (PARTNER, "/msp-clients/new", None),
    *((MIA, "/msp-clients/{}", f"SELECT min(id) FROM msp_client_agreements WHERE state = '{state}'")
      for state in ("signed", "verified", "returned")),
    (PIA, "/imports", None), (PIA, "/imports/new", None), (PARTNER, "/imports", None), (PARTNER, "/imports/new", None),
    *((PIA, "/imports/{}", f"SELECT id FROM imports WHERE carried_out_at IS {what}") for what in ("NULL", "NOT NULL")),
    (PARTNER, "/opportunities/new", None),
]


@pytest.mark.parametrize("who, path, statement", PAGES, ids=lambda value: str(value)[:60])
def test_each_page_fits_and_can_be_used_by_everybody(demo_office, visit, who, path, statement):
    page = visit(demo_office).signed_in(address(demo_office, who), PASSWORD)
    assert page.goto(path.format(demo_office.sql(statement)) if statement else path).ok
    assert_usable(page)
