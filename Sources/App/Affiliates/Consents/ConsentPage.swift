import Foundation
import PartnerProgram
import Postgres

/// One consent: where it stands, what was asked for, its documents, what can be done next, what happened.
struct ConsentPage: Page {
    static let template = "affiliates/consent"
    let frame: Frame
    let problems: ErrorSummary?
    let identity: Identity
    let stages: StageBar
    let next: [Banner]
    let scope: Facts
    let request: Facts
    let documents: [Facts]
    let hasDocuments: Bool
    let actions: [ActionForm]
    let timeline: Timeline

    init(
        _ id: Int, _ database: Transaction, _ frame: FrameMaker, _ desk: Desk, _ user: User, _ typed: Typed = Typed()
    ) async throws {
        let store = ConsentStore(database)
        let record = try await store.require(id)
        let view = ConsentView(record: record, desk: desk, user: user)
        var documents: [Facts] = []
        for (title, id) in [("Written consent", record.document), ("Written revocation", record.revocation)] {
            guard let id, let stored = try await DocumentStore(database).facts(id) else { continue }
            documents.append(view.document(title, stored))
        }
        let group = GroupStore(database)
        let partner = try await PartnerStore(database).require(record.partner, on: desk.clock.today)
        let members = try await group.companies(with: partner.organisation, on: view.groupDay)
        let steps = try await store.steps(of: id)
        let actions = ConsentActions(record: record, user: user, typed: typed)
        self.frame = frame.with(typed.problems)(record.title, section: "Affiliate consents", crumbs: view.crumbs)
        problems = typed.summary
        identity = view.identity
        stages = view.stages
        let belongs = members.contains { $0.id == record.affiliate }
        next = [view.next, belongs ? nil : view.apart, actions.objection].compactMap(\.self)
        scope = view.scope
        request = view.request(by: steps.last?.actor)
        self.documents = documents
        hasDocuments = !documents.isEmpty
        self.actions = actions.forms
        timeline = view.timeline(steps)
    }
}

extension DocumentFacts {
    /// "84 KB".
    fileprivate var sizeWords: String {
        "\(max(1, size / 1024).formatted(.number.locale(Locale(identifier: "en_GB")))) KB"
    }
}

/// A consent in the words of its page.
struct ConsentView {
    let record: ConsentRecord
    let desk: Desk
    let user: User

    private var rules: AffiliateConsent { record.rules }
    private var today: Day { desk.clock.today }

    /// The day on which it matters whether the two belong together.
    var groupDay: Day { max(rules.validFrom, min(today, rules.validUntil ?? today)) }

    var crumbs: [Link] {
        user.kind == .partner
            ? [Link("Group", "/partners/\(record.partner)/group")] : [Link("Affiliate consents", "/affiliate-consents")]
    }

    var identity: Identity {
        Identity(
            record.title, tags: [rules.tag(on: today)],
            facts: [
                Link("\(record.affiliateName) with \(record.partnerName)", nil),
                Link("The group", "/partners/\(record.partner)/group"),
            ])
    }

    var stages: StageBar {
        let way: [AffiliateConsent.State] = [.requested, .underReview, .consented]
        guard let current = way.firstIndex(of: rules.state) else {
            let before: [StageBar.Stage] =
                rules.state.wasGiven
                ? way.map { .done($0.label) } : [.done(AffiliateConsent.State.requested.label)]
            return StageBar("Stages of the consent", before + [.current(rules.state.label)])
        }
        return StageBar(
            "Stages of the consent",
            way.enumerated().map { index, state in
                index < current ? .done(state.label) : index == current ? .current(state.label) : .ahead(state.label)
            })
    }

    /// What it gives now, and what happens next.
    var next: Banner? {
        switch rules.state {
        case .requested:
            Banner(.info, "It waits for a program manager.", "Until our consent is given in writing it gives nothing.")
        case .underReview:
            Banner(.info, "A program manager reviews it.", "Until our consent is given in writing it gives nothing.")
        case .consented where today < rules.validFrom:
            Banner(.info, "It is given and begins on \(rules.validFrom.spoken).", "Until then it gives nothing.")
        case .consented:
            rules.validUntil.map { last in
                Banner(
                    last < today ? .warn : .info, "It holds to the end of \(last.spoken).",
                    last < today ? "That day is over: it gives nothing any more." : last.left(from: today) + ".")
            }
        case .refused: Banner(.warn, "Refused.", record.decisionReason ?? "")
        case .withdrawn: Banner(.info, "Withdrawn.", "Nothing was decided. It can be asked for again.")
        case .revoked:
            Banner(
                .warn, "Revoked from \(rules.revokedOn?.spoken ?? "a day not set") on.", record.revocationReason ?? "")
        case .expired:
            Banner(.info, "It held to \(rules.validUntil?.spoken ?? "its last day").", "What counted until then stays.")
        }
    }

    /// The ground of a consent that is or may be in force has gone.
    var apart: Banner? {
        guard rules.state.isOpen || rules.state == .consented else { return nil }
        return Banner(
            .warn, "The two companies do not belong to one group on \(groupDay.spoken).",
            "Then it gives nothing, whatever is written (R23).")
    }

    var scope: Facts {
        let named = AffiliateConsent.Measure.allCases.filter(rules.scope.measures.contains).map(\.label)
        return Facts(
            "What it allows",
            [
                Fact("Affiliate", record.affiliateName, href: company),
                Fact(
                    "Partner", record.partnerName, href: "/partners/\(record.partner)", note: record.partnerReference),
                Fact(
                    "Use of the partner's rights", rules.scope.usesRights ? "Yes, in the countries below" : "No",
                    note: "R23"),
                Fact("Counts with the partner", named.isEmpty ? "Nothing" : named.joined(separator: ", "), note: "R24"),
                Fact("Countries", record.countries.joined(separator: ", ")),
                Fact("From", rules.validFrom.spoken), Fact("To", rules.validUntil?.spoken ?? "No end"),
            ] + (rules.revokedOn.map { [Fact("Revoked from", $0.spoken)] } ?? []))
    }

    private var company: String? { user.kind == .partner ? nil : "/companies/\(record.affiliate)" }

    func request(by name: String?) -> Facts {
        Facts(
            "The request", isStacked: true,
            [
                Fact("Asked by", name, note: desk.clock.spoken(record.requestedAt)),
                Fact("Why", record.reason),
            ])
    }

    func document(_ title: String, _ document: DocumentFacts) -> Facts {
        Facts(
            title,
            [
                Fact("File", document.name, href: "/documents/\(document.id)"),
                Fact("Size", document.sizeWords), Fact("SHA-256", document.sha256.chunked),
                Fact("Received", "\(desk.clock.spoken(document.uploadedAt)), from \(document.uploader)"),
            ])
    }

    func timeline(_ steps: [ConsentStep]) -> Timeline {
        Timeline(
            steps.map { step in
                .init(
                    step.state.label, time: desk.clock.spoken(step.at), machineTime: step.at.formatted(.iso8601),
                    by: step.actor, detail: step.reason)
            })
    }
}
