import PartnerProgram

/// One fact about a company that may be invited, entered with its evidence.
struct IntegratorFactPage: Page {
    static let template = "integrators/fact"
    let frame: Frame
    let problems: ErrorSummary?
    let title: String
    let partner: String
    /// What stands now, and is kept beside what is entered.
    let standing: Banner?
    let action: String
    let back: String
    let fields: [Field]

    init(frame: FrameMaker, _ form: IntegratorFactForm, of partner: PartnerRecord, _ entries: [IntegratorFactRecord]) {
        let path = "/partners/\(partner.id)/integrator"
        title = form.subject.label
        self.frame = frame(
            title, section: "Integrators",
            crumbs: [
                Link("Integrators", "/integrators"), Link(partner.name, "/partners/\(partner.id)"),
                Link("Assessment", path),
            ])
        problems = form.typed.summary
        self.partner = partner.name
        standing = entries.first { $0.entry.subject == form.subject }.map {
            Banner(
                .info, "Entered before: \($0.entry.words).",
                "Known from \($0.entry.knownOn.spoken) on, entered by \($0.recorder). It is kept; what you enter "
                    + "stands in its place from its own day on.")
        }
        action = path + "/facts/\(form.subject.address)"
        back = path
        fields = form.fields
    }
}

extension IntegratorFactForm {
    var fields: [Field] {
        [value] + (isFigure ? [yearEnded] : []) + [
            .day("known", "Known from", hint: "An assessment of this day or later looks at it.", typed),
            .text(
                "source", "Source", hint: "Such as “Annual report 2020, page 12”.", value: typed.form["source"],
                problem: typed.problems["source"], isOptional: true),
            .day("source_on", "Day of the source", typed, isOptional: true),
            .pdf("document", "Document", hint: "In place of the source, or beside it.", typed, isOptional: true),
        ]
    }

    private var isFigure: Bool { if case .presence = subject { false } else { true } }

    private var yearEnded: Field {
        .day(
            "year_ended", "Last day of the fiscal year",
            hint: "The last one that has closed: it counts until the next one closes, twelve months on (A40).", typed)
    }

    private var value: Field {
        let (amount, problem) = (typed.form["amount"], typed.problems["amount"])
        return switch subject {
        case .annualRevenue:
            .text(
                "amount", "Annual revenue", hint: "Of the whole company, in USD.", value: amount, problem: problem,
                width: .w20, inputmode: "decimal", suffix: "USD")
        case .servicesShare:
            .text(
                "amount", "Share of the revenue that comes from services", value: amount, problem: problem, width: .w4,
                inputmode: "decimal", suffix: "%")
        case .presence(let geo):
            .checkboxes(
                "has", "What does it have in \(geo.label)?", hint: "Leave unticked what it does not have.",
                values: Set(typed.form.all("has")),
                [
                    .init("customers", "Customers"), .init("operations", "Operations"),
                    .init("center", "A Center of Excellence"),
                ])
        }
    }
}
