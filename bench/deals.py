"""How long the lists of deals take over a million registrations, by tab, order and filter; how long the search for
duplicates of a prospect does, and the waiting counts of the home page."""

import base64
import hashlib
import time
from statistics import median

import settings
from peers import psql


def measure(desk) -> list[tuple[str, str, list[float]]]:
    """For each page: what it is, its address, and the milliseconds of each time it was asked for. The first of them
    counts its rows; the others find a count above 1,000 kept for 15 seconds."""
    number = psql("SELECT min(id) FROM opportunity_registrations WHERE state = 'under_review'")
    asked = [
        *settings.DEAL_PAGES, ("far down the list of all", f"/opportunities?tab=all&cursor={far_down()}"),
        ("a review with its duplicates", f"/opportunities/{number}"), ("home", "/")]
    return [(what, address, pages(desk, address)) for what, address in asked]


def far_down() -> str:
    """The cursor of a page in the middle, made as ListCursor makes it."""
    middle = "(SELECT count(*) / 2 FROM opportunity_registrations)"
    value, number = psql(
        "SELECT next_day || ' ' || id FROM opportunity_registrations"
        f" ORDER BY next_day, id OFFSET {middle} LIMIT 1").split()
    text = "\x1f".join(["due", "f", "10000", number, value]).encode()
    return base64.urlsafe_b64encode(text + hashlib.sha256(text).digest()[:4]).decode().rstrip("=")


def pages(desk, address: str) -> list[float]:
    taken = []
    for _ in range(settings.SEARCHED // 2):
        began = time.monotonic()
        page = desk.get(address)
        taken.append((time.monotonic() - began) * 1000)
        assert "<h1" in page, f"{address} shows no page"
    return taken


def section(measured: list[tuple[str, str, list[float]]]):
    count = int(psql("SELECT count(*) FROM opportunity_registrations"))
    yield "## The lists of deals"
    yield ""
    yield (f"{count:,} registrations, as a reviewer sees them; each page asked {settings.SEARCHED // 2} times, one"
           " after the other, as the browser gets it. The first time its counts are made; a count above 1,000 is kept"
           " for 15 seconds.")
    yield ""
    yield "| page | address | first | median | slowest |"
    yield "|---|---|--:|--:|--:|"
    for what, address, taken in measured:
        address = address if len(address) < 60 else address[:56] + "…"
        yield (f"| {what} | `{address}` | {taken[0]:.0f} ms | {median(taken):.0f} ms | {max(taken):.0f} ms |")
