import Foundation
import PartnerProgram
import Postgres

/// One request for our consent with everything that was decided on it (SM4).
struct ConsentRecord: Sendable {
    let id: Int
    let reference: String
    let partner: Int
    let partnerName: String
    let partnerReference: String
    let affiliate: Int
    let affiliateName: String
    let rules: AffiliateConsent
    /// Names of its countries, in their order.
    let countries: [String]
    let reason: String
    let requestedAt: Date
    let decidedAt: Date?
    let decisionReason: String?
    let revocationReason: String?
    let document: Int?
    let revocation: Int?
    let version: Int

    init(row: Row) throws {
        id = try row.get("id")
        reference = try row.get("reference")
        partner = try row.get("partner_id")
        partnerName = try row.get("partner_name")
        partnerReference = try row.get("partner_reference")
        affiliate = try row.get("affiliate_id")
        affiliateName = try row.get("affiliate_name")
        let measures = try row.get("measures", as: [String].self).compactMap(AffiliateConsent.Measure.init(rawValue:))
        rules = AffiliateConsent(
            state: try row.get("state"),
            scope: .init(
                usesRights: try row.get("uses_rights"), measures: Set(measures),
                countries: Set(try row.get("countries", as: [String].self))),
            validFrom: try row.get("valid_from"), validUntil: try row.optional("valid_until"),
            requestedBy: try row.get("requested_by"), revokedOn: try row.optional("revoked_on"))
        countries = try row.get("country_names")
        reason = try row.get("reason")
        requestedAt = try row.get("requested_at")
        decidedAt = try row.optional("decided_at")
        decisionReason = try row.optional("decision_reason")
        revocationReason = try row.optional("revocation_reason")
        document = try row.optional("document_id")
        revocation = try row.optional("revocation_document_id")
        version = try row.get("version")
    }

    var path: String { "/affiliate-consents/\(id)" }
    var title: String { "Affiliate consent \(reference)" }
}

/// A step of a consent's history.
struct ConsentStep: Sendable {
    let state: AffiliateConsent.State
    let at: Date
    let actor: String
    let reason: String?

    init(row: Row) throws {
        state = try row.get("to_state")
        at = try row.get("at")
        actor = try row.get("actor")
        reason = try row.optional("reason")
    }
}

/// A consent in one line, in the state that it had when the line was asked for.
struct ConsentLine: Sendable {
    let id: Int
    let reference: String
    let partnerName: String
    let affiliateName: String
    let state: AffiliateConsent.State
    let scope: AffiliateConsent.Scope
    let countries: [String]
    let validFrom: Day
    let validUntil: Day?
    let revokedOn: Day?

    init(row: Row) throws {
        id = try row.get("id")
        reference = try row.get("reference")
        partnerName = try row.get("partner_name")
        affiliateName = try row.get("affiliate_name")
        state = try row.get("state")
        let measures = try row.get("measures", as: [String].self).compactMap(AffiliateConsent.Measure.init(rawValue:))
        countries = try row.get("country_names")
        scope = .init(
            usesRights: try row.get("uses_rights"), measures: Set(measures), countries: Set(countries))
        validFrom = try row.get("valid_from")
        validUntil = try row.optional("valid_until")
        // A revocation that came later than the state that is shown is not known yet.
        revokedOn = state == .revoked ? try row.optional("revoked_on") : nil
    }

    private var rules: AffiliateConsent {
        AffiliateConsent(
            state: state, scope: scope, validFrom: validFrom, validUntil: validUntil, requestedBy: 0,
            revokedOn: revokedOn)
    }

    func tag(on day: Day) -> Tag { rules.tag(on: day) }
    var until: String { ConsentWords.until(validUntil, revokedOn: revokedOn) }

    /// `showsPartner` where lines of several partners stand beside each other.
    static func table(_ lines: [ConsentLine], on day: Day, isToday: Bool, showsPartner: Bool) -> Table {
        Table(
            isToday ? "Consents" : "Consents as they stood on \(day.spoken)", hidesCaption: true,
            [
                Column("Affiliate"), Column("State"), Column("What"), Column("Countries"), Column("From"), Column("To"),
            ],
            lines.map { line in
                TableRow(
                    .link(
                        line.affiliateName, "/affiliate-consents/\(line.id)",
                        note: line.reference + (showsPartner ? ", with \(line.partnerName)" : "")),
                    [
                        .tags(line.tag(on: day)), .text(line.scope.words),
                        .text(line.countries.joined(separator: ", ")), .text(line.validFrom.spoken),
                        .text(line.until),
                    ])
            })
    }
}

/// The words of consents that several pages share.
enum ConsentWords {
    static func until(_ last: Day?, revokedOn: Day?) -> String {
        if let revokedOn { return "Revoked from \(revokedOn.spoken)" }
        return last?.spoken ?? "No end"
    }
}

extension AffiliateConsent.Scope {
    /// "Use of rights; counts: certifications, projects".
    var words: String {
        let named = AffiliateConsent.Measure.allCases.filter(measures.contains).map(\.label.lowercasedFirst)
        let counts = named.isEmpty ? nil : "counts: " + named.joined(separator: ", ")
        let words = [usesRights ? "use of rights" : nil, counts].compactMap(\.self).joined(separator: "; ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}

extension AffiliateConsent {
    /// The state in a word, and whether it holds on the day.
    func tag(on day: Day) -> Tag {
        switch state {
        case .requested, .underReview: .warn(state.label)
        case .consented, .expired, .revoked:
            holds(on: day)
                ? .good("In force") : day < validFrom && state == .consented ? .calm("Begins later") : ended
        case .refused: .bad(state.label)
        case .withdrawn: .calm(state.label)
        }
    }

    private var ended: Tag { state == .revoked ? .bad(state.label) : .calm(State.expired.label) }
}
