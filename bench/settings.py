"""What is measured: the rows, the page and the ways to sign in, in one place for every peer."""

import os

PARTNERS = int(os.environ.get("PARTNERS", "100000"))
SECONDS = int(os.environ.get("SECONDS_EACH", "10"))
ROUNDS = int(os.environ.get("ROUNDS", "3"))
IMPORT_ROUNDS = int(os.environ.get("IMPORT_ROUNDS", "3"))
CONNECTIONS = 8
# An import takes 100,000 rows at most.
IMPORTED = min(PARTNERS, 100_000)
# The day that the demo world calls today.
CLOCK = "2021-11-30"

EMAIL = os.environ.get("BENCH_EMAIL", "mia@example.com")
PASSWORD = os.environ.get("BENCH_PASSWORD", "partnerdesk demo")

# A word of many names, one of few, one that a former name could be, a reference, a domain, and two letters.
SEARCHES = ["systems", "granite", "raven yard", "p-000318", "raven-yard", "no"]
SEARCHED = 50
# The map; the largest country and a smaller one by each order and filter of its page; who looks after them.
TERRITORIES = [
    "/territories", "/territories?status=authorized", "/territories?manager=1", "/territories?on=2020-06-01",
    "/territories/US", "/territories/PT", "/territories/US?sort=-name", "/territories/US?sort=since",
    "/territories/US?sort=-since", "/territories/US?status=registered", "/territories/US?located=here",
    "/territories?held=sales", "/territories?held=none", "/territories/US?held=delivery", "/territories/US?held=none",
    "/territories/US?located=elsewhere", "/territories/PT?named=nova", "/territories/US?on=2020-06-01", "/companies",
    "/companies?named=nova", "/channel-managers",
]
TERRITORIES_ASKED = 20
# The largest world that `demo` makes.
WORLD = int(os.environ.get("WORLD", "1000000"))

# What a reviewer of deals opens.
REVIEWER = os.environ.get("BENCH_REVIEWER", "dora@example.com")
DEAL_PAGES = [
    ("the queue", "/opportunities"),
    ("overdue", "/opportunities?tab=late"),
    ("expiring in 30 days", "/opportunities?tab=expiring"),
    ("approved", "/opportunities?tab=approved"),
    ("ended", "/opportunities?tab=ended"),
    ("all", "/opportunities?tab=all"),
    ("all by prospect", "/opportunities?tab=all&sort=prospect"),
    ("all by submission", "/opportunities?tab=all&sort=-submitted"),
    ("approved by submission", "/opportunities?tab=approved&sort=-submitted"),
    ("a prospect's name", "/opportunities?tab=all&named=amberbank+energy+12"),
    ("a word of many prospects", "/opportunities?tab=all&named=energy"),
    ("a reference", "/opportunities?tab=all&named=or-000318"),
    ("a partner's name", "/opportunities?tab=all&partner=granite"),
    ("a country", "/opportunities?tab=all&country=PT"),
    ("a state", "/opportunities?tab=all&state=rejected"),
    ("co-sell by invitation", "/opportunities?tab=all&origin=vendor_referred"),
    ("a reviewer", "/opportunities?tab=all&reviewer=13"),
    ("answer due in two days", "/opportunities?tab=all&from=2021-12-01&to=2021-12-02"),
    ("our own opportunities", "/vendor-opportunities"),
    ("our own by name", "/vendor-opportunities?tab=all&customer=abbey+airports"),
    ("our own by stage", "/vendor-opportunities?tab=all&sort=-stage"),
    ("projects without support", "/projects"),
    ("running projects", "/projects?tab=running"),
    ("projects by name", "/projects?tab=all&named=abbey+airports"),
    ("MSP clients in force", "/msp-clients?tab=force"),
    ("MSP clients by name", "/msp-clients?tab=all&named=abbey+airports"),
]

# One filter, 50 rows a page, counted: the same question to each.
STATUS = "registered"
PAGES = {
    "Partnerdesk": f"/partners?status={STATUS}&size=50",
    "Django admin": f"/admin/office/partner/?status__exact={STATUS}",
    "Go": f"/partners?status={STATUS}",
}
EXPORT_PAGE = "/partners.csv"
EXPORT_QUERY = """SELECT p.name, p.reference, p.status, c.name AS location, p.country, p.geo, u.name AS manager,
    p.signed_on, p.clock_ends_on
    FROM partners p LEFT JOIN countries c ON c.alpha2 = p.country LEFT JOIN users u ON u.id = p.manager_id
    ORDER BY p.name, p.id"""
