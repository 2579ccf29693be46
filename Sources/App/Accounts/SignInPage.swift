struct SignInPage: Page {
    static let template = "accounts/sign-in"
    let frame: Frame
    let next: String
    /// Said where the session ended while something was written.
    let kept: Banner?
    let fields: [Field]
    let problems: ErrorSummary?

    init(frame: Frame, form: SignInForm, problems: Problems = Problems()) {
        self.frame = frame
        next = form.next
        kept =
            form.isKept ? Banner(.info, "What you typed is kept.", "Sign in to go on with it.", isAnnounced: true) : nil
        fields = [
            .email("email", "E-mail address", value: form.email, problem: problems["email"], autocomplete: "username"),
            .password("password", "Password", problem: problems["password"]),
        ]
        self.problems = ErrorSummary(fields)
    }
}
