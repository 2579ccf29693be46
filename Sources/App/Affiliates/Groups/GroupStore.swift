import Foundation
import PartnerProgram
import Postgres

/// The group of a company on a day, with what each of its companies may do. A partner sees its own group, and of the
/// other companies in it neither their membership nor what we consented to with them.
struct GroupStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// From the top down.
    func companies(with company: Int, on day: Day) async throws -> [GroupCompany] {
        try await database.all(
            """
            SELECT company.id, coalesce(was.legal_name, company.legal_name) AS name, places.name AS country,
                member.parent_id, member.depth, link.kind, link.share, link.evidence, lower(link.valid) AS since,
                partners.id AS partner_id, partners.reference, membership.status,
                ARRAY(SELECT held_place.name FROM partner_territories held
                    JOIN countries held_place ON held_place.alpha2 = held.country
                    WHERE held.partner_id = partners.id AND held.valid @> \(day)::date ORDER BY 1) AS territory
            FROM desk.group_of(\(company), \(day)) member
            JOIN organisations company ON company.id = member.organisation_id
            JOIN countries places ON places.alpha2 = company.country
            LEFT JOIN organisation_identities was
                ON was.organisation_id = company.id AND was.valid @> \(day)::date
            LEFT JOIN organisation_links link ON link.id = member.link_id
            LEFT JOIN partners ON partners.organisation_id = company.id
            LEFT JOIN partner_memberships membership
                ON membership.partner_id = partners.id AND membership.valid @> \(day)::date
            ORDER BY member.depth, name, company.id
            """, GroupCompany.init(row:))
    }

    /// The consents that hold on the day for companies of this group.
    func rights(in companies: [Int], on day: Day) async throws -> [GroupRight] {
        try await database.all(
            """
            SELECT consent.id, consent.reference, affiliate_id, partners.id AS partner_id,
                partners.name AS partner_name, partners.organisation_id, uses_rights, measures, valid_until, revoked_on,
                ARRAY(SELECT name FROM countries JOIN partner_territories held ON held.country = alpha2
                    WHERE alpha2 = ANY (consent.countries) AND held.partner_id = consent.partner_id
                        AND held.valid @> \(day)::date ORDER BY 1) AS countries
            FROM affiliate_consents consent JOIN partners ON partners.id = consent.partner_id
            WHERE affiliate_id = ANY (\(companies)::bigint[])
                AND desk.consent_holds(consent.state, valid_from, valid_until, revoked_on, \(day))
            ORDER BY valid_from, consent.id
            """, GroupRight.init(row:))
    }

    /// How many other companies belong to the group.
    func others(with company: Int, on day: Day) async throws -> Int {
        try await database.one("SELECT count(*) - 1 AS others FROM desk.group_of(\(company), \(day))") {
            try $0.get("others")
        }
    }
}

/// One company of a group on a day.
struct GroupCompany: Sendable {
    struct Link: Sendable {
        let words: String
        let evidence: String
        let since: Day
    }

    let id: Int
    let name: String
    let country: String
    let parent: Int?
    let depth: Int
    let link: Link?
    let partner: CompanyPartner?
    /// Names of the countries that it holds itself as a partner.
    let territory: [String]

    init(row: Row) throws {
        id = try row.get("id")
        name = try row.get("name")
        country = try row.get("country")
        parent = try row.optional("parent_id")
        depth = try row.get("depth")
        let kind = try row.optional("kind", as: String.self).flatMap(CompanyLink.Kind.init(rawValue:))
        let share = try row.optional("share", as: Decimal.self).map { ", \(CompanyLink.percent($0))" } ?? ""
        if let kind, let since = try row.optional("since", as: Day.self) {
            link = Link(words: kind.label + share, evidence: try row.get("evidence"), since: since)
        } else {
            link = nil
        }
        partner = try row.optional("partner_id", as: Int.self) == nil ? nil : CompanyPartner(row: row)
        territory = try row.get("territory")
    }
}

/// What a company of a group may do by a consent.
struct GroupRight: Sendable {
    let consent: Int
    let reference: String
    let affiliate: Int
    let partner: Int
    let partnerName: String
    /// The partner's company.
    let organisation: Int
    let usesRights: Bool
    let measures: [AffiliateConsent.Measure]
    /// Names of the countries that the partner itself holds on the day, of those that the consent names.
    let countries: [String]
    let until: Day?

    init(row: Row) throws {
        consent = try row.get("id")
        reference = try row.get("reference")
        affiliate = try row.get("affiliate_id")
        partner = try row.get("partner_id")
        partnerName = try row.get("partner_name")
        organisation = try row.get("organisation_id")
        usesRights = try row.get("uses_rights")
        let named = Set(try row.get("measures", as: [String].self))
        measures = AffiliateConsent.Measure.allCases.filter { named.contains($0.rawValue) }
        countries = try row.get("countries")
        let last = try row.optional("valid_until", as: Day.self)
        let revoked = try row.optional("revoked_on", as: Day.self)?.adding(days: -1)
        until = [last, revoked].compactMap(\.self).min()
    }

    /// "Uses the rights of Nova Systems Lda; its projects and certifications count with it: Portugal, Spain, to …".
    var words: String {
        let counts =
            measures.isEmpty
            ? nil
            : "its \(Self.listed(measures.map(\.label.lowercasedFirst))) count with "
                + (usesRights ? "it" : partnerName)
        let uses = usesRights ? "uses the rights of \(partnerName)" : nil
        let what = [uses, counts].compactMap(\.self).joined(separator: "; ")
        let places =
            countries.isEmpty ? "no country that \(partnerName) holds on this day" : countries.joined(separator: ", ")
        let end = until.map { "to \($0.spoken)" } ?? "without an end"
        return "\(what.prefix(1).uppercased() + what.dropFirst()): \(places), \(end)."
    }

    private static func listed(_ words: [String]) -> String {
        guard words.count > 1, let last = words.last else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " and \(last)"
    }
}
