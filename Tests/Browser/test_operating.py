"""What an operator does: back up, restore, migrate."""

import subprocess

from office import Office


def test_a_dump_restores_to_a_database_that_serves(server, postbox, empty_office, tmp_path):
    empty_office.command("user", "add", "sam@vendor.example", "--name", "Sam Okafor", "--role", "system_administrator")
    dump = tmp_path / "partnerdesk.dump"
    subprocess.run(
        ["pg_dump", "--format=custom", f"--file={dump}", f"{server.conninfo} dbname={empty_office.database}"], check=True)
    name = server.create("restored")
    subprocess.run(
        ["pg_restore", "--exit-on-error", "--no-owner", f"--dbname={server.conninfo} dbname={name}", str(dump)], check=True)
    restored = Office(server, name, postbox.url)
    assert "up to date" in restored.command("migrate")
    assert restored.sql("SELECT name FROM users WHERE email = 'sam@vendor.example'") == "Sam Okafor"
    restored.start()
    try:
        assert restored.answers()
    finally:
        restored.stop()


def test_a_server_refuses_a_database_that_is_not_its_own(server, postbox, empty_database):
    office = Office(server, server.create("older", template=empty_database), postbox.url)
    office.sql("DELETE FROM schema_migrations WHERE name = (SELECT max(name) FROM schema_migrations)")
    try:
        office.start()
        raise AssertionError("it serves a database of another version")
    except AssertionError as refused:
        assert "Run: partnerdesk migrate" in str(refused)
    finally:
        office.stop()
