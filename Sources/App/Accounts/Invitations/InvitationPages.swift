import PartnerProgram

/// Choosing a password by a link that works.
struct InvitationPage: Page {
    static let template = "accounts/invitation"
    let frame: Frame
    let title: String
    let sentence: String
    let email: String
    let fields: [Field]
    let problems: ErrorSummary?

    init(frame: Frame, invited: Invited, problems: Problems = Problems()) {
        self.frame = frame
        title = Self.title(for: invited)
        sentence =
            switch (invited.purpose, invited.company) {
            case (.passwordReset, _):
                "Once you have chosen it, you are signed in here and signed out everywhere else."
            case (.invitation, let company?): "This opens your account for \(company) and signs you in."
            case (.invitation, nil): "This opens your account and signs you in."
            }
        email = invited.email
        fields = [PasswordForm.field(problem: problems["password"])]
        self.problems = ErrorSummary(fields)
    }

    static func title(for invited: Invited) -> String {
        invited.purpose == .invitation ? "Welcome, \(invited.name)" : "Choose a new password"
    }
}

/// A link that no longer works, and what to do about it.
struct DeadLinkPage: Page {
    static let template = "accounts/dead-link"
    let frame: Frame
    let title: String
    let sentence: String
    let action: Button

    init(frame: FrameMaker, invited: Invited?) {
        let words = Self.words(invited)
        title = words.title
        sentence = words.sentence
        self.frame = frame(words.title)
        action =
            invited?.purpose == .invitation && invited?.state != .used
            ? .link("Go to the sign-in page", "/sign-in")
            : invited?.state == .used
                ? .link("Sign in", "/sign-in", .primary)
                : .link("Ask for a new link", "/password-reset", .primary)
    }

    private static func words(_ invited: Invited?) -> (title: String, sentence: String) {
        switch (invited?.state, invited?.purpose) {
        case (.used, _):
            (
                "This link was used",
                "Each link works once. Sign in with the password that was chosen. "
                    + "If that was not you, ask for a new password at once."
            )
        case (.expired, .invitation):
            (
                "This invitation has ended",
                "It worked for \(Invitation.days) days. "
                    + "Ask the person who invited you to send another one."
            )
        case (.expired, _): ("This link has ended", "It worked for an hour. Ask for another one.")
        case (.withdrawn, .invitation):
            (
                "This invitation was taken back",
                "A newer one may be in your mail. "
                    + "If not, ask the person who invited you."
            )
        case (.withdrawn, _):
            ("There is a newer link", "Only the newest link that was sent to you works. Look for it in your mail.")
        default:
            (
                "This link does not work",
                "Open it from the mail once more, and make sure that it is whole. "
                    + "If it still does not work, ask for a new one."
            )
        }
    }
}
