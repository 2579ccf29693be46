struct PasswordResetPage: Page {
    static let template = "accounts/password-reset"
    let frame: Frame
    let fields: [Field]
    let problems: ErrorSummary?

    init(frame: Frame, email: String, problems: Problems) {
        self.frame = frame
        fields = [
            .email("email", "E-mail address", value: email, problem: problems["email"], autocomplete: "username")
        ]
        self.problems = ErrorSummary(fields)
    }
}

struct PasswordResetSentPage: Page {
    static let template = "accounts/password-reset-sent"
    let frame: Frame
}
