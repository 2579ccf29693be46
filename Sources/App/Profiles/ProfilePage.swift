import PartnerProgram

/// What a partner says of itself, what it is on paper, and whether the profile is published.
struct ProfilePage: Page {
    static let template = "profiles/show"
    let frame: Frame
    let head: PartnerHead
    let about: Facts
    let identity: Facts
    let saved: String?
    let gate: RequirementRow
    let publication: Facts?
    let ask: PublicationAsk?
    let cannotAsk: String?
    let changes: Table?

    /// The button that asks for publication.
    struct PublicationAsk: Sendable {
        let action: String
    }

    init(
        frame: Frame, head: PartnerHead, profile: ProfileRecord, words: ProfileWords, changes: [ChangeRecord],
        publications: [PublicationRecord], gate: PublicationGate, clock: OfficeClock
    ) {
        self.frame = frame
        self.head = head
        let keeps = head.viewer.keepsPartner
        let edit = head.path + "/profile/edit"
        func facts(_ fields: [ProfileField]) -> [Fact] {
            fields.map { field in
                Fact(
                    field.label, words.found(field, profile[field]),
                    change: keeps ? "\(edit)#\(field.rawValue)" : nil)
            }
        }
        about = Facts(nil, facts(ProfileField.allCases.filter { !$0.isIdentity }))
        identity = Facts(nil, facts(ProfileField.allCases.filter(\.isIdentity)))
        saved = profile.savedAt.map {
            "Last saved on \(clock.spoken($0))" + (profile.savedBy.map { " by \($0)." } ?? ".")
        }
        self.gate = gate.row
        publication = publications.first.map { $0.facts(clock) }
        let isOpen = publications.contains { $0.rules.state == .submitted }
        let mayAsk = head.viewer.user.holds(.partnerAdministrator)
        let isGranted = gate.entitlement == .granted
        ask =
            mayAsk && isGranted && !isOpen
            ? PublicationAsk(action: head.path + "/publication-requests") : nil
        cannotAsk = mayAsk && !isGranted ? "Publication can be asked for once the partner has this benefit." : nil
        self.changes =
            changes.isEmpty ? nil : ChangeRecord.table("Proposed changes", changes, clock)
    }
}

/// The form that keeps a profile: what is saved at once, and apart from it what is proposed.
struct ProfileEditPage: Page {
    static let template = "profiles/edit"
    let frame: Frame
    let problems: ErrorSummary?
    let identity: Identity
    let action: String
    let version: Int
    let base: [ProfileHidden]
    let fields: [Field]
    let identityFields: [Field]
    let pending: Banner?
    let cancel: String

    init(
        frame: FrameMaker, partner: PartnerRecord, profile: ProfileRecord, form: ProfileForm,
        countries: [ProfileCountry], problems: Problems = Problems()
    ) {
        let path = "/partners/\(partner.id)/profile"
        self.frame = frame(
            "Edit the profile of \(partner.name)", section: "Partners",
            crumbs: [Link(partner.name, "/partners/\(partner.id)"), Link("Profile", path)])
        identity = Identity("Edit the profile", facts: [Link(partner.name, nil)])
        self.problems = ErrorSummary(problems)
        action = path
        cancel = path
        version = form.version
        base = ProfileField.allCases.map {
            ProfileHidden(name: ProfileForm.basePrefix + $0.rawValue, value: form.base[$0] ?? "")
        }
        let questions = ProfileQuestions(form: form, problems: problems)
        fields = questions.harmless
        identityFields = questions.identity(countries)
        pending = profile.openChange.map { change in
            Banner(
                .info, "A proposed change waits for a decision.",
                "Until then, nothing else can be proposed here; the rest can be saved.",
                link: Link("See before and after", "/profile-changes/\(change)"))
        }
    }
}

/// A value that a form carries unseen.
struct ProfileHidden: Sendable {
    let name: String
    let value: String
}
