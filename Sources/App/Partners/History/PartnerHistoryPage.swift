import PartnerProgram

/// Everything that happened to a partner; staff writes notes here.
struct PartnerHistoryPage: Page {
    static let template = "partners/history"
    let frame: Frame
    let problems: ErrorSummary?
    let head: PartnerHead
    let scopes: Tabs?
    let timeline: Timeline?
    let empty: EmptyState?
    let notes: Notes?

    /// Two forms that nobody mistakes for each other: one stays with us, one the partner reads.
    struct Notes: Sendable {
        let internalAction: String
        let internalFields: [Field]
        let sharedAction: String
        let sharedFields: [Field]
        let partner: String
    }

    /// How many entries stand on a page.
    static let size = 50

    init(
        frame: Frame, head: PartnerHead, entries: [HistoryEntry], audience: TimelineStore.Audience?,
        counts: (shared: Int, internal: Int), clock: OfficeClock, form: NoteForm = NoteForm(),
        problems: Problems = Problems()
    ) {
        self.frame = frame
        self.head = head
        self.problems = ErrorSummary(problems)
        let path = head.path + "/history"
        let seesInternal = head.viewer.user.kind != .partner
        scopes =
            seesInternal
            ? Tabs(
                "Who can read it",
                [
                    .init("Everything", path, count: counts.shared + counts.internal, isCurrent: audience == nil),
                    .init(
                        "The partner can read", path + "?audience=shared", count: counts.shared,
                        isCurrent: audience == .shared),
                    .init(
                        "Internal", path + "?audience=internal", count: counts.internal,
                        isCurrent: audience == .internal),
                ]) : nil
        let shown = entries.prefix(Self.size)
        let filter = audience.map { "&audience=\($0.rawValue)" } ?? ""
        let more =
            entries.count > Self.size
            ? shown.last.map { Link("Earlier entries", "\(path)?after=\($0.id)\(filter)") } : nil
        timeline = shown.isEmpty ? nil : Timeline(shown.map { $0.shown(clock) }, more: more)
        empty = shown.isEmpty ? .nothingYet("Nothing here", "What happens to the partner is told here.") : nil
        notes =
            head.viewer.isStaff
            ? Notes(
                internalAction: head.path + "/notes/internal", internalFields: [form.field(.internal, problems)],
                sharedAction: head.path + "/notes/shared", sharedFields: [form.field(.shared, problems)],
                partner: head.name)
            : nil
    }
}

/// A note of staff on a partner.
struct NoteForm: Sendable {
    private let form: FormData

    init(_ form: FormData = FormData()) { self.form = form }

    static func name(_ audience: TimelineStore.Audience) -> String {
        audience == .internal ? "internal_note" : "shared_note"
    }

    func read(_ audience: TimelineStore.Audience) throws(Problems) -> String {
        var read = FormReader(form)
        let text = read.paragraphs(
            Self.name(audience), audience == .internal ? "Write the internal note" : "Write what the partner is to read"
        )
        try read.finish()
        return text
    }

    fileprivate func field(_ audience: TimelineStore.Audience, _ problems: Problems) -> Field {
        let name = Self.name(audience)
        return .textarea(
            name, audience == .internal ? "Internal note" : "Note to the partner", value: form[name],
            problem: problems[name],
            rows: 3)
    }
}
