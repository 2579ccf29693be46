"""Mail goes out through a real mail server, once, and waits when there is none."""

import time

from browsing import follow
from mailbox import link, text
from office import Office, free_port


def queue(office, recipient, subject="Olá", body="Duas linhas:\n\nolá = ação\n."):
    office.sql(
        "INSERT INTO messages (recipient, subject, body) "
        f"VALUES ('{recipient}', '{subject}', '{body}')")


def wait_until(office, condition, seconds=20):
    deadline = time.monotonic() + seconds
    while office.sql(f"SELECT {condition}") != "t":
        assert time.monotonic() < deadline, f"never: {condition}\n" + office.sql("SELECT * FROM messages")
        time.sleep(0.1)


def test_a_letter_arrives_as_it_was_written(empty_office, mailbox):
    queue(empty_office, "ravi@nova.example")
    letter = mailbox.wait_for("ravi@nova.example")
    assert letter["subject"] == "Olá"
    assert letter["from"] == "Partnerdesk <partnerdesk@example.com>"
    assert text(letter).replace("\r\n", "\n").strip() == "Duas linhas:\n\nolá = ação\n."
    assert letter["message-id"].startswith("<message-")
    wait_until(empty_office, "sent_at IS NOT NULL AND attempts = 1 AND last_error IS NULL FROM messages")


def test_many_letters_go_out_once_each_from_two_offices(empty_office, mailbox):
    other = Office(empty_office.server, empty_office.database, empty_office.environment["SMTP_URL"])
    other.start()
    try:
        empty_office.sql(
            "INSERT INTO messages (recipient, subject, body) "
            "SELECT 'n' || n || '@nova.example', 'News', 'Text' FROM generate_series(1, 200) n")
        wait_until(empty_office, "bool_and(sent_at IS NOT NULL) FROM messages")
    finally:
        other.stop()
    recipients = [recipient for recipient, letter in mailbox.letters if letter["subject"] == "News"]
    assert sorted(recipients) == sorted(f"n{n}@nova.example" for n in range(1, 201))


def test_without_a_mail_server_a_letter_waits_and_says_why(server, empty_office, mailbox):
    empty_office.stop()
    office = Office(server, empty_office.database, f"smtp://127.0.0.1:{free_port()}")
    office.start()
    try:
        queue(office, "bob@borealis.example", subject="Later")
        wait_until(office, "attempts = 1 AND last_error <> '' AND send_after > now() AND sent_at IS NULL FROM messages")
    finally:
        office.stop()
    empty_office.sql("UPDATE messages SET send_after = now()")
    empty_office.start()
    mailbox.wait_for("bob@borealis.example", "Later")


def test_an_office_killed_while_sending_loses_no_letter(empty_office, mailbox):
    empty_office.sql(
        "INSERT INTO messages (recipient, subject, body) "
        "SELECT 'k' || n || '@nova.example', 'Kept', 'Text' FROM generate_series(1, 300) n")
    wait_until(empty_office, "count(sent_at) > 5 FROM messages")
    empty_office.process.kill()
    empty_office.process.wait()
    empty_office.start()
    wait_until(empty_office, "bool_and(sent_at IS NOT NULL) FROM messages")
    letters = [(recipient, letter["message-id"]) for recipient, letter in mailbox.letters if letter["subject"] == "Kept"]
    assert {recipient for recipient, _ in letters} == {f"k{n}@nova.example" for n in range(1, 301)}
    assert len(set(letters)) == 300, "a letter sent again carries the same id"


def test_a_forgotten_password_is_chosen_anew_by_mail(empty_office, visit, mailbox):
    printed = empty_office.command(
        "user", "add", "sam@vendor.example", "--name", "Sam Okafor", "--role", "system_administrator")
    page = visit(empty_office).page()
    page.goto(printed.strip().splitlines()[-1])
    page.locator("input[name=password]").fill("seven rivers meet here")
    follow(page.get_by_role("button", name="Set the password and sign in"))
    page.context.clear_cookies()
    page.goto("/sign-in")
    follow(page.get_by_role("link", name="Forgotten your password?"))
    page.get_by_label("E-mail address").fill("sam@vendor.example")
    follow(page.get_by_role("button", name="Send the link"))
    assert page.locator("h1").inner_text() == "Look into your mail"
    page.goto(link(mailbox.wait_for("sam@vendor.example", "new password")))
    assert page.url.endswith("/invitation"), "the key has left the address"
    page.locator("input[name=password]").fill("eight rivers meet here")
    follow(page.get_by_role("button", name="Set the password and sign in"))
    assert "Sam Okafor" in page.locator("header").inner_text()
