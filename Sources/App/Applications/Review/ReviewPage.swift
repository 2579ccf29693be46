import PartnerProgram

/// What a reviewer can decide on a page of its own.
enum ReviewDecision: Sendable {
    case question, rejection, approval

    /// Refuses, with the rule's own sentence, what SM1 does not allow now.
    func check(_ application: PartnerApplication) throws {
        switch self {
        case .question: _ = try application.asked("?", for: [.legalName])
        case .rejection: _ = try application.rejected(.noAnswer)
        case .approval:
            let location = application.possibleLocations.first?.country ?? ""
            _ = try application.approved(location: location, channelManager: 0)
        }
    }

    var title: String {
        switch self {
        case .question: "Ask for information"
        case .rejection: "Reject"
        case .approval: "Approve"
        }
    }

    var path: String {
        switch self {
        case .question: "question"
        case .rejection: "rejection"
        case .approval: "approval"
        }
    }

    var effect: String {
        switch self {
        case .question: "The applicant is mailed the question with a link, and the application waits for the answer."
        case .rejection: "The applicant is mailed the reason. A rejected application cannot be opened again."
        case .approval:
            "The applicant is told, and legal draws up the Order Form. An approval cannot be taken back here."
        }
    }
}

struct ReviewPage: Page {
    static let template = "applications/review"
    let frame: Frame
    let title: String
    let effect: String
    let problems: ErrorSummary?
    let duplicates: Table?
    let listed: Table?
    let requirements: [RequirementRow]
    let hasRequirements: Bool
    let action: String
    let back: String
    let version: Int
    let fields: [Field]
    let button: Button

    init(
        frame: FrameMaker, _ decision: ReviewDecision, _ file: ApplicationFile, _ offer: ApprovalForm.Offer,
        form: FormData, problems: Problems
    ) {
        let record = file.record
        title = "\(decision.title): \(record.rules.legalName)"
        self.frame = frame(
            title, section: "Applications",
            crumbs: [
                Link("Applications", "/applications"), Link(record.rules.legalName, "/applications/\(record.id)"),
                Link(decision.title, nil),
            ])
        effect = decision.effect
        self.problems = ErrorSummary(problems)
        duplicates = decision == .question ? nil : file.duplicates
        listed = decision == .approval ? offer.table : nil
        requirements = decision == .question ? [] : file.requirements
        hasRequirements = !requirements.isEmpty
        back = "/applications/\(record.id)"
        action = "\(back)/\(decision.path)"
        version = record.version
        switch decision {
        case .question:
            fields = QuestionForm.fields(form, problems)
            button = .submit("Ask the applicant", .primary)
        case .rejection:
            fields = RejectionForm.fields(form, problems)
            button = .submit("Reject \(record.reference)", .danger)
        case .approval:
            fields = ApprovalForm.fields(form, problems, offer)
            button = .submit("Approve \(record.reference)", .primary)
        }
    }
}

extension ApplicationFile {
    /// The possible duplicates with what matched; nothing where there is none.
    var duplicates: Table? {
        if matches.isEmpty { return nil }
        return Table(
            "Possible duplicates", hidesCaption: true,
            ["Company", "Kind", "What matched", "Likeness of the names"].map { Column($0) },
            matches.map { match in
                let href = match.kind == .partner ? "/partners/\(match.id)" : "/applications/\(match.id)"
                return TableRow(
                    .link(match.name, href, note: match.reference),
                    [
                        .text(match.kind == .partner ? "Partner" : "Application"),
                        .text(match.matched.joined(separator: ", ")),
                        .text(match.similarity.map { "\(Int(($0 * 100).rounded())) %" }),
                    ])
            })
    }

    /// R16 to R20, each with what was needed and found.
    var requirements: [RequirementRow] {
        gates.map(RequirementRow.init(gate:))
    }
}

extension ApprovalForm.Offer {
    /// The listed companies that may be the one that applies; nothing where there is none.
    fileprivate var table: Table? {
        let companies = listed.listed
        if companies.isEmpty { return nil }
        return Table(
            "Listed already", hidesCaption: true,
            ["Company", "Country", "What matched", "Belongs to"].map { Column($0) },
            companies.map { company in
                TableRow(
                    .link(company.name, "/companies/\(company.id)", note: "Company \(company.id)"),
                    [
                        .text(company.country), .text(company.matched.joined(separator: ", ")), .text(company.parent),
                    ])
            })
    }
}
