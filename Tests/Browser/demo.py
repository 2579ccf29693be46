"""People of the demo world, and its pages: whose, and where."""

PASSWORD = "partnerdesk demo"
STRANGER = None
MIA, PIA, LEA, SAM, ADA, OLI, FINN = (
    f"{name}@example.com" for name in ("mia", "pia", "lea", "sam", "ada", "oli", "finn"))
DORA = "dora@example.com"
PARTNER = "partner 1's administrator"
# Of the partner that is invited as a Global System Integrator.
INTEGRATOR = "diego@grupoandino.example"
INVITED = "SELECT partner_id FROM integrator_invitations WHERE state = 'invited'"

# One under review by Dora that has something beside it, and one of partner 1 that is approved.
DEAL = "SELECT id FROM opportunity_registrations WHERE prospect_domain = 'transportesdouro.example'"
OWN_DEAL = "SELECT id FROM opportunity_registrations WHERE prospect_domain = 'frinorte.example'"

# Where {} stands, the value of the statement beside it goes.
PAGES = [
    (STRANGER, "/sign-in", None),
    (STRANGER, "/password-reset", None),
    (STRANGER, "/apply", None),
    (STRANGER, "/apply/link", None),
    (STRANGER, "/apply/access", None),
    (STRANGER, "/style", None),
    (STRANGER, "/help", None),
    (STRANGER, "/office", None),
    (STRANGER, "/office/rates", None),
    (STRANGER, "/program", None),
    (STRANGER, "/program/2021", None),
    *((STRANGER, f"/program/2021/{part}", None) for part in (
        "benefits", "requirements", "gsi", "commissions", "reselling", "fees", "document")),
    (STRANGER, "/program/2021/changes", None),
    (STRANGER, "/no-such-page", None),
    (MIA, "/", None),
    (PIA, "/", None),
    (LEA, "/", None),
    (SAM, "/", None),
    (ADA, "/", None),
    (OLI, "/", None),
    (ADA, "/partners/1", None),
    (PARTNER, "/", None),
    (MIA, "/account", None),
    (MIA, "/search?q=an", None),
    (MIA, "/search", None),
    (MIA, "/search?q=nobody+is+called+so", None),
    (MIA, "/tasks", None),
    (MIA, "/tasks?tab=all", None),
    (MIA, "/partners", None),
    (MIA, "/partners?named=nobody+is+called+so", None),
    (MIA, "/lists/partners/views", None),
    (MIA, "/lists/partners/views/new", None),
    (MIA, "/partners/1", None),
    (MIA, "/partners/1?on=2021-03-01", None),
    (MIA, "/partners/1/as-of", None),
    (MIA, "/partners/1/agreements", None),
    (MIA, "/partners/1/people", None),
    (MIA, "/partners/1/history", None),
    (MIA, "/partners/1/profile", None),
    (MIA, "/partners/1/onboarding", None),
    (MIA, "/partners/1/membership", None),
    (MIA, "/partners/1/territory", None),
    (MIA, "/partners/1/territory?on=2021-03-01", None),
    (MIA, "/partners/{}/end", "SELECT partner_id || '/operations/' || id FROM partner_operations"
     " WHERE upper_inf(valid) ORDER BY id LIMIT 1"),
    (MIA, "/partners/{}", "SELECT id FROM partners WHERE status = 'removed' ORDER BY id LIMIT 1"),
    (MIA, "/applications", None),
    (MIA, "/applications?tab=waiting", None),
    *((MIA, "/applications/{}", f"SELECT id FROM applications WHERE state = '{state}' ORDER BY id LIMIT 1") for state in (
        "submitted", "under_review", "info_requested", "approved", "onboarded", "rejected")),
    *((MIA, "/applications/{}/" + part, "SELECT id FROM applications WHERE state = 'under_review' ORDER BY id LIMIT 1")
      for part in ("question", "rejection", "approval")),
    (MIA, "/agreements", None),
    *((MIA, "/agreements/{}", f"SELECT id FROM agreements WHERE state = '{state}' ORDER BY id LIMIT 1") for state in (
        "draft", "sent", "partner_signed", "active", "declined", "superseded")),
    (LEA, "/agreements/{}", "SELECT id FROM agreements WHERE state = 'partner_signed' ORDER BY id LIMIT 1"),
    (LEA, "/agreements/{}/document", "SELECT id FROM agreements WHERE state = 'active' ORDER BY id LIMIT 1"),
    (LEA, "/agreements/{}/edit", "SELECT id FROM agreements WHERE state = 'draft' AND application_id IS NOT NULL LIMIT 1"),
    (LEA, "/agreements/new?application={}", "SELECT id FROM applications WHERE state = 'approved' ORDER BY id LIMIT 1"),
    (LEA, "/partners/1/agreements/new?kind=addendum", None),
    (LEA, "/partners/1/agreements/new?kind=order_form", None),
    (MIA, "/onboarding", None),
    (MIA, "/profile-changes", None),
    (MIA, "/profile-changes/{}", "SELECT id FROM profile_changes WHERE state = 'proposed' ORDER BY id LIMIT 1"),
    (MIA, "/profile-publications/{}", "SELECT id FROM profile_publications WHERE state = 'submitted' ORDER BY id LIMIT 1"),
    (MIA, "/territories", None),
    (MIA, "/territories?on=2020-06-01", None),
    (MIA, "/territories/PT", None),
    (MIA, "/partners/{}/territory", "SELECT partner_id FROM partner_tasks WHERE state = 'open' ORDER BY id LIMIT 1"),
    (MIA, "/partners/1/territory?on=2021-03-01", None),
    (MIA, "/partners/1/operations/{}/end",
     "SELECT min(id) FROM partner_operations WHERE partner_id = 1 AND upper_inf(valid) AND kind = 'office'"),
    (MIA, "/tasks?tab=all", None),
    (MIA, "/tasks?tab=late", None),
    *((MIA, "/tasks/{}", f"SELECT min(id) FROM partner_tasks WHERE state = '{state}'") for state in ("open", "done")),
    (ADA, "/channel-managers", None),
    (PIA, "/channel-managers", None),
    (PIA, "/channel-managers?on=2020-06-30", None),
    (PIA, "/channel-managers?on=2019-06-30", None),
    (PIA, "/channel-managers/rules/{}", "SELECT id FROM channel_manager_rules WHERE country = 'DE'"),
    (PIA, "/channel-managers/change", None),
    (PIA, "/channel-managers/change?kind=replaced&rule={}", "SELECT id FROM channel_manager_rules WHERE geo = 'EMEA'"),
    (PIA, "/channel-managers/change?kind=ended&rule={}", "SELECT id FROM channel_manager_rules WHERE country = 'DE'"),
    (PIA, "/channel-managers/change?rehearse=1&kind=replaced&rule={}&from=1&from_month=12&from_year=2021&reason=Mia+leaves"
     "&manager=5", "SELECT id FROM channel_manager_rules WHERE geo = 'EMEA'"),
    (PIA, "/channel-managers/change?rehearse=1&kind=ended&rule={}&from=1&from_month=12&from_year=2021&reason=Too+far",
     "SELECT id FROM channel_manager_rules WHERE geo = 'APAC'"),
    (MIA, "/partners/{}/manager", "SELECT partner_id FROM partner_managers WHERE handed_over_at IS NULL"),
    (MIA, "/partners/1/manager?on=2021-03-01", None),
    (PIA, "/office/edit", None),
    (PIA, "/office/holidays/2021-12-08", None),
    (STRANGER, "/program/2021/values/{}", "SELECT 'clauses/commissions/' || 450"),
    (PIA, "/program/versions/{}", "SELECT min(id) FROM program_versions"),
    (DORA, "/", None),
    (DORA, "/opportunities", None),
    (DORA, "/opportunities?tab=all", None),
    (PARTNER, "/opportunities", None),
    (PARTNER, "/opportunities/new", None),
    *((DORA, "/opportunities/{}", f"SELECT id FROM opportunity_registrations WHERE state = '{state}' ORDER BY id LIMIT 1")
      for state in ("submitted", "under_review", "returned", "approved", "rejected", "won", "lost", "expired", "cancelled")),
    (DORA, "/opportunities/{}", DEAL),
    *((DORA, "/opportunities/{}/" + part, DEAL) for part in ("question", "rejection")),
    (PARTNER, "/opportunities/{}/check", "SELECT id FROM opportunity_registrations WHERE state = 'draft'"),
    (PARTNER, "/opportunities/{}", OWN_DEAL),
    *((PARTNER, "/opportunities/{}/contributions/" + kind, OWN_DEAL) for kind in (
        "presentation", "demo", "workshop", "introduction", "reference_call", "tender")),
    *((PIA, "/opportunities/{}/" + part, OWN_DEAL) for part in ("extension", "cancellation", "close")),
    *((DORA, "/contributions/{}", f"SELECT id FROM contributions WHERE state = '{state}' ORDER BY id LIMIT 1")
      for state in ("submitted", "verified", "queried", "rejected", "locked")),
    (MIA, "/reviews", None),
    (MIA, "/reviews?tab=look", None),
    (MIA, "/reviews?named=nobody+is+called+so", None),
    (PARTNER, "/reviews", None),
    *((OLI, "/reviews/{}", f"SELECT id FROM review_responses WHERE {which} ORDER BY id LIMIT 1") for which in (
        "flags = '{other_project}'", "score IS NULL", "id IN (SELECT response_id FROM review_decisions WHERE state = 'asked')",
        "id IN (SELECT response_id FROM review_decisions WHERE kind = 'exclusion' AND state = 'approved')")),
    *((who, "/projects/{}", f"SELECT id FROM delivery_projects WHERE name = '{name}'") for who, name in (
        (PARTNER, "Claims portal"), (PARTNER, "Port community system"), (OLI, "Cabin booking"), (MIA, "Store inspections"),
        (MIA, "Loan origination"))),
    (MIA, "/territories?held=delivery&geo=EMEA", None),
    (MIA, "/territories/PT?held=none", None),
    (PIA, "/people", None),
    (PIA, "/people?named=nobody+is+called+so", None),
    (PARTNER, "/people", None),
    (PARTNER, "/people/new", None),
    (PARTNER, "/people/{}", "SELECT min(person_id) FROM person_employments WHERE partner_id = 1"),
    (PIA, "/certificates", None),
    *((PIA, "/certificates/{}", f"SELECT min(id) FROM certificate_holdings WHERE state = '{state}'") for state in (
        "claimed", "verified", "returned")),
    (PIA, "/certificate-catalogue", None),
    (PIA, "/certificate-catalogue/1", None),
    (MIA, "/joint-plans", None),
    (PARTNER, "/joint-plans/new", None),
    *((MIA, "/joint-plans/{}", f"SELECT min(id) FROM joint_plans WHERE state = '{state}'") for state in (
        "draft", "proposed", "agreed")),
    (FINN, "/fees", None),
    (FINN, "/fees/new", None),
    *((FINN, "/fees/{}", f"SELECT min(id) FROM partner_fees WHERE state = '{state}'") for state in (
        "due", "invoiced", "paid", "waived")),
    (PIA, "/fees/{}", "SELECT id FROM partner_fees WHERE state = 'due' AND waiver_asked_at IS NOT NULL"),
    (PIA, "/exceptions", None),
    (MIA, "/partners/1/exceptions/new", None),
    *((PIA, "/exceptions/{}", f"SELECT min(id) FROM authorization_exceptions WHERE state = '{state}'") for state in (
        "asked", "approved", "refused", "withdrawn")),
    (MIA, "/partners/1/scorecard", None),
    (MIA, "/partners/1/scorecard?what=tech_lead_or_developer&amount=1", None),
    (PARTNER, "/partners/1/scorecard", None),
    (ADA, "/partners/18/scorecard?on=2021-03-01", None),
    (SAM, "/users", None),
    (SAM, "/users/new", None),
    (SAM, "/users/{}", "SELECT id FROM users WHERE email = 'mia@example.com'"),
    (SAM, "/outbox", None),
    (PARTNER, "/partners/1", None),
    (PARTNER, "/partners/1/territory", None),
    (PARTNER, "/partners/1/profile", None),
    (PARTNER, "/partners/1/profile/edit", None),
    (PARTNER, "/partners/1/agreements", None),
    (PARTNER, "/partners/1/people", None),
    (PARTNER, "/partners/1/onboarding", None),
    (PARTNER, "/partners/1/territory", None),
    (PARTNER, "/partners/1/membership", None),
    (PARTNER, "/agreements", None),
    (PARTNER, "/users", None),
    (PARTNER, "/users/new", None),
    (PARTNER, "/access-requests", None),
]

