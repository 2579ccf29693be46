import PartnerProgram

/// The step before something that binds: what it does, and one button that says it again.
struct IntegratorCheckPage: Page {
    static let template = "integrators/check"
    let frame: Frame
    let problems: ErrorSummary?
    let title: String
    let effects: [String]
    let action: String
    let version: Int?
    let fields: [Field]
    let button: Button
    let back: String

    private init(
        _ frame: FrameMaker, _ title: String, _ effects: [String], to action: String, back: Link, version: Int? = nil,
        _ fields: [Field] = [], _ button: Button, _ typed: Typed
    ) {
        self.frame = frame(title, section: "Integrators", crumbs: [Link("Integrators", "/integrators"), back])
        problems = typed.summary
        self.title = title
        self.effects = effects
        self.action = action
        self.version = version
        self.fields = fields
        self.button = button
        self.back = back.href ?? "/integrators"
    }

    static func invitation(
        _ frame: FrameMaker, to partner: PartnerRecord, _ assessment: IntegratorAssessment, _ typed: Typed
    ) -> IntegratorCheckPage {
        let path = "/partners/\(partner.id)/integrator"
        return IntegratorCheckPage(
            frame, "Invite \(partner.name)",
            [
                "All \(assessment.trace.lines.count) criteria are met today, \(assessment.day.spoken). The assessment "
                    + "is kept with the invitation as it is.",
                "The letter goes to the partner's administrators, who accept or decline in the portal.",
                "The invitation has no deadline. Until it is answered you can withdraw it with a reason.",
            ], to: path + "/invitation", back: Link("Assessment of \(partner.name)", path),
            [
                .textarea(
                    "letter", "Letter", hint: "It cannot be changed once it is sent.", value: typed.form["letter"],
                    problem: typed.problems["letter"], rows: 14)
            ], .submit("Send the invitation", .primary), typed)
    }

    static func acceptance(_ frame: FrameMaker, _ record: IntegratorRecord, today: Day) -> IntegratorCheckPage {
        IntegratorCheckPage(
            frame, "Accept the invitation",
            [
                "\(record.partnerName) is a Global System Integrator from today, \(today.spoken), on.",
                "The same benefits and requirements apply to it as for Sales, Delivery and MSP (R46).",
                "Your acceptance is kept with your name and the time.",
            ], to: record.path + "/acceptance", back: Link(record.reference, record.path), version: record.version,
            [], .submit("Accept for \(record.partnerName)", .primary), Typed())
    }

    static func declination(
        _ frame: FrameMaker, _ record: IntegratorRecord, _ typed: Typed
    ) -> IntegratorCheckPage {
        IntegratorCheckPage(
            frame, "Decline the invitation",
            [
                "The invitation is declined for good. Nothing else changes.",
                "We may invite you again later. You cannot apply (R44).",
            ], to: record.path + "/declination", back: Link(record.reference, record.path), version: record.version,
            [
                .textarea(
                    "reason", "Why do you decline?", hint: "We read it.", value: typed.form["reason"],
                    problem: typed.problems["reason"], isOptional: true, rows: 3)
            ], .submit("Decline the invitation", .danger), typed)
    }

    static func end(_ frame: FrameMaker, _ record: IntegratorRecord, _ typed: Typed) -> IntegratorCheckPage {
        IntegratorCheckPage(
            frame, "End the authorization of \(record.partnerName)",
            [
                "After the last day \(record.partnerName) is no Global System Integrator. Its other authorizations "
                    + "stay.",
                "The partner's administrators read the reason. It cannot be undone: another invitation rests on "
                    + "another assessment.",
            ], to: record.path + "/end", back: Link(record.reference, record.path), version: record.version,
            [
                .day("last", "Last day on which it is held", hint: "Today or later: it does not reach back.", typed),
                ReasonForm.field("reason", "Why does it end?", typed),
            ], .submit("End the authorization", .danger), typed)
    }
}
