"""How long the pages of territories take over all partners: the map, a country's partners by each filter and order."""

import time
from statistics import median

import settings


def measure(desk) -> list[tuple[str, list[float]]]:
    """For each of the pages: its address and the milliseconds of each answer."""
    return [(path, pages(desk, path)) for path in settings.TERRITORIES]


def pages(desk, path: str) -> list[float]:
    taken = []
    for _ in range(settings.TERRITORIES_ASKED):
        began = time.monotonic()
        page = desk.get(path)
        taken.append((time.monotonic() - began) * 1000)
        assert "<table" in page or "No partner matches" in page, f"{path} shows no table"
    return taken


def section(asked: list[tuple[str, list[float]]]):
    yield "## Territories"
    yield ""
    yield (f"Where {settings.PARTNERS:,} partners may sell, and who looks after them; each page asked"
           f" {settings.TERRITORIES_ASKED} times, one after the other, the whole page as the browser gets it. The map's"
           " counts are kept for 15 seconds, and those of a list above 1,000: the slowest answer is one that counted.")
    yield ""
    yield "| page | median | slowest |"
    yield "|---|--:|--:|"
    for path, taken in asked:
        yield f"| `{path}` | {median(taken):.0f} ms | {max(taken):.0f} ms |"
