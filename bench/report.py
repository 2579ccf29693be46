"""What was measured, as docs/benchmarks.md tells it."""

import os
import platform
import re
import subprocess
from dataclasses import dataclass
from datetime import date
from importlib.metadata import version
from statistics import median

import authorizations
import deals
import search
import settings
import territories
import world
from peers import ROOT, Peer


def output(*command: str) -> str:
    return subprocess.check_output(command, text=True).strip()


@dataclass
class Measured:
    """Loads are pages a second with the 99th percentile in milliseconds; the rest is seconds, by rounds."""

    busy: float
    found: int
    served: list[Peer]
    loads: dict[str, list[tuple[float, float]]]
    records: list[tuple[float, float]]
    exported: tuple[list[float], list[float], list[float]]
    imported: dict[str, list[float]]
    searched: list[tuple[str, int, list[float]]]
    asked: list[tuple[str, list[float]]]
    judged: tuple
    world: tuple[float, str, str]
    dealt: list[tuple[str, str, list[float]]]


def machine(measured: Measured) -> str:
    model = re.search(r"Model name:\s+(.+)", output("lscpu")).group(1)
    swift = re.search(r"Swift version \S+", output("swift", "--version")).group(0)
    return (
        f"Written by `make bench` on {date.today():%-d %B %Y}: {os.cpu_count()} cores of {model},"
        f" {platform.freedesktop_os_release()['PRETTY_NAME']}, {swift}, {output('psql', '--version')},"
        f" Django {version('Django')} on gunicorn {version('gunicorn')} with two workers and psycopg"
        f" {version('psycopg')}, {output('go', 'version')}. PostgreSQL, the server that is measured and the one that"
        f" asks share those cores, in turn, in one run; the load of the machine before the first round was"
        f" {measured.busy:.1f}. Only the ratios mean something elsewhere.")


def table(measured: Measured):
    rate = {name: median(pages for pages, _ in rounds) for name, rounds in measured.loads.items()}
    yield "| | pages a second | rounds | 99th percentile | Partnerdesk is | first answer after | idle memory |"
    yield "|---|--:|---|--:|--:|--:|--:|"
    for peer in measured.served:
        rounds = ", ".join(f"{pages:.0f}" for pages, _ in measured.loads[peer.name])
        late = median(late for _, late in measured.loads[peer.name])
        yield (f"| {peer.name} | {rate[peer.name]:.0f} | {rounds} | {late:.1f} ms |"
               f" {rate['Partnerdesk'] / rate[peer.name]:.1f}× | {peer.first_answer:.2f} s | {peer.idle:.0f} MB |")


def beside(name: str, seconds: list[float], other: str, others: list[float]):
    ratio = median(seconds) / median(others)
    yield "| | seconds | rounds | |"
    yield "|---|--:|---|---|"
    yield f"| {name} | {median(seconds):.2f} | {spelled(seconds)} | {ratio:.2f}× |"
    yield f"| {other} | {median(others):.2f} | {spelled(others)} | |"


def spelled(numbers: list[float]) -> str:
    return ", ".join(f"{number:.2f}" for number in numbers)


def lists(measured: Measured):
    yield "## The list of partners"
    yield ""
    yield (f"{settings.PARTNERS:,} partners, the {measured.found:,} that are {settings.STATUS} among them counted, 50"
           " rows a page. Partnerdesk and Django know who is signed in; the Go program lets everybody in, which spares"
           " it those statements. Partnerdesk counts every tab besides, and keeps a count above 1,000 for 15 seconds,"
           " where Django and Go count at each page: part of its lead is that decision.")
    yield (f"`wrk -t1 -c{settings.CONNECTIONS} -d{settings.SECONDS}s`, rounds: {settings.ROUNDS}, the peers in turn in"
           " each; the median counts.")
    yield ""
    yield from table(measured)
    pages, late = zip(*measured.records)
    yield ""
    yield (f"One partner's page, asked in the same way: {median(pages):.0f} pages a second, 99th percentile"
           f" {median(late):.1f} ms ({', '.join(f'{one:.1f}' for one in late)}).")


def files(measured: Measured):
    ours, theirs, growth = measured.exported
    yield "## The export of all partners as CSV"
    yield ""
    yield from beside(f"Partnerdesk `{settings.EXPORT_PAGE}`", ours, "`psql \\copy` of the same rows", theirs)
    yield ""
    yield (f"During each the server grew by {', '.join(f'{one:.1f}' for one in growth)} MB. Partnerdesk checks who"
           " asks, writes the export's beginning and end into the log, and guards against formulas meanwhile.")
    yield ""
    yield f"## The import of {settings.IMPORTED:,} companies"
    yield ""
    yield from beside("`partnerdesk import partners`", measured.imported["import"],
                      "`psql \\copy` of the same file into a bare table", measured.imported["psql"])
    yield ""
    yield (f"The check alone, with `--dry-run`: {median(measured.imported['check']):.2f} s"
           f" ({spelled(measured.imported['check'])}).")


def report(measured: Measured) -> str:
    """With what somebody found out about the figures, which stands in bench/remarks.md."""
    remarks = (ROOT / "bench/remarks.md").read_text().rstrip()
    lines = [
        "# Benchmarks", "", machine(measured), "", *lists(measured), "", *search.section(measured.searched), "",
        *territories.section(measured.asked), "", *authorizations.section(measured.judged), "",
        *deals.section(measured.dealt), "",
        *files(measured), "", *world.section(measured.world), "", remarks, ""]
    return "\n".join(lines)


def renewed(document: str, section: list[str], busy: float) -> str:
    """The document with one section measured anew, by itself, and put where it stood or before the remarks."""
    told = (f"Measured by itself on {date.today():%-d %B %Y}, on the same kind of machine, whose load before was"
            f" {busy:.1f}.")
    text = "\n".join([*section, "", told, ""])
    parts = re.split(r"(?m)^(?=## )", document)
    places = [number for number, part in enumerate(parts) if part.startswith(section[0] + "\n")]
    if places:
        parts[places[0]] = text + "\n"
    else:
        parts.insert(len(parts) - 1, text + "\n")
    return "".join(parts)
