import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// The group of Nova (company 1, partner 1, which may sell in Portugal and Spain): Nova Norte below it, and Nova Sul
/// below that, all from 1 January 2021 on; recorded by Mia on the pages.
struct NovaGroup {
    static let nova = 1
    static let borealis = 2
    let norte: Int
    let sul: Int

    init() async throws {
        try await TestDatabase.current.owner.run(
            script: """
                INSERT INTO agreements (kind, partner_id, state, partner_party, vendor_party, location_country,
                    manager_id, effective_on, created_at, created_by)
                SELECT 'order_form', id, 'draft', name, 'Vendor', 'PT', 1, '2021-02-12', '2021-02-01', 5 FROM partners;
                INSERT INTO partner_territories (partner_id, country, valid, agreement_id)
                SELECT partner, country, '[2021-02-12,)', agreements.id
                FROM (VALUES (1, 'PT'), (1, 'ES'), (2, 'NO')) AS held (partner, country)
                JOIN agreements ON partner_id = partner;
                """)
        norte = try await Self.added("Nova Norte Lda")
        sul = try await Self.added("Nova Sul Lda")
        #expect(try await Self.link(norte, to: "Nova Systems Lda", share: "100").status == .seeOther)
        #expect(try await Self.link(sul, to: "Nova Norte Lda", kind: "affiliate").status == .seeOther)
    }

    static let company = ["country": "Portugal", "since": "1", "since_month": "1", "since_year": "2020"]

    static func added(_ name: String, _ more: [String: String] = [:]) async throws -> Int {
        let form = company.merging(["legal_name": name]) { $1 }.merging(more) { $1 }
        let answer = try await TestApp(as: .mia, on: "2021-06-01").post("/companies", form)
        return Int(answer.location?.split(separator: "/").last ?? "") ?? 0
    }

    static func linking(
        to parent: String, kind: String = "subsidiary", share: String = "", since: String = "2021-01-01",
        until: String? = nil
    ) -> [String: String] {
        var form = FormData(["parent": parent, "kind": kind, "share": share, "evidence": "Company register, 2021"])
        if let day = Day(iso: since) { form.set("since", day) }
        if let day = until.flatMap({ Day(iso: $0) }) { form.set("until", day) }
        return form.values.mapValues { $0[0] }
    }

    static func link(
        _ child: Int, to parent: String, kind: String = "subsidiary", share: String = "", since: String = "2021-01-01",
        until: String? = nil, as user: User = .mia
    ) async throws -> Answer {
        try await TestApp(as: user, on: "2021-06-01").post(
            "/companies/\(child)/links",
            linking(to: parent, kind: kind, share: share, since: since, until: until))
    }

    func asking(
        _ affiliate: Int, measures: [String] = ["projects"], countries: [String] = ["PT"], rights: String = "yes",
        from: String = "2021-06-15", until: String? = nil
    ) -> [(String, String)] {
        var form = FormData([
            "partner": "1", "affiliate": String(affiliate), "rights": rights, "reason": "It sells for us",
        ])
        if let day = Day(iso: from) { form.set("from", day) }
        if let day = until.flatMap({ Day(iso: $0) }) { form.set("until", day) }
        return form.values.map { ($0.key, $0.value[0]) } + measures.map { ("measures", $0) }
            + countries.map { ("countries", $0) }
    }

    /// Asked for by Ravi; gives its number.
    func asked(
        _ affiliate: Int, measures: [String] = ["projects"], countries: [String] = ["PT"], from: String = "2021-06-15",
        until: String? = nil, on day: String = "2021-06-01"
    ) async throws -> Int {
        let answer = try await TestApp(as: .ravi, on: day).post(
            "/affiliate-consents",
            pairs: asking(affiliate, measures: measures, countries: countries, from: from, until: until))
        return Int(answer.location?.split(separator: "/").last ?? "") ?? 0
    }

    static func give(_ id: Int, as user: User = .pia, on day: String = "2021-06-02") async throws -> Answer {
        try await TestApp(as: user, on: day).upload(
            "/affiliate-consents/\(id)/consent", [:], file: "document", name: "consent.pdf", type: "application/pdf",
            content: ApprovedCompany.pdf)
    }

    static func revoke(_ id: Int, from first: String, on day: String, as user: User = .pia) async throws -> Answer {
        var form = FormData(["revocation_reason": "It was sold"])
        if let first = Day(iso: first) { form.set("revoked", first) }
        return try await TestApp(as: user, on: day).upload(
            "/affiliate-consents/\(id)/revocation", form.values.mapValues { $0[0] }, file: "revocation_document",
            name: "revocation.pdf", type: "application/pdf", content: ApprovedCompany.pdf)
    }

    /// Asked for, taken up and given.
    func given(
        _ affiliate: Int, measures: [String] = ["projects"], countries: [String] = ["PT"], from: String = "2021-06-15",
        until: String? = nil
    ) async throws -> Int {
        let id = try await asked(affiliate, measures: measures, countries: countries, from: from, until: until)
        let app = try await TestApp(as: .pia, on: "2021-06-02")
        #expect(try await app.post("/affiliate-consents/\(id)/review").status == .seeOther)
        #expect(try await Self.give(id).status == .seeOther)
        return id
    }

    /// The companies whose achievements count with Nova's, its own among them.
    static func counted(_ measure: String, on day: String) async throws -> [Int] {
        try await TestDatabase.current.owner.all(
            "SELECT organisation_id FROM desk.counted_with(1, \(measure), \(day)::date) ORDER BY 1"
        ) { try $0.get("organisation_id") }
    }

    static func state(_ id: Int) async throws -> String? {
        try await stored("SELECT state FROM affiliate_consents WHERE id = \(id)")
    }

    static func recipients(_ subject: String) async throws -> [String] {
        try await TestDatabase.current.owner.all(
            "SELECT recipient FROM messages WHERE subject LIKE \(subject) ORDER BY 1"
        ) { try $0.get("recipient") }
    }
}
