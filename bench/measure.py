"""Measures every peer in turn, several rounds, and writes what came out to docs/benchmarks.md."""

import os
import platform
import re
import statistics
import subprocess
import time
from datetime import date
from importlib.metadata import version

import peers
import settings
from peers import DATABASE, ROOT, MemoryWatch, psql


def output(*command: str) -> str:
    return subprocess.check_output(command, text=True).strip()


def fill():
    environment = os.environ | {"DATABASE_URL": DATABASE}
    program = str(ROOT / os.environ["PARTNERDESK"])
    for arguments in (["migrate"], ["demo", "--partners", str(settings.PARTNERS)]):
        subprocess.run([program, *arguments], cwd=ROOT, env=environment, check=True)
    psql("VACUUM ANALYZE")


def check_pages(served):
    """A peer that shows an error page or other rows is not a peer."""
    first = psql(f"SELECT name FROM partners WHERE status = '{settings.STATUS}' ORDER BY name, id LIMIT 1")
    for peer in served:
        assert first.split()[0] in peer.get(settings.PAGES[peer.name]), f"{peer.name} does not show {first}"


def load(peer) -> tuple[float, float]:
    """Pages a second, and the 99th percentile in milliseconds."""
    told = output(
        "wrk", "-t1", f"-c{settings.CONNECTIONS}", f"-d{settings.SECONDS}s", "--timeout", "10s", "--latency",
        "-H", f"Cookie: {peer.cookie}", peer.url + settings.PAGES[peer.name])
    assert "Non-2xx" not in told, f"{peer.name} refused:\n{told}"
    number, unit = re.search(r"99%\s+([\d.]+)(us|ms|s)\b", told).groups()
    return (float(re.search(r"Requests/sec:\s+([\d.]+)", told).group(1)),
            float(number) * {"us": 0.001, "ms": 1, "s": 1000}[unit])


def timed(command: list[str]) -> float:
    began = time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.monotonic() - began


def export(desk) -> tuple[float, float, float]:
    """Seconds of our export and of psql's, and how much the server grew meanwhile in MB: medians and the maximum."""
    ours, theirs, growth = [], [], 0.0
    query = " ".join(settings.EXPORT_QUERY.split())
    for _ in range(settings.ROUNDS):
        with MemoryWatch(desk) as watch:
            ours.append(timed(["curl", "-sfo", "/dev/null", "-b", desk.cookie, desk.url + settings.EXPORT_PAGE]))
        growth = max(growth, watch.growth)
        theirs.append(timed(["psql", "-qX", DATABASE, "-c", f"\\copy ({query}) TO STDOUT (FORMAT csv, HEADER)"]))
    return statistics.median(ours), statistics.median(theirs), growth


def measure():
    served = [peers.partnerdesk(settings.EMAIL, settings.PASSWORD), peers.django(), peers.go()]
    try:
        check_pages(served)
        loads = {peer.name: [] for peer in served}
        for _ in range(settings.ROUNDS):
            for peer in served:
                loads[peer.name].append(load(peer))
        return served, loads, export(served[0])
    finally:
        for peer in served:
            peer.stop()


def table(served, loads):
    median = {name: statistics.median(rate for rate, _ in rounds) for name, rounds in loads.items()}
    yield "| | pages a second | rounds | 99th percentile | Partnerdesk is | first answer after | idle memory |"
    yield "|---|--:|---|--:|--:|--:|--:|"
    for peer in served:
        rounds = ", ".join(f"{rate:.0f}" for rate, _ in loads[peer.name])
        slowest = statistics.median(late for _, late in loads[peer.name])
        yield (f"| {peer.name} | {median[peer.name]:.0f} | {rounds} | {slowest:.1f} ms |"
               f" {median['Partnerdesk'] / median[peer.name]:.1f}× | {peer.first_answer:.2f} s | {peer.idle:.0f} MB |")


def report(served, loads, exported) -> str:
    ours, theirs, growth = exported
    model = re.search(r"Model name:\s+(.+)", output("lscpu")).group(1)
    swift = output("swift", "--version").splitlines()[0]
    lines = [
        "# Benchmarks", "",
        f"Written by `make bench` on {date.today():%-d %B %Y}: {os.cpu_count()} cores of {model},"
        f" {platform.freedesktop_os_release()['PRETTY_NAME']}, {swift}, {output('psql', '--version')},"
        f" Django {version('Django')} on gunicorn {version('gunicorn')} with two workers and psycopg {version('psycopg')},"
        f" {output('go', 'version')}. All on one machine, in turn, in one run: only the ratios mean something elsewhere.",
        "", "## The list of partners", "",
        f"{settings.PARTNERS:,} partners, those {settings.STATUS} among them counted, 50 rows a page. Partnerdesk and Django"
        " know who is signed in; the Go program lets everybody in, which spares it those statements.",
        f"`wrk -t1 -c{settings.CONNECTIONS} -d{settings.SECONDS}s`, {settings.ROUNDS} rounds, the peers in turn in each;"
        " the median counts.", "", *table(served, loads), "",
        "## The export of all partners as CSV", "",
        "| | seconds | |", "|---|--:|---|",
        f"| Partnerdesk `{settings.EXPORT_PAGE}` | {ours:.2f} | {ours / theirs:.2f}× of psql;"
        f" the server grew by {growth:.1f} MB |",
        f"| `psql \\copy` | {theirs:.2f} | |", ""]
    return "\n".join(lines)


if __name__ == "__main__":
    fill()
    (ROOT / "docs").mkdir(exist_ok=True)
    (ROOT / "docs/benchmarks.md").write_text(report(*measure()))
    print("Written to docs/benchmarks.md")
