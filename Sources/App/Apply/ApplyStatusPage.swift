import PartnerProgram

/// Where an application stands, for the applicant: the reference, what happens next and by when.
struct ApplyStatusPage: Page {
    static let template = "apply/submitted"
    let frame: Frame
    let confirmation: Confirmation
    let isOpen: Bool
    let sections: [Facts]

    init(frame: Frame, _ record: ApplicationRecord, _ choices: ApplyChoices, answerBy due: Day?) {
        self.frame = frame
        confirmation = Self.confirmation(record, due)
        isOpen =
            ApplicationAction.withdraw.target(from: record.rules.state) != nil
            && record.rules.state != .agreementSent
        sections = ApplyAnswerFacts(record, choices).sections(changeable: false)
    }

    private static func confirmation(_ record: ApplicationRecord, _ due: Day?) -> Confirmation {
        let words = words(record, due)
        return Confirmation(
            words.title, reference: record.reference, next: words.next,
            buttons: [button(record.rules.state)].compactMap(\.self))
    }

    private static func words(_ record: ApplicationRecord, _ due: Day?) -> (title: String, next: [String]) {
        let mail = "We write to \(record.rules.contactEmail)."
        let answer = due?.spokenWithWeekday ?? "the date we mailed you"
        return switch record.rules.state {
        case .draft: ("The application is not submitted yet", [])
        case .submitted, .underReview:
            (
                "Application submitted",
                [
                    "A channel manager reads it and answers by \(answer). \(mail)",
                    "Keep this page among your bookmarks: it shows where the application stands.",
                ]
            )
        case .infoRequested: ("We have a question", [])
        case .approved:
            ("Application approved", ["Next we draw up the Order Form and send it to you for signature. \(mail)"])
        case .agreementSent:
            ("The Order Form waits for your signature", ["With both signatures your company is a Registered partner."])
        case .onboarded: ("Your company is a partner", ["Sign in with the account that we invited you to."])
        case .rejected: ("We do not go on with the application", paragraphs(record.rules.rejection?.message))
        case .withdrawn: ("Application withdrawn", ["You are welcome to apply again at any time."])
        case .expired:
            ("The application expired", ["The Order Form was not signed in time. You are welcome to apply again."])
        }
    }

    private static func button(_ state: ApplicationState) -> Button? {
        switch state {
        case .draft: .link("Go on", "/apply/steps", .primary)
        case .infoRequested: .link("Answer it", "/apply/answer", .primary)
        case .agreementSent: .link("Open the Order Form", "/apply/agreement", .primary)
        case .onboarded: .link("Sign in", "/sign-in")
        case .withdrawn, .expired: .link("Apply again", "/apply")
        case .submitted, .underReview, .approved, .rejected: nil
        }
    }

    private static func paragraphs(_ text: String?) -> [String] {
        (text ?? "").split(separator: "\n").map(String.init)
    }
}
