import Foundation
import PartnerProgram
import Postgres

/// One Order Form or addendum: where it stands, what it says, its documents, what can be done next, what happened.
struct AgreementPage: Page {
    static let template = "agreements/show"
    let frame: Frame
    let problems: ErrorSummary?
    let identity: Identity
    let stages: StageBar
    let next: [Banner]
    let facts: Facts
    let countries: Facts
    let effect: Facts?
    let gates: Table?
    let deals: Table?
    let noDeals: String?
    let objection: Banner?
    let relatives: Facts?
    let documents: [Facts]
    let hasDocuments: Bool
    let terms: [String]
    let hasTerms: Bool
    let actions: [ActionForm]
    let timeline: Timeline

    init(
        _ id: Int, _ database: Transaction, _ frame: FrameMaker, _ desk: Desk, _ user: User, _ typed: Typed
    ) async throws {
        let store = AgreementStore(database)
        guard let record = try await store.find(id) else { throw Refusal.notFound }
        var stored: [DocumentFacts] = []
        for id in [record.documents.partner, record.documents.vendor, record.documents.end].compactMap(\.self) {
            if let document = try await DocumentStore(database).facts(id) { stored.append(document) }
        }
        self.frame = frame(record.title, section: "Agreements", crumbs: record.crumbs)
        problems = typed.summary
        let view = AgreementView(record: record, desk: desk, user: user)
        identity = view.identity
        stages = view.stages
        next = [view.next].compactMap(\.self)
        facts = view.facts
        countries = view.countries
        let effect =
            user.kind != .partner && record.rules.state.awaitsSignatures
            ? try await TerritoryEffect.of(record, database) : nil
        self.effect = effect?.summary
        gates = effect?.table
        let touched =
            if let effect {
                try await TouchedDealStore(database).deals(
                    of: effect.facts.partner, in: effect.change.gained.union(effect.change.lost), zone: desk.clock.zone)
            } else { [DealInTerritory]() }
        deals = effect.flatMap { touched.isEmpty ? nil : $0.deals(touched) }
        noDeals = effect == nil || !touched.isEmpty ? nil : "No open deal lies in a country that comes or goes."
        objection = effect?.objection.map { Banner(.warn, "A gate is missing.", $0, link: view.evidenceLink) }
        relatives = view.relatives(try await PartnerAgreementStore(database).relatives(of: id))
        documents = stored.map(view.document)
        hasDocuments = !stored.isEmpty
        terms = record.terms.split(separator: "\n").map(String.init)
        hasTerms = !terms.isEmpty
        actions = AgreementActions(record: record, user: user, today: desk.clock.today, typed: typed).forms
        timeline = view.timeline(try await store.steps(of: id))
    }
}

/// An agreement in the words of its page.
struct AgreementView {
    let record: AgreementRecord
    let desk: Desk
    let user: User

    var identity: Identity {
        var facts = [Link(record.partnerParty, nil), Link(record.location.name, nil)]
        if user.kind != .partner, let partner = record.partnerID {
            facts.append(Link("Partner page", "/partners/\(partner)"))
        }
        return Identity(
            record.title, tags: [record.rules.state.tag], facts: facts,
            buttons: [.link("Read and print", record.path + "/document")]
                + (mayEdit ? [.link("Change the draft", record.path + editPath)] : []))
    }

    private var mayEdit: Bool { user.holds(.legal) && record.rules.state.isEditable }
    private var editPath: String { record.applicationID == nil ? "/partner-draft" : "/edit" }

    var stages: StageBar {
        let way: [AgreementState] = [.draft, .sent, .partnerSigned, .executed, .active]
        let end = record.rules.state
        guard let current = way.firstIndex(of: end) else {
            return StageBar("Stages of the agreement", [.done("Draft"), .done("Sent"), .current(end.label)])
        }
        return StageBar(
            "Stages of the agreement",
            way.enumerated().map { index, state in
                index < current ? .done(state.label) : index == current ? .current(state.label) : .ahead(state.label)
            })
    }

