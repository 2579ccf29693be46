import PartnerProgram

/// The reasons that go with returning a request and with taking a profile down.
struct PublicationReasonForm: Sendable {
    private let form: FormData

    init(_ form: FormData = FormData()) { self.form = form }

    func read(_ field: String, _ missing: String) throws(Problems) -> String {
        var read = FormReader(form)
        let reason = read.paragraphs(field, missing, atMost: 1000)
        try read.finish()
        return reason
    }

    func field(_ name: String, _ label: String, _ problems: Problems) -> Field {
        .textarea(name, label, hint: "The partner reads it.", value: form[name], problem: problems[name], rows: 2)
    }
}

/// One request to publish: what would be shown, what is shown now, and the decision.
struct PublicationPage: Page {
    static let template = "profiles/publication"
    let frame: Frame
    let problems: ErrorSummary?
    let identity: Identity
    let facts: Facts
    let gate: RequirementRow
    let profile: Facts
    let changes: ChangeTable?
    let approve: String?
    let sendBack: ReasonForm?
    let takeDown: ReasonForm?

    struct ReasonForm: Sendable {
        let action: String
        let field: Field
    }

    init(
        frame: FrameMaker, record: PublicationRecord, before: PublicationRecord?, viewer: PartnerViewer,
        words: ProfileWords,
        gate: PublicationGate, form: PublicationReasonForm, problems: Problems, clock: OfficeClock
    ) {
        let title = "Publication of the profile of \(record.partnerName)"
        let partner = Link(record.partnerName, "/partners/\(record.partner)")
        let isPartner = viewer.user.kind == .partner
        self.frame = frame(
            title, section: "Profile changes",
            crumbs: isPartner ? [partner] : [Link("Profile changes", "/profile-changes"), partner])
        self.problems = ErrorSummary(problems)
        identity = Identity(title, tags: [record.rules.state.tag])
        facts = record.facts(clock)
        self.gate = gate.row
        profile = Facts(
            nil, PublicationRecord.shown.map { Fact($0.label, words.found($0, record.profile[$0] ?? "")) })
        changes = before.map { before in
            ChangeTable(
                "Compared with what is published",
                PublicationRecord.shown.filter { record.profile[$0] != before.profile[$0] }.map { field in
                    .init(
                        field.label, words.found(field, before.profile[field] ?? ""),
                        words.found(field, record.profile[field] ?? ""))
                })
        }
        let path = "/profile-publications/\(record.id)"
        let decides = viewer.decides && record.rules.requestedBy != viewer.user.id
        let isOpen = record.rules.state == .submitted
        approve = decides && isOpen && gate.entitlement == .granted ? path + "/approval" : nil
        sendBack =
            decides && isOpen
            ? ReasonForm(
                action: path + "/return", field: form.field("return_reason", "What has to change first?", problems))
            : nil
        takeDown =
            viewer.decides && record.rules.state == .published
            ? ReasonForm(action: path + "/end", field: form.field("end_reason", "Why is it taken down?", problems))
            : nil
    }
}

extension PublicationRecord {
    func facts(_ clock: OfficeClock) -> Facts {
        var facts = [
            Fact("Publication", nil, tag: rules.state.tag),
            Fact("Requested", clock.spoken(requestedAt), href: "/profile-publications/\(id)", note: "by \(asker)"),
        ]
        if let decidedAt { facts.append(Fact("Decided", clock.spoken(decidedAt), note: decider.map { "by \($0)" })) }
        if let endedAt { facts.append(Fact("Taken down", clock.spoken(endedAt))) }
        if let reason = rules.reason { facts.append(Fact("Reason", reason)) }
        return Facts(nil, facts)
    }
}

extension ProfilePublication.State {
    var tag: Tag {
        switch self {
        case .submitted: .warn(label)
        case .published: .good(label)
        case .returned: .bad(label)
        case .unpublished: .calm(label)
        }
    }
}
