import PartnerProgram

struct NewUserPage: Page {
    static let template = "accounts/new-user"
    let frame: Frame
    let fields: [Field]
    let problems: ErrorSummary?

    init(frame: FrameMaker, form: FormData = FormData(), problems: Problems = Problems(), keeper: User) {
        self.frame = frame("Add somebody", section: "Users", crumbs: [Link("Users", "/users")])
        let partner: Field = .text(
            "partner", "Partner", hint: "For roles at a partner: its reference, such as P-000318.",
            value: form["partner"], problem: problems["partner"], isOptional: true, width: .w10)
        fields =
            [
                .text("name", "Name", value: form["name"], problem: problems["name"], autocomplete: "off"),
                .email(
                    "email", "E-mail address", hint: "The invitation goes there. It works once, for 7 days.",
                    value: form["email"], problem: problems["email"], autocomplete: "off"),
                UserForm.rolesField(
                    UserForm.offered(to: keeper), Set(form.all("roles")), problem: problems["roles"]),
            ]
            + (keeper.kind == .partner
                ? [] : ScopeForm.fields(form.values.isEmpty ? nil : form, problems) + [partner])
        self.problems = ErrorSummary(fields)
    }
}

/// One account: what it is, what it may do, and what the reader may change of it.
struct UserPage: Page {
    static let template = "accounts/user"
    let frame: Frame
    let identity: Identity
    let facts: Facts
    let history: Table
    let note: Banner?
    let rolesForm: UserAction?
    let stateForm: UserAction?
    let inviteForm: UserAction?
    let problems: ErrorSummary?

    init(
        frame: FrameMaker, user: UserRecord, history: [RoleTerm], viewer: User, form: FormData? = nil,
        problems: Problems = Problems(), clock: OfficeClock
    ) {
        self.frame = frame(user.name, section: "Users", crumbs: [Link("Users", "/users")])
        identity = Identity(user.name, tags: [user.tag], facts: [Link(user.email, nil)])
        var known = [Fact("E-mail address", user.email)]
        known.append(
            Fact("Company", user.company ?? "Vendor", href: user.partnerID.map { "/partners/\($0)" }))
        known.append(Fact("Roles", user.roleWords))
        if user.roles.contains(where: \.isScoped) { known.append(Fact("Works in", user.placeWords)) }
        facts = Facts(nil, known)
        self.history = Self.table(history, clock)
        let keeps = UserKeeperContext.admits(viewer) && user.id != viewer.id
        note =
            user.id == viewer.id
            ? Banner(
                .info, "This is your own account.", "Somebody else changes your roles.",
                link: Link("Your account", "/account"))
            : nil
        rolesForm = keeps && user.state != .disabled ? .roles(of: user, by: viewer, form, problems) : nil
        stateForm = keeps ? .state(of: user, form, problems) : nil
        inviteForm = keeps && user.state == .invited ? .invitation(of: user) : nil
        self.problems = ErrorSummary(problems)
    }

    private static func table(_ history: [RoleTerm], _ clock: OfficeClock) -> Table {
        Table(
            "Roles over time", [Column("Role"), Column("From"), Column("Until"), Column("Given by")],
            history.map { term in
                TableRow(
                    .text(term.role.label),
                    [
                        .text(clock.spoken(term.since)), .text(term.until.map(clock.spoken) ?? "Today"),
                        .text(term.by ?? "The command line"),
                    ])
            })
    }
}

/// One form on an account's page.
struct UserAction: Sendable {
    let title: String
    let text: String
    let action: String
    let fields: [Field]
    let button: String
    let look: String?

    static func roles(of user: UserRecord, by keeper: User, _ form: FormData?, _ problems: Problems) -> UserAction {
        let held = form.map { Set($0.all("roles")) } ?? Set(user.roles.map(\.rawValue))
        var fields = [
            UserForm.rolesField(UserForm.offered(to: keeper, for: user.kind), held, problem: problems["roles"])
        ]
        if user.kind == .staff {
            let isScoped = user.roles.contains(where: \.isScoped)
            fields += ScopeForm.fields(form, problems, scope: isScoped ? user.scope : nil)
        }
        fields.append(.text("reason", "Reason", value: form?["reason"] ?? "", problem: problems["reason"]))
        return UserAction(
            title: "Change roles", text: "What is left out ends now; what is new begins now. Both are kept on record.",
            action: "/users/\(user.id)/roles", fields: fields, button: "Save roles", look: "primary")
    }

    static func state(of user: UserRecord, _ form: FormData?, _ problems: Problems) -> UserAction {
        let reason = Field.text(
            "closing_reason", "Reason", value: form?["closing_reason"] ?? "", problem: problems["closing_reason"])
        if user.state == .disabled {
            return UserAction(
                title: "Open this account again", text: "\(user.name) signs in with the password of before.",
                action: "/users/\(user.id)/opening", fields: [reason], button: "Open the account", look: nil)
        }
        return UserAction(
            title: "Close this account",
            text: "\(user.name) is signed out everywhere at once and cannot sign in until it is opened again.",
            action: "/users/\(user.id)/closure", fields: [reason], button: "Close the account", look: "danger")
    }

    static func invitation(of user: UserRecord) -> UserAction {
        UserAction(
            title: "Invite again", text: "A new link goes to \(user.email). The links sent before stop working.",
            action: "/users/\(user.id)/invitation", fields: [], button: "Send another invitation", look: nil)
    }
}
