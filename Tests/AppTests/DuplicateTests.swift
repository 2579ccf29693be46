import HTTPTypes
import Postgres
import Testing

@testable import App

/// Companies that are known already, under this or another name, are shown with what matched.
@Suite(.database) struct DuplicateTests {
    let owner = TestDatabase.current.owner

    private func matches(_ changes: [(String, String)]) async throws -> [ReviewStore.Match] {
        let company = Applicant.company.map { field in changes.first { $0.0 == field.0 } ?? field }
        let (_, id) = try await Applicant.submitted(company)
        return try await ReviewStore(owner).matches(of: id)
    }

    @Test func `nobody who shares nothing is shown`() async throws {
        #expect(try await matches([]).isEmpty)
    }

    @Test(arguments: [
        ("legal_name", "NOVA SYSTEMS, S.A.", "legal name"), ("legal_name", "Novas Systems Lda", "similar name"),
        ("trading_names", "Nova Systems", "legal name"), ("domain", "https://nova.example", "web domain"),
        ("registration_number", "501 234 567", "registration number"),
        ("legal_name", "Old Nova Lda", "former name"), ("legal_name", "Nova Apps", "trading name"),
    ])
    func `each thing that matches is named`(field: String, value: String, matched: String) async throws {
        try await owner.run(
            script: """
                INSERT INTO organisation_identities (organisation_id, legal_name, name_key, country, valid)
                VALUES (1, 'Old Nova Lda', 'old nova', 'PT', '[2015-01-01,2021-02-12)');
                INSERT INTO organisation_trading_names (organisation_id, name, name_key, valid)
                VALUES (1, 'Nova Apps', 'nova apps', '[2021-02-12,)');
                UPDATE organisation_identities SET valid = valid WHERE organisation_id = 1 AND upper_inf(valid);
                """)
        let found = try await matches([(field, value)])
        #expect(found.contains { $0.reference == "P-000001" && $0.matched.contains(matched) }, "\(found)")
    }

    @Test func `another application of the same company is shown, a draft is not`() async throws {
        _ = try await Applicant.submitted()
        let draft = try await Applicant.begun(email: "eve@vega.example")
        try await draft.save("/apply/company", Applicant.company)
        let found = try await matches([])
        #expect(found.map(\.reference) == ["A-000001"])
        #expect(found.first?.matched == ["VAT number", "legal name", "registration number", "web domain"])
    }

    @Test func `an approval with duplicates needs the word that they were looked at`() async throws {
        let (_, id) = try await Applicant.submitted(
            Applicant.company.map { $0.0 == "legal_name" ? ($0.0, "Nova Systems") : $0 })
        let mia = try await TestApp(as: .mia)
        _ = try await mia.review(id, "review")
        #expect(try await mia.get("/applications/\(id)").html.contains("This company may be known already"))
        let answer = try await mia.review(id, "approval", [("location", "PT")])
        #expect(answer.status == .unprocessableContent && answer.hasProblem("no_duplicate"))
        #expect(
            try await mia.review(id, "approval", [("location", "PT"), ("no_duplicate", "yes")]).status == .seeOther)
    }
}
