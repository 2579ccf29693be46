import Foundation
import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// Documents of a partner there is: Casa do Sal may sell in Portugal and Spain from 12 March 2021 on.
struct PartnerDocuments {
    func partner() async throws -> Int {
        let partner = try await ApprovedCompany().registered().partner
        try await TestDatabase.current.owner.execute("UPDATE users SET state = 'active' WHERE partner_id = \(partner)")
        try await evidence(partner, "ES", ["legal_entity"])
        return partner
    }

    func evidence(_ partner: Int, _ country: String, _ kinds: [String], from: String = "2021-03-01")
        async throws
    {
        for kind in kinds {
            try await TestDatabase.current.owner.execute(
                """
                INSERT INTO partner_operations (partner_id, country, kind, detail, evidence, valid)
                VALUES (\(partner), \(country), \(kind), 'There', 'Register extract', daterange(\(from)::date, NULL))
                """)
        }
    }

    func form(_ kind: String, _ day: String, keep: [String], add: String, location: String = "PT")
        -> [(String, String)]
    {
        let day = Day(iso: day) ?? .epoch
        return [
            ("kind", kind), ("partner_party", "Casa do Sal, S.A."), ("vendor_party", "OutSystems"),
            ("effective", "\(day.day)"), ("effective_month", "\(day.month)"), ("effective_year", "\(day.year)"),
            ("more", add), ("location", location),
        ] + keep.map { ("countries", $0) }
    }

    func drawnUp(_ partner: Int, _ pairs: [(String, String)], on day: String) async throws -> Int {
        let answer = try await TestApp(as: .lea, on: day).post("/partners/\(partner)/agreements", pairs: pairs)
        return Int(answer.location?.split(separator: "/").last ?? "") ?? 0
    }

    func administrator(of partner: Int) async throws -> User {
        let id = try await stored("SELECT id FROM users WHERE partner_id = \(partner)", as: Int.self) ?? 0
        return User(
            id: id, kind: .partner, name: "Inês Alves", email: "ines@casadosal.example",
            roles: [.partnerAdministrator], partnerID: partner)
    }

    func signed(_ id: Int, _ partner: Int, on day: String) async throws -> Answer {
        _ = try await TestApp(as: .lea, on: day).post("/agreements/\(id)/sending")
        return try await TestApp(as: administrator(of: partner), on: day).upload(
            "/agreements/\(id)/signature", ApprovedCompany.signature(Day(iso: day)!), file: "document",
            name: "signed.pdf", type: "application/pdf", content: ApprovedCompany.pdf)
    }

    func executed(_ id: Int, _ partner: Int, on day: String) async throws {
        #expect(try await signed(id, partner, on: day).status == .seeOther)
        #expect(try await ApprovedCompany.countersign(id, on: day).status == .seeOther)
    }

    func territory(_ partner: Int, on day: String) async throws -> [String] {
        try await TestDatabase.current.owner.all(
            """
            SELECT country FROM partner_territories WHERE partner_id = \(partner) AND valid @> \(day)::date ORDER BY 1
            """
        ) { try $0.get("country") }
    }
}
