import PartnerProgram
import Postgres

/// The form by which an Order Form is drawn up or its draft is changed.
struct AgreementFormPage: Page {
    static let template = "agreements/form"
    let frame: Frame
    let problems: ErrorSummary?
    let facts: Facts
    let form: ActionForm
    let application: Int

    init(drawingUp offer: AgreementForm.Offer, _ typed: Typed, _ frame: FrameMaker) {
        self.init(
            offer, typed,
            frame("Draw up an Order Form", section: "Agreements", crumbs: [Link("Agreements", "/agreements")]),
            to: "/agreements", button: "Save as a draft")
    }

    init(editing record: AgreementRecord, of offer: AgreementForm.Offer, _ typed: Typed, _ frame: FrameMaker) {
        self.init(
            offer, typed,
            frame(
                "Change \(record.title)", section: "Agreements",
                crumbs: record.crumbs + [Link(record.title, record.path)]),
            to: record.path, button: "Save the draft")
    }

    private init(_ offer: AgreementForm.Offer, _ typed: Typed, _ frame: Frame, to action: String, button: String) {
        let application = offer.application
        self.frame = frame
        self.application = application.id
        problems = typed.summary
        let location = application.presences.first { $0.presence.country == application.rules.location }
        facts = Facts(
            nil,
            [
                Fact("Application", application.reference, href: "/applications/\(application.id)"),
                Fact("Company", application.rules.legalName),
                Fact("Location", location?.presence.name),
            ])
        form = ActionForm(
            "What it says", to: action, AgreementForm(offer: offer, typed: typed).fields, button: button,
            .primary)
    }
}

/// The Order Form as a text to be read, printed and signed.
struct OrderFormPage: Page {
    static let template = "agreements/document"
    let frame: Frame
    let title: String
    let reference: String
    let partner: String
    let vendor: String
    let countries: [String]
    let removed: [String]
    let location: String
    let effective: String
    let end: String
    let terms: [String]
    let partnerSigned: String?
    let vendorSigned: String?
    let back: String

    init(frame: Frame, record: AgreementRecord, back: String) {
        self.frame = frame
        self.back = back
        title = record.rules.kind.label
        reference = record.reference
        partner = record.partnerParty
        vendor = record.vendorParty
        countries = record.countries.filter { !$0.isRemoved }.map(\.name)
        removed = record.countries.filter(\.isRemoved).map(\.name)
        location = record.location.name
        effective = record.rules.effectiveOn.spoken
        end = record.rules.endsOn.map { "It ends at the end of \($0.spoken)." } ?? "It has no end date."
        terms = record.terms.split(separator: "\n").map(String.init)
        partnerSigned = record.rules.partnerSignature.map {
            "\($0.signatory), \(record.partnerTitle ?? ""), \($0.day.spoken)"
        }
        vendorSigned = record.rules.ourSignature.map { "\($0.signatory), \($0.day.spoken)" }
    }
}

/// The applicant's page of its Order Form: read it, sign it or decline it.
struct SigningPage: Page {
    static let template = "agreements/signing"
    let frame: Frame
    let problems: ErrorSummary?
    let identity: Identity
    let next: [Banner]
    let clock: ClockFace?
    let facts: Facts
    let actions: [ActionForm]

    init(_ database: Transaction, _ frame: FrameMaker, _ desk: Desk, _ typed: Typed) async throws {
        guard let record = try await AgreementStore(database).findOwn() else { throw Refusal.notFound }
        self.frame = frame(record.title, section: "Application", crumbs: [Link("Your application", "/apply")])
        problems = typed.summary
        identity = Identity(
            record.title, tags: [record.rules.state.tag], facts: [Link(record.partnerParty, nil)],
            buttons: [.link("Read and print", "/apply/agreement/document")])
        next = [Self.next(record)]
        let isOpen = record.rules.state == .sent
        clock = isOpen ? Self.clock(record, today: desk.clock.today) : nil
        facts = Facts(
            "What it says",
            [
                Fact("Partner", record.partnerParty), Fact("Vendor", record.vendorParty),
                Fact("Territory", record.countryNames), Fact("Takes effect on", record.rules.effectiveOn.spoken),
                Fact("Last day", record.rules.endsOn?.spoken ?? "No end date"),
            ])
        actions =
            isOpen
            ? [
                PartnerSigning.form(record.rules.kind, to: "/apply/agreement/signature", typed),
                ReasonForm.declination(record.rules.kind, to: "/apply/agreement/declination", typed),
            ] : []
    }

    private static func clock(_ record: AgreementRecord, today: Day) -> ClockFace? {
        record.expiresOn.map {
            ClockFace("Sign by", date: $0.spokenWithWeekday, left: $0.left(from: today), isLate: $0 < today)
        }
    }

    private static func next(_ record: AgreementRecord) -> Banner {
        switch record.rules.state {
        case .sent:
            Banner(.info, "What to do.", "Read and print the Order Form, sign it, and send the signed PDF here.")
        case .partnerSigned:
            Banner(.info, "We sign next.", "You hear from us by mail as soon as both signatures are there.")
        case .executed, .active:
            Banner(
                .good, "You are a partner.",
                "Your administrator has a mail with a link to choose a password and sign in.")
        case .declined: Banner(.warn, "You declined it.", "We may send you another Order Form.")
        case .expired: Banner(.warn, "It has expired.", "The time for signing is over.")
        default: Banner(.warn, "It is no longer valid.", "You hear from us when another Order Form is ready.")
        }
    }
}
