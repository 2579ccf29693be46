"""The measures and the judgement over all partners: a scorecard, the radar, the standings of a day, and an evaluation
beside the bare measures in psql."""

import time
from statistics import median

import settings
from peers import DATABASE, MemoryWatch, psql, timed

# The day that the evaluation counts up to, and its year.
CUT_OFF, YEAR = "2021-10-31", "2021-01-01"
MEASURES = [
    f"sourced_opportunities(everybody, '{YEAR}', '{CUT_OFF}', 25)",
    f"sourced_licence_arr(everybody, '{YEAR}', '{CUT_OFF}')",
    f"new_msp_clients(everybody, '{YEAR}', '{CUT_OFF}')",
    f"partner_agreements(everybody, '{CUT_OFF}')",
    f"joint_business_plans(everybody, '{YEAR}', '{CUT_OFF}')",
    f"certified_people(everybody, '{CUT_OFF}')",
    f"review_scores(everybody, '{YEAR}', '{CUT_OFF}')",
    f"reviewed_projects(everybody, '{YEAR}', '{CUT_OFF}')",
    f"overdue_fees(everybody, '{CUT_OFF}')",
]


def settle(desk):
    """Every partner's standing of the day is judged: a new world has none, and judging them keeps a core busy."""
    while int(psql("SELECT count(DISTINCT partner_id) FROM authorization_standings"
                   f" WHERE judged_on = '{settings.CLOCK}'")) < members():
        time.sleep(1)


def members() -> int:
    return int(psql("SELECT count(*) FROM partners WHERE status IN ('registered', 'authorized', 'removal_pending')"))


def standings(desk) -> float:
    """Seconds in which every partner is judged as of two days."""
    began = time.monotonic()
    psql("UPDATE authorization_standings SET judged_on = '1900-01-01'; NOTIFY evaluations")
    settle(desk)
    return time.monotonic() - began


def bare() -> list[float]:
    """Seconds that the measures take by themselves, over all partners at once, each of them counted."""
    everybody = "(SELECT array_agg(id) FROM partners)"
    statements = "; ".join(
        f"SELECT count(*) FROM measures.{measure}".replace("everybody", everybody) for measure in MEASURES)
    return [
        timed("psql", "-qX", DATABASE, "-c", f"SET jit = off; SET app.user_id = '1'; {statements}")
        for _ in range(settings.ROUNDS)]


def evaluation(desk) -> tuple[list[tuple[float, float]], float, int]:
    """Seconds to freeze and to judge, by rounds; how many MB the server grew; how many facts there are."""
    taken = []
    with MemoryWatch(desk) as watch:
        for _ in range(settings.ROUNDS):
            run = psql(
                "INSERT INTO evaluation_runs (kind, is_preview, cut_off, effective_on, program_version_id, created_at,"
                f" created_by) SELECT 'monthly', true, '{CUT_OFF}', date '{CUT_OFF}' + 1,"
                f" desk.program_version_deciding('{CUT_OFF}'), now(), id FROM users"
                " WHERE email = 'pia@example.com' RETURNING id")
            began = time.monotonic()
            psql(f"UPDATE evaluation_runs SET freeze_asked_at = now(), freeze_asked_by = created_by WHERE id = {run}")
            frozen = waited(run, "snapshot_taken") - began
            taken.append((frozen, waited(run, "calculated") - began - frozen))
    facts = int(psql(f"SELECT fact_count FROM evaluation_freezes WHERE run_id = {run}"))
    return taken, watch.growth, facts


def waited(run: str, state: str) -> float:
    states = ("snapshot_taken", "calculated")
    while psql(f"SELECT state FROM evaluation_runs WHERE id = {run}") not in states[states.index(state):]:
        time.sleep(0.1)
    return time.monotonic()


def pages(desk, load):
    """Pages a second and the 99th percentile, with eight users at once."""
    partner = psql("SELECT partner_id FROM authorization_standings WHERE held ORDER BY partner_name, id LIMIT 1")
    addresses = [
        f"/partners/{partner}/scorecard", "/authorizations", "/authorizations?tab=at_risk",
        "/authorizations?tab=close&sort=distance", "/authorizations?level=delivery&country=PT"]
    return [(address, [load(desk, address) for _ in range(settings.ROUNDS)]) for address in addresses]


def measure(desk, load):
    return pages(desk, load), standings(desk), bare(), evaluation(desk)


def section(measured):
    asked, judged, alone, (runs, growth, facts) = measured
    statements, whole = median(alone), median(frozen + calculated for frozen, calculated in runs)
    yield "## Scorecards, the radar and evaluations"
    yield ""
    yield f"{members():,} partners in the program; eight users at once."
    yield ""
    yield "| page | pages a second | 99th percentile |"
    yield "|---|--:|--:|"
    for address, rounds in asked:
        yield (f"| `{address}` | {median(rate for rate, _ in rounds):.0f} |"
               f" {median(late for _, late in rounds):.0f} ms |")
    yield ""
    yield (f"Judging every partner as of today and as of 31 December, once a day, takes {judged:.0f} s. An evaluation"
           f" keeps {facts:,} facts and {3 * members():,} results with their traces:")
    yield ""
    yield "| work | seconds | rounds |"
    yield "|---|--:|---|"
    yield f"| the measures alone, counted in psql | {statements:.1f} | {', '.join(f'{one:.1f}' for one in alone)} |"
    for what, part in (("frozen: the facts written down", 0), ("judged: results and traces written", 1)):
        times = [run[part] for run in runs]
        yield f"| {what} | {median(times):.1f} | {', '.join(f'{one:.1f}' for one in times)} |"
    yield f"| both | {whole:.1f} | {whole / statements:.2f} × the measures alone |"
    yield ""
    yield f"The server grew by {growth:.0f} MB meanwhile."
