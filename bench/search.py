"""How long a search takes over all partners, by what is looked for."""

import time
from statistics import median
from urllib.parse import quote_plus

import settings
from peers import psql


def measure(desk) -> list[tuple[str, int, list[float]]]:
    """For each of the searches: the words, how many partners have them, and the milliseconds of each page."""
    return [(words, found(words), pages(desk, words)) for words in settings.SEARCHES]


def found(words: str) -> int:
    patterns = f"{words}%,% {words}%" if len(words) < 3 else f"%{words}%"
    looked = f"SELECT count(*) FROM desk.partners_found(string_to_array('{patterns}', ','))"
    mia = f"(SELECT id::text FROM users WHERE email = '{settings.EMAIL}')"
    return int(psql(f"SELECT set_config('app.user_id', {mia}, false)", "-c", looked).splitlines()[-1])


def pages(desk, words: str) -> list[float]:
    taken = []
    for _ in range(settings.SEARCHED):
        began = time.monotonic()
        page = desk.get(f"/search?q={quote_plus(words)}")
        taken.append((time.monotonic() - began) * 1000)
        assert "<caption>Partners" in page, f"{words} finds no partner"
    return taken


def section(searched: list[tuple[str, int, list[float]]]):
    yield "## The search"
    yield ""
    yield (f"One field over names, former and trading names, references and domains of {settings.PARTNERS:,} partners,"
           f" besides applications and people; each asked {settings.SEARCHED} times, one page after the other, the whole"
           " page as the browser gets it.")
    yield ""
    yield "| words | partners that have them | median | slowest |"
    yield "|---|--:|--:|--:|"
    for words, count, taken in searched:
        yield f"| `{words}` | {count:,} | {median(taken):.0f} ms | {max(taken):.0f} ms |"
