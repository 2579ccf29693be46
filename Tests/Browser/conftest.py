import os
from pathlib import Path

import pytest
from browsing import Person
from mailbox import Mailbox
from office import Office, Server, free_port
from playwright.sync_api import sync_playwright

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")


@pytest.fixture(scope="session")
def server():
    with Server.running() as server:
        yield server


@pytest.fixture(scope="session")
def postbox():
    mailbox = Mailbox(free_port())
    mailbox.controller.start()
    yield mailbox
    mailbox.controller.stop()


@pytest.fixture
def mailbox(postbox):
    """The letters that this test's offices send."""
    postbox.forget()
    return postbox


@pytest.fixture(scope="session")
def empty_database(server, postbox):
    """A migrated database, to clone."""
    name = server.create("empty")
    Office(server, name, postbox.url).command("migrate")
    return name


@pytest.fixture(scope="session")
def demo_database(server, postbox, empty_database):
    """The demo world, to clone."""
    name = server.create("demo", template=empty_database)
    Office(server, name, postbox.url).command("demo")
    return name


def serving(server, postbox, template, clock=None):
    office = Office(server, server.create("office", template=template), postbox.url, clock)
    office.start()
    yield office
    office.stop()


@pytest.fixture(scope="session")
def demo_office(server, postbox, demo_database):
    """The demo world on its last day, for tests that only look."""
    yield from serving(server, postbox, demo_database, clock="2021-11-30")


@pytest.fixture
def own_demo_office(server, postbox, demo_database):
    """A demo world for this test alone, to change."""
    yield from serving(server, postbox, demo_database)


@pytest.fixture
def empty_office(server, postbox, empty_database):
    """An office for this test alone, where nobody has an account yet."""
    yield from serving(server, postbox, empty_database)


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def visit(browser, request):
    """visit(office) gives a person at that office, whose windows close with the test."""
    people = []

    def visit(office):
        people.append(Person(browser, office))
        return people[-1]

    yield visit
    if getattr(request.node, "failed", False):
        photograph(people, request.node.name)
    for person in people:
        person.close()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    item.failed = getattr(item, "failed", False) or report.failed
    return report


def photograph(people, name):
    folder = Path(__file__).parent / "failed"
    folder.mkdir(exist_ok=True)
    pages = [page for person in people for context in person.contexts for page in context.pages]
    for number, page in enumerate(pages):
        page.screenshot(path=folder / f"{name.replace('/', '_')}-{number}.png", full_page=True)
