import Foundation
import PartnerProgram

/// One invitation: the outline alone, until the partner has accepted it.
struct CoSellPage: Page {
    static let template = "cosell/show"
    let frame: Frame
    let problems: ErrorSummary?
    let identity: Identity
    let banners: [Banner]
    let outline: Facts
    let actions: [RegistrationPage.RegistrationAction]
    let clock: ClockFace?
    let summary: Facts

    init(frame: FrameMaker, _ record: CoSellRecord, _ viewer: User, _ office: OfficeClock, _ typed: Typed = Typed()) {
        let isPartner = viewer.kind == .partner
        self.frame = frame(
            record.title, section: "Invitations", crumbs: [Link("Invitations", "/cosell-invitations")])
        problems = typed.summary
        let links =
            isPartner
            ? []
            : [
                Link(record.partnerName, "/partners/\(record.partner)"),
                Link("The opportunity", "/vendor-opportunities/\(record.opportunity)"),
            ]
        let registration = record.registration.map { Link("The registration", "/opportunities/\($0)") }
        identity = Identity(
            record.title, tags: [record.rules.state.tag],
            facts: [Link(record.countryName, nil), Link(record.industry, nil)].filter { !$0.text.isEmpty }
                + links + [registration].compactMap(\.self))
        banners = Self.banners(record, isPartner: isPartner)
        outline = record.content
        let isOpen = record.rules.state == .invited
        let forms =
            !isOpen
            ? [] : isPartner ? Self.answers(record, office.today, typed) : Self.revocation(record, viewer, typed)
        actions = forms.map { .init(form: $0, version: record.version) }
        let day = record.rules.answerBy
        clock =
            isOpen
            ? ClockFace(
                "Answer by", date: day.spokenWithWeekday,
                left: "\(day.left(from: office.today)). Without an answer the invitation lapses the day after.",
                isLate: day < office.today) : nil
        summary = record.summary(office, isPartner: isPartner)
    }

    private static func banners(_ record: CoSellRecord, isPartner: Bool) -> [Banner] {
        guard isPartner else { return [] }
        switch record.rules.state {
        case .invited:
            return [
                Banner(
                    .info, "You see the outline alone.",
                    "Who the customer is, and everything else we know, you read when you accept.")
            ]
        case .accepted:
            let link = record.registration.map { Link("Open the registration", "/opportunities/\($0)") }
            return [Banner(.good, "You sell it with us.", "The customer stands in your registration.", link: link)]
        default: return []
        }
    }

    private static func answers(_ record: CoSellRecord, _ today: Day, _ typed: Typed) -> [ActionForm] {
        let accept = ActionForm(
            "Accept",
            text: "You get an approved registration of \(OpportunityRegistration.validDays) days. Enter what you "
                + "contribute before the opportunity closes: without it there is no commission (R111).",
            to: record.path + "/acceptance", button: "Accept the invitation", .primary)
        let decline = ActionForm(
            "Decline", to: record.path + "/declination",
            [ReasonForm.field("reason", "Why do you decline?", hint: "We read it.", typed)],
            button: "Decline the invitation")
        return record.rules.answerBy < today ? [decline] : [accept, decline]
    }

    private static func revocation(_ record: CoSellRecord, _ viewer: User, _ typed: Typed) -> [ActionForm] {
        guard DealContext.admits(viewer) else { return [] }
        return [
            ActionForm(
                "Revoke", text: "The partner can no longer accept it, and reads why.", to: record.path + "/revocation",
                [ReasonForm.field("reason", "Why is it revoked?", typed)], button: "Revoke the invitation", .danger)
        ]
    }
}

extension CoSellRecord {
    fileprivate var content: Facts {
        Facts(
            "What it is about",
            [
                Fact("Country", countryName), Fact("Industry", industry.isEmpty ? nil : industry),
                Fact("Outline", outline), Fact("What is asked for", askedFor.isEmpty ? nil : askedFor),
            ])
    }

    fileprivate func summary(_ office: OfficeClock, isPartner: Bool) -> Facts {
        var facts = [
            Fact("State", rules.state.label),
            Fact("Invited", office.spoken(invitedAt), note: isPartner ? nil : inviter.map { "By \($0)" }),
        ]
        if let answeredAt { facts.append(Fact(rules.state.label, office.spoken(answeredAt))) }
        if let answerReason { facts.append(Fact("Reason", answerReason)) }
        if !isPartner, let territoryReason {
            facts.append(Fact("Outside the territory", territoryReason, note: "The channel manager's reason (A6)"))
        }
        return Facts(isNarrow: true, facts)
    }
}
