import PartnerProgram

/// What a plan's page says.
struct JointPlanPage {
    let record: JointPlanRecord
    let events: [EvidenceEvent]
    let user: User
    let clock: OfficeClock

    private var standing: JointPlan.Standing { record.rules.standing(on: clock.today) }

    func page(_ frame: FrameMaker, _ typed: Typed) -> EvidencePage {
        let partner = Link(record.partnerName, user.kind == .partner ? nil : "/partners/\(record.partner)")
        let mayEdit = record.rules.state == .draft && JointPlanContext.admits(user)
        return EvidencePage(
            frame: frame(
                "\(record.title), \(record.partnerName)", section: "Joint Business Plans",
                crumbs: [Link("Joint Business Plans", "/joint-plans")]), typed,
            Identity(
                record.title, tags: [standing.tag], facts: [Link(record.reference, nil), partner],
                buttons: mayEdit ? [.link("Change the draft", record.path + "/edit")] : []),
            banners, facts, tables: [goals], actions: actions(typed), events, clock)
    }

    private var isOwn: Bool { record.rules.proposer == user.side }

    private var banners: [Banner] {
        if let reason = record.closeReason { return [Banner(.warn, "Closed:", reason)] }
        switch standing {
        case .draft: return [Banner(.info, "A draft counts for nothing.", "One side proposes it, the other agrees.")]
        case .proposed:
            return [
                Banner(
                    .info, proposed, isOwn ? "The other side answers." : "Agree to it, or give it back with a reason.")
            ]
        default: return []
        }
    }

    /// Who proposed it to whom, as the reader would say it.
    private var proposed: String {
        switch (record.rules.proposer, user.kind) {
        case (.partner, .partner): "Your company has proposed it."
        case (.partner, _): "The partner has proposed it."
        case (_, .partner): "We have proposed it to you."
        default: "We have proposed it to the partner."
        }
    }

    private var facts: Facts {
        func agreed(_ side: JointPlan.Side, by name: String?) -> Fact {
            Fact(
                side == .partner ? "Agreed by the partner" : "Agreed by us",
                record.rules.agreements[side]?.day.spoken ?? "Not yet", note: name.map { "by \($0)" })
        }
        return Facts(
            nil,
            [
                Fact("Partner", record.partnerName), Fact("Program year", String(record.rules.year)),
                Fact("What we want to reach", record.summary.isEmpty ? nil : record.summary),
                agreed(.partner, by: record.partnerAgreer), agreed(.vendor, by: record.vendorAgreer),
                Fact("Counts from", record.rules.agreedOn?.spoken ?? "Once both sides have agreed", note: "R82"),
                Fact("Document", record.document?.text, href: record.document?.href),
            ])
    }

    private var goals: EvidencePage.Section {
        .init(
            Table(
                "Goals", hidesCaption: true, [Column("Goal"), .number("Target"), Column("How")],
                record.goals.map { goal in
                    TableRow(
                        .text(goal.measure.label),
                        [.number(record.words(goal)), .text(goal.how.isEmpty ? nil : goal.how)])
                }), nothing: "No goal is written yet.")
    }

    private func actions(_ typed: Typed) -> [ActionForm] {
        guard JointPlanContext.admits(user) else { return [] }
        switch standing {
        case .draft where !record.goals.isEmpty:
            return [
                ActionForm(
                    "Propose it", text: "The other side reads it and answers. Until then it does not change.",
                    to: record.path + "/proposal", button: "Propose the plan", .primary)
            ]
        case .proposed:
            let agree = ActionForm(
                "Agree", text: "For your side, from today. The plan counts from then on.",
                to: record.path + "/agreement", button: "Agree to the plan", .primary)
            let back = ActionForm(
                isOwn ? "Take it back" : "Give it back", text: "It is a draft again, and both sides may change it.",
                to: record.path + "/return", [ReasonForm.field("reason", "Why?", typed)],
                button: isOwn ? "Take it back" : "Give it back")
            return isOwn ? [back] : [agree, back]
        case .agreed, .inForce:
            guard record.rules.closedOn == nil, ChannelContext.admits(user) else { return [] }
            return [
                ActionForm(
                    "Close it", text: "Before its year is over. From tomorrow it is no longer in force.",
                    to: record.path + "/closing",
                    [ReasonForm.field("close_reason", "Why is it closed?", typed)], button: "Close the plan", .danger)
            ]
        default: return []
        }
    }
}

extension JointPlanRecord {
    /// The form as the draft stands.
    var filled: FormData {
        var form = FormData(["summary": summary, "currency": currency.code])
        for goal in goals {
            form.set(
                goal.measure.rawValue,
                goal.measure.isMoney ? Money(rounding: goal.target, in: currency)?.number ?? "" : "\(goal.target)")
            form.set(goal.measure.rawValue + "_how", goal.how)
        }
        return form
    }
}
