import PartnerProgram

/// What the reader of a combination may do with it now.
struct CombinationActions {
    let content: CombinationPage.Content
    let user: User
    let today: Day
    let typed: Typed

    private var record: CombinationRecord { content.record }
    private var takesPart: Bool { CombinationContext.admits(user) }

    var decides: Bool { takesPart && record.state == .reported }

    /// Whether this person may carry it out, today.
    var applies: Bool {
        takesPart && record.state == .assessed && record.rules.assessedBy != user.id
            && record.rules.effectiveOn <= today
    }

    var next: Button? { applies ? .link("Apply…", record.path + "/application", .primary) : nil }

    var forms: [ActionForm] {
        guard takesPart, record.state.isOpen else { return [] }
        return [
            record.state == .reported && record.documentID == nil ? attaching : nil,
            record.state == .reported && user.holds(.programManager) && content.current?.open == 0 ? assessing : nil,
            record.state == .assessed && user.holds(.programManager) ? reopening : nil, withdrawing,
        ].compactMap(\.self)
    }

    private var attaching: ActionForm {
        ActionForm(
            "Attach the document", text: "What the companies or their register wrote. It cannot be exchanged later.",
            to: record.path + "/document",
            [.pdf("document", "The document", hint: "Such as the extract of the register.", typed)],
            button: "Attach it", isUpload: true)
    }

    private var assessing: ActionForm {
        ActionForm(
            "Assess",
            text: "Everything is decided. From then on it stands as it is shown here, and a second person carries it "
                + "out on its day or later.", to: record.path + "/assessment", button: "Assess it as shown", .primary)
    }

    private var reopening: ActionForm {
        ActionForm(
            "Look at it again", text: "Takes the assessment back, so that things can be decided otherwise.",
            to: record.path + "/reopening", [ReasonForm.field("reopen_reason", "Why?", typed)],
            button: "Take the assessment back")
    }

    private var withdrawing: ActionForm {
        ActionForm(
            "Withdraw", text: "The two do not become one. Nothing is changed at either partner.",
            to: record.path + "/withdrawal", [ReasonForm.field("withdrawal_reason", "Why?", typed)],
            button: "Withdraw the combination", .danger)
    }
}

/// What has to be seen before the tables are read.
struct CombinationBanners {
    let content: CombinationPage.Content
    let user: User
    let today: Day

    private var record: CombinationRecord { content.record }

    var all: [Banner] { [standing, changed, lacking].compactMap(\.self) }

    private var standing: Banner? {
        let day = record.rules.effectiveOn
        switch record.state {
        case .reported:
            let returned = content.steps.first.flatMap { $0.from == .assessed ? $0.reason : nil }
            if let returned { return Banner(.bad, "It came back.", returned) }
            let open = content.current?.open ?? 0
            return Banner(
                .info, "This is a rehearsal.",
                "Nothing has changed. "
                    + (open == 0
                        ? "Everything is decided: a program manager assesses it."
                        : "\(open == 1 ? "1 thing has" : "\(open) things have") to be decided or solved first."),
                link: open > 0 && CombinationContext.admits(user) ? Link("Decide", "#decisions") : nil)
        case .assessed where day > today:
            return Banner(.info, "Assessed.", "It can be carried out from \(day.spoken) on.")
        case .assessed:
            return Banner(
                .info, "Assessed.",
                record.rules.assessedBy == user.id
                    ? "Somebody else than you, who assessed it, carries it out."
                    : "Another person than \(record.assessor ?? "the one who assessed it") carries it out.")
        case .applied:
            return Banner(
                .good, "Applied.", "\(record.absorbedName) is part of \(record.survivorName) since \(day.spoken).")
        case .withdrawn: return Banner(.warn, "Withdrawn.", record.withdrawalReason ?? "")
        }
    }

    private var changed: Banner? {
        guard record.state == .assessed, let assessed = record.plan, let current = content.current else { return nil }
        let changes = current.changes(since: assessed)
        return changes.isEmpty
            ? nil
            : Banner(
                .bad, "It is not as it was assessed.",
                "\(changes.joined(separator: "; ")). It has to be assessed again before it is carried out.")
    }

    /// What the absorbed partner holds that the survivor lacks, with the way to get the countries.
    private var lacking: Banner? {
        guard let plan = content.plan, let words = plan.lacking else { return nil }
        let drawing = "/partners/\(record.rules.survivor)/agreements/new?kind=addendum&more="
        let query = plan.lostCodes.joined(separator: "%2C%20")
        let maySign = user.holds(.legal) && !plan.lostCountries.isEmpty
        return Banner(
            .warn, "\(record.survivorName) lacks \(words).",
            "It does not carry over (R26)."
                + (plan.lostCountries.isEmpty || maySign ? "" : " Legal draws up an addendum for the countries."),
            link: maySign ? Link("Draw up an addendum", drawing + query) : nil)
    }
}