# Forms that are sent empty: whose, where, the statement as above, and the words of the button.
FORMS = [
    (STRANGER, "/sign-in", None, "Sign in"),
    (STRANGER, "/password-reset", None, "Send the link"),
    (STRANGER, "/apply", None, "Begin"),
    (STRANGER, "/apply/link", None, "Mail me the link"),
    (MIA, "/lists/partners/views/new", None, "Save the view"),
    *((MIA, "/applications/{}/" + part, "SELECT id FROM applications WHERE state = 'under_review' ORDER BY id LIMIT 1", button)
      for part, button in (("question", "Ask"), ("rejection", "Reject"))),
    (MIA, "/partners/1/people", None, "Add the contact"),
    (MIA, "/partners/1/territory", None, "Record"),
    (LEA, "/agreements/{}", "SELECT id FROM agreements WHERE state = 'partner_signed' ORDER BY id LIMIT 1", "Countersign and execute"),
    (LEA, "/partners/1/agreements/new?kind=addendum", None, "Save as a draft"),
    (PIA, "/office/edit", None, "Save"),
    (OLI, "/projects/{}", "SELECT id FROM delivery_projects WHERE name = 'Loan origination'", "Add the contact"),
    *((OLI, "/reviews/{}", "SELECT id FROM review_responses WHERE flags = '{other_project}'", button) for button in (
        "Accept the response", "Ask for it")),
    (SAM, "/users/new", None, "Add and invite"),
    (PARTNER, "/partners/1/profile/edit", None, "Save"),
    (PARTNER, "/users/new", None, "Add and invite"),
]


def address(office, who):
    administrator = """SELECT email FROM users JOIN user_roles ON user_id = users.id
        WHERE partner_id = 1 AND role = 'partner_administrator' ORDER BY users.id LIMIT 1"""
    return office.sql(administrator) if who == PARTNER else who


def filled(office, path, statement):
    if statement is None:
        return path
    value = office.sql(statement)
    assert value, f"The demo world has nothing for {path}: {statement}"
    return path.format(value)
