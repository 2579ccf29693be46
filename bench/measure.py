"""Measures every peer in turn, several rounds, and writes what came out to docs/benchmarks.md. `measure.py search`,
`measure.py territories`, `measure.py deals`, `measure.py authorizations` or `measure.py world` measures that alone and
renews its section there."""

import os
import re
import sys

import authorizations
import deals
import imports
import peers
import search
import settings
import territories
import world
from peers import DATABASE, ROOT, MemoryWatch, psql, timed
from report import Measured, output, renewed, report

DOCUMENT = ROOT / "docs/benchmarks.md"


def fill():
    """The rows of an earlier run do again: the demo world of a number of partners is always the same."""
    program = str(ROOT / os.environ["PARTNERDESK"])
    timed(program, "migrate", DATABASE_URL=DATABASE)
    known = int(psql("SELECT count(*) FROM partners"))
    if known == 0:
        timed(program, "demo", "--partners", str(settings.PARTNERS), DATABASE_URL=DATABASE)
    elif known != settings.PARTNERS:
        raise SystemExit(f"The database bench holds {known} partners, not {settings.PARTNERS}: drop it first.")
    desk = peers.partnerdesk(settings.EMAIL, settings.PASSWORD)
    try:
        authorizations.settle(desk)
    finally:
        desk.stop()
    psql("VACUUM ANALYZE")


def check_pages(served):
    """A peer that shows an error page or other rows is not a peer."""
    first = psql(f"SELECT name FROM partners WHERE status = '{settings.STATUS}' ORDER BY name, id LIMIT 1")
    for peer in served:
        assert first.split()[0] in peer.get(settings.PAGES[peer.name]), f"{peer.name} does not show {first}"


def load(peer, page: str) -> tuple[float, float]:
    """Pages a second, and the 99th percentile in milliseconds."""
    told = output(
        "wrk", "-t1", f"-c{settings.CONNECTIONS}", f"-d{settings.SECONDS}s", "--timeout", "10s", "--latency",
        "-H", f"Cookie: {peer.cookie}", peer.url + page)
    assert "Non-2xx" not in told, f"{peer.name} refused:\n{told}"
    number, unit = re.search(r"99%\s+([\d.]+)(us|ms|s)\b", told).groups()
    return (float(re.search(r"Requests/sec:\s+([\d.]+)", told).group(1)),
            float(number) * {"us": 0.001, "ms": 1, "s": 1000}[unit])


def export(desk) -> tuple[list[float], list[float], list[float]]:
    """Seconds of our export and of psql's, and how many MB the server grew meanwhile, by rounds."""
    ours, theirs, growth = [], [], []
    query = " ".join(settings.EXPORT_QUERY.split())
    for _ in range(settings.ROUNDS):
        with MemoryWatch(desk) as watch:
            ours.append(timed("curl", "-sfo", "/dev/null", "-b", desk.cookie, desk.url + settings.EXPORT_PAGE))
        growth.append(watch.growth)
        theirs.append(timed("psql", "-qX", DATABASE, "-c", f"\\copy ({query}) TO STDOUT (FORMAT csv, HEADER)"))
    return ours, theirs, growth


def measure() -> Measured:
    busy = os.getloadavg()[0]
    served = [peers.partnerdesk(settings.EMAIL, settings.PASSWORD), peers.django(), peers.go()]
    desk = served[0]
    try:
        check_pages(served)
        loads, records = {peer.name: [] for peer in served}, []
        partner = psql(f"SELECT id FROM partners WHERE status = '{settings.STATUS}' ORDER BY name, id LIMIT 1")
        for _ in range(settings.ROUNDS):
            for peer in served:
                loads[peer.name].append(load(peer, settings.PAGES[peer.name]))
            records.append(load(desk, f"/partners/{partner}"))
        exported = export(desk)
        searched = search.measure(desk)
        asked = territories.measure(desk)
        standings = judged(desk)
    finally:
        for peer in served:
            peer.stop()
    found = int(psql(f"SELECT count(*) FROM partners WHERE status = '{settings.STATUS}'"))
    return Measured(
        busy, found, served, loads, records, exported, imports.measure(), searched, asked, standings, world.measure(), dealt())


def dealt():
    """As the reviewer, who sees all of them and has some to decide."""
    desk = peers.partnerdesk(settings.REVIEWER, settings.PASSWORD)
    try:
        return deals.measure(desk)
    finally:
        desk.stop()


def judged(desk):
    return authorizations.measure(desk, load)


def section(name: str) -> list[str]:
    if name == "world":
        return list(world.section(world.measure()))
    parts = {"search": search.measure, "territories": territories.measure, "authorizations": judged}
    sections = {"search": search, "territories": territories, "authorizations": authorizations}
    if name not in parts and name != "deals":
        raise SystemExit(
            f"There is no part {name}: give search, territories, authorizations, deals or world, or nothing for all.")
    fill()
    if name == "deals":
        return list(deals.section(dealt()))
    desk = peers.partnerdesk(settings.EMAIL, settings.PASSWORD)
    try:
        return list(sections[name].section(parts[name](desk)))
    finally:
        desk.stop()


if __name__ == "__main__":
    names = sys.argv[1:]
    for name in names:
        busy = os.getloadavg()[0]
        DOCUMENT.write_text(renewed(DOCUMENT.read_text(), section(name), busy))
    if not names:
        fill()
        DOCUMENT.write_text(report(measure()))
    print("Written to docs/benchmarks.md")
