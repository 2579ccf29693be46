struct SignInPage: Page {
    static let template = "accounts/sign-in"
    let frame: Frame
    let next: String
    let fields: [Field]
    let problems: ErrorSummary?

    init(frame: Frame, form: SignInForm, problems: Problems = Problems()) {
        self.frame = frame
        next = form.next
        fields = [
            .email("email", "E-mail address", value: form.email, problem: problems["email"], autocomplete: "username"),
            .password("password", "Password", problem: problems["password"]),
        ]
        self.problems = ErrorSummary(fields)
    }
}
