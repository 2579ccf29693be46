"""How long the largest demo world takes to be made."""

import os

import settings
from peers import ROOT, SERVER, psql, timed

DATABASE = f"{SERVER} dbname=bench_world"


def measure() -> tuple[float, str, str]:
    """Seconds, what the database then weighs, and the last partner's reference."""
    program = str(ROOT / os.environ["PARTNERDESK"])
    psql("DROP DATABASE IF EXISTS bench_world WITH (FORCE)", "-c", "CREATE DATABASE bench_world")
    timed(program, "migrate", DATABASE_URL=DATABASE)
    seconds = timed(program, "demo", "--partners", str(settings.WORLD), DATABASE_URL=DATABASE)
    size, last = psql(
        "SELECT pg_size_pretty(pg_database_size('bench_world'))",
        "-c", "SELECT reference FROM partners ORDER BY id DESC LIMIT 1", database=DATABASE).splitlines()
    psql("DROP DATABASE bench_world WITH (FORCE)")
    return seconds, size, last


def section(made: tuple[float, str, str]):
    seconds, size, last = made
    yield "## The largest demo world"
    yield ""
    yield (f"`partnerdesk demo --partners {settings.WORLD}`, once, on a server that keeps what is acknowledged:"
           f" {seconds / 60:.1f} minutes, {size}, up to {last}.")