    /// What happens next, and by when.
    var next: Banner? {
        switch record.rules.state {
        case .draft: Banner(.info, "A draft.", "Nobody outside sees it until legal sends it.")
        case .sent:
            Banner(
                .info, "The partner signs next.",
                "It can be signed up to the end of \(spoken(record.expiresOn)), then it expires.")
        case .partnerSigned:
            Banner(
                .info, "We sign next.",
                record.partnerID == nil
                    ? "With both signatures it is executed and the company becomes a Registered partner."
                    : "With both signatures it is executed.")
        case .executed:
            Banner(
                .info, "It takes effect on \(spoken(record.rules.takesEffectOn)).",
                "Its countries become territory on that day.")
        case .active:
            record.rules.termination.map {
                Banner(
                    .warn, "Terminated from \($0.effectiveOn.spoken).",
                    "Until then it stays active. The reason: \($0.reason)")
            }
        case .declined, .voided, .expired: Banner(.warn, "It came to nothing.", "Legal can draw up another Order Form.")
        case .terminated:
            Banner(
                .warn, "Terminated on \(spoken(record.rules.termination?.effectiveOn)).",
                record.rules.termination?.reason ?? "")
        case .superseded: Banner(.info, "Superseded.", "A newer Order Form has taken its place.")
        }
    }

    private func spoken(_ day: Day?) -> String { day?.spoken ?? "a day not set" }

    var facts: Facts {
        let rules = record.rules
        return Facts(
            "What it says",
            [
                Fact("Partner", record.partnerParty), Fact("Vendor", record.vendorParty),
                Fact("Takes effect on", (rules.takesEffectOn ?? rules.effectiveOn).spoken, note: effectNote),
                Fact("Last day", rules.endsOn?.spoken ?? "No end date"),
                Fact(
                    "Partner's signature", rules.partnerSignature.map { "\($0.signatory), \($0.day.spoken)" },
                    note: record.partnerTitle),
                Fact("Our signature", rules.ourSignature.map { "\($0.signatory), \($0.day.spoken)" }),
                Fact(
                    "Signature date", rules.signatureDate?.spoken,
                    note: rules.signatureDate.map { _ in "The later of the two" }),
            ])
    }

    private var effectNote: String? {
        guard let effect = record.rules.takesEffectOn, effect != record.rules.effectiveOn else { return nil }
        return "Written: \(record.rules.effectiveOn.spoken); never before both have signed"
    }

    var countries: Facts {
        Facts(
            "Territory", note: "Not exclusive: other partners may sell there as well (R14).", isNarrow: true,
            record.countries.map { country in
                let isLocation = country.code == record.location.code
                return Fact(
                    country.name, country.isRemoved ? "Leaves the territory" : isLocation ? "Location" : "Territory")
            } + (record.managerName.map { [Fact("Channel manager", $0)] } ?? []))
    }

    func document(_ document: DocumentFacts) -> Facts {
        let kilobytes = max(1, document.size / 1024)
        return Facts(
            nil,
            [
                Fact("File", document.name, href: "/documents/\(document.id)"),
                Fact("Size", "\(kilobytes.formatted(.number.locale(Locale(identifier: "en_GB")))) KB"),
                Fact("SHA-256", document.sha256.chunked),
                Fact("Received", "\(desk.clock.spoken(document.uploadedAt)), from \(document.uploader)"),
            ])
    }

    func timeline(_ steps: [AgreementStep]) -> Timeline {
        Timeline(
            steps.map { step in
                let reason = step.reason.map { ": \($0)" } ?? ""
                return .init(
                    step.state.label + reason, time: desk.clock.spoken(step.at),
                    machineTime: step.at.formatted(.iso8601), by: step.actor)
            })
    }
}

extension String {
    /// A long number in groups of eight, so that it wraps.
    var chunked: String {
        stride(from: 0, to: count, by: 8).map { String(dropFirst($0).prefix(8)) }.joined(separator: " ")
    }
}
