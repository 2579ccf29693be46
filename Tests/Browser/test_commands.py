"""The command line: what an operator types wrong is answered in words, and links lead to where the office is."""

import mailbox as mail
import pytest
from joining import begin
from office import Office

SAM = ("user", "add", "sam@vendor.example", "--name", "Sam Okafor", "--role", "system_administrator")
RAW = ("constraint", "relation", "Failing row", "column", "23514", "42P01")


@pytest.fixture(scope="module")
def idle_office(server, postbox, empty_database):
    """A migrated office that nobody serves."""
    return Office(server, server.create("idle", template=empty_database), postbox.url)


def changed(place: int, word: str) -> list[str]:
    return [*SAM[:place], word, *SAM[place + 1:]]


@pytest.mark.parametrize("arguments, sentence", [
    (changed(2, "sam at vendor"), "sam at vendor is not an e-mail address."),
    (changed(2, "s" * 300 + "@vendor.example"), "is not an e-mail address. An e-mail address has at most 254"),
    (changed(2, "ada@example.com"), "There is an account with the address ada@example.com already."),
    (changed(2, "ADA@example.com"), "There is an account with the address ADA@example.com already."),
    (changed(4, ""), "Give the person's name"),
    (changed(4, "n" * 121), "Give a name of at most 120 characters."),
    (changed(6, "king"), "Give one of these roles: channel_manager, program_manager,"),
    (changed(6, "partner_member"), "Give one of these roles:"),
    ([*SAM, "--role", "auditor"], "Give roles of staff, or the role auditor alone."),
    (["serve", "--port", "99999"], "Give a port from 1 to 65535."),
    (["serve", "--port", "0"], "Give a port from 1 to 65535."),
    (["serve", "--connections", "0"], "Give a number of connections"),
    (["demo", "--partners", "0"], "Give a number of partners from 1 to 1000000."),
], ids=lambda value: value[:30] if isinstance(value, str) else None)
def test_a_slip_on_the_command_line_is_answered_in_words(idle_office, arguments, sentence):
    if idle_office.sql("SELECT count(*) FROM users WHERE email = 'ada@example.com'") == "0":
        idle_office.command("user", "add", "ada@example.com", "--name", "Ada Lind", "--role", "auditor")
    told = idle_office.refusal(*arguments)
    assert sentence in told
    assert not any(word in told for word in RAW), told
    assert idle_office.sql("SELECT count(*) FROM users WHERE id > 0") == "1"


@pytest.mark.parametrize("arguments", [
    ("demo",), ("demo", "--partners", "10"), SAM, ("serve", "--port", "9169"), ("day",),
    ("import", "partners", "Tests/Browser/requirements.txt"),
], ids=lambda arguments: " ".join(arguments)[:20])
def test_every_command_says_that_a_database_is_empty(server, postbox, arguments):
    bare = Office(server, server.create("bare"), postbox.url)
    assert "The database is empty. Run: partnerdesk migrate" in bare.refusal(*arguments)


def test_a_database_of_something_else_is_left_alone(server, postbox):
    other = Office(server, server.create("other"), postbox.url)
    other.sql("CREATE TABLE users (id int)")
    told = other.refusal("migrate")
    assert "The database holds something else, and is left as it is: users." in told
    assert other.sql("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'") == "1"


def test_started_in_another_folder_it_asks_for_its_files(idle_office, tmp_path):
    for command in ("migrate", "serve", "demo"):
        assert "There are no SQL files in ./sql/migrations." in idle_office.refusal(command, cwd=tmp_path)


def test_without_a_public_url_links_lead_to_the_port_that_is_served(server, mailbox, visit, empty_database):
    office = Office(server, server.create("port", template=empty_database), mailbox.url)
    del office.environment["PUBLIC_URL"]
    office.start()
    try:
        begin(visit(office).page(), "ines@marazul.example")
        assert mail.link(mailbox.wait_for("ines@marazul.example", "")).startswith(f"http://127.0.0.1:{office.port}/")
    finally:
        office.stop()
