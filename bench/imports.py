"""The import of a list of companies, beside psql that copies the same file into a table without index or check."""

import csv
import os
from pathlib import Path
from tempfile import TemporaryDirectory

import settings
from peers import ROOT, SERVER, timed

OFFICE = "bench_import"
COLUMNS = ["legal name", "country", "registration number", "domain", "street", "postal code", "city", "signed on"]
CITIES = [("PT", "Lisboa"), ("DE", "Köln"), ("FR", "Lyon"), ("ES", "Sevilla"), ("NL", "Utrecht"), ("PL", "Kraków")]


def write_companies(file: Path):
    with file.open("w", newline="", encoding="utf-8") as lines:
        rows = csv.writer(lines)
        rows.writerow(COLUMNS)
        for number in range(1, settings.IMPORTED + 1):
            country, city = CITIES[number % len(CITIES)]
            rows.writerow([
                f"Harbour Works {number:06d} Ltd", country, f"HW{number:08d}", f"harbour-works-{number:06d}.example",
                f"Long Street {number % 300 + 1}", f"{number % 90000 + 10000}", city,
                f"2021-{number % 10 + 1:02d}-{number % 28 + 1:02d}"])


def measure() -> dict[str, list[float]]:
    """Seconds of the check alone, of the import and of psql, in turn, each into an office or table made anew."""
    program = str(ROOT / os.environ["PARTNERDESK"])
    office = {"DATABASE_URL": f"{SERVER} dbname={OFFICE}"}
    names = ", ".join(f'"{name}" text' for name in COLUMNS)
    seconds = {"check": [], "import": [], "psql": []}
    with TemporaryDirectory() as folder:
        file = Path(folder) / "companies.csv"
        write_companies(file)
        for _ in range(settings.IMPORT_ROUNDS):
            timed("psql", "-qX", f"{SERVER} dbname=postgres", "-c", "SET client_min_messages = warning",
                  "-c", f"DROP DATABASE IF EXISTS {OFFICE} WITH (FORCE)", "-c", f"CREATE DATABASE {OFFICE}")
            timed(program, "migrate", **office)
            timed(program, "demo", **office)
            seconds["check"].append(timed(program, "import", "partners", str(file), "--dry-run", **office))
            seconds["import"].append(timed(program, "import", "partners", str(file), **office))
            timed("psql", "-qX", office["DATABASE_URL"], "-c", f"CREATE TABLE companies ({names})")
            seconds["psql"].append(timed(
                "psql", "-qX", office["DATABASE_URL"], "-c", f"\\copy companies FROM '{file}' (FORMAT csv, HEADER)"))
    return seconds
