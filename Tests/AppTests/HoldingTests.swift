import HTTPTypes
import Logging
import PartnerProgram
import Postgres
import Testing

@testable import App

/// Certificates: claimed with evidence, verified by somebody else, told of while they run out (R85–R89).
@Suite(.database) struct HoldingTests {
    let owner = TestDatabase.current.owner

    static let form = [
        "certificate": "associate_developer", "issued": "20", "issued_month": "2", "issued_year": "2021",
        "number": "AD-1",
    ]

    init() async throws {
        try await owner.execute(
            """
            INSERT INTO people (name, email, country, recorded_at)
            VALUES ('Ines Faria', 'ines@nova.example', 'PT', '2021-02-15')
            """)
        try await owner.execute(
            """
            INSERT INTO person_employments (person_id, partner_id, valid, recorded_at)
            VALUES (1, 1, '[2021-02-15,)', '2021-02-15')
            """)
    }

    private func record(_ changes: [String: String] = [:], as user: User = .ravi, on day: String = "2021-03-01")
        async throws -> Answer
    {
        try await TestApp(as: user, on: day).post("/people/1/certificates", Self.form.merging(changes) { $1 })
    }

    private func certified(_ certificate: String, on day: String) async throws -> [String] {
        try await CountedFacts.of(
            .init(.certifiedPeople, .atLeast, ExactNumber(1), certificates: [certificate]), on: day)
    }

    @Test func `a partner claims a certificate, and it counts once somebody of ours has verified it`() async throws {
        #expect(try await record().location == "/people/1")
        #expect(try await certified("associate_developer", on: "2021-03-01") == ["CH-000001 not_verified"])
        #expect(try await TestApp(as: .tess).get("/certificates").html.contains("Ines Faria"))
        #expect(try await TestApp(as: .ravi).post("/certificates/1/verification").status == .forbidden)
        #expect(try await TestApp(as: .tess).post("/certificates/1/verification").location == "/certificates/1")
        #expect(try await TestApp(as: .tess).post("/certificates/1/verification").status == .conflict)
        #expect(try await certified("associate_developer", on: "2021-03-01") == ["CH-000001 counted"])
        #expect(try await certified("associate_developer", on: "2021-02-19") == ["CH-000001 not_yet_issued"])
        #expect(try await certified("associate_sales", on: "2021-03-01") == [])
        let error = await #expect(throws: PostgresError.self) {
            try await owner.execute("UPDATE certificate_holdings SET verified_by = recorded_by")
        }
        #expect(error?.violatedConstraint == "certificate_holdings_are_verified_by_somebody_else")
    }

    @Test func `a certificate has evidence, is recorded once, and makes room when it is returned`() async throws {
        let wrong = try await record(["certificate": "", "issued": "2", "issued_month": "3", "number": ""])
        #expect(wrong.status == .unprocessableContent)
        for words in ["Choose the certificate", "today at the latest", "Enter the number of the certificate"] {
            #expect(wrong.html.contains(words), "\(words)")
        }
        _ = try await record()
        #expect(try await record().html.contains("of that day is recorded already"))
        _ = try await TestApp(as: .tess).post("/certificates/1/return", ["reason": "The number is another one's"])
        #expect(try await TestApp(as: .ravi).get("/certificates/1").html.contains("The number is another one"))
        #expect(try await record(["number": "AD-2"]).location == "/people/1")
        #expect(try await record(as: .bob).status == .notFound)
        #expect(try await TestApp(as: .bob).get("/certificates/1").status == .notFound)
        let own = try await record(["certificate": "professional_developer"], as: .tess)
        #expect(own.location == "/people/1")
        #expect(try await TestApp(as: .ravi).get("/certificates/4").html.contains("Verified"))
    }

    @Test func `the catalogue says when a certificate ends, and reminders go out once each`() async throws {
        try await owner.execute("UPDATE certificate_terms SET months = 12 WHERE certificate_id = 3")
        _ = try await record(as: .tess)
        #expect(try await TestApp(as: .ravi).get("/people/1").html.contains("19 February 2022"))
        var told: [Int] = []
        for day in ["2021-11-01", "2021-11-25", "2021-11-26", "2022-01-25", "2022-02-19", "2022-02-20", "2022-04-01"] {
            let desk = try await TestApp(on: day).desk
            _ = try await DayWorker(desk: desk, logger: .init(label: "test")).pass()
            told.append(
                try await owner.one("SELECT count(*) AS n FROM messages WHERE subject LIKE 'Associate Developer%'") {
                    try $0.get("n")
                })
        }
        #expect(told == [0, 1, 1, 2, 2, 3, 3])
        #expect(try await certified("associate_developer", on: "2022-02-19") == ["CH-000001 counted"])
        #expect(try await certified("associate_developer", on: "2022-02-20") == ["CH-000001 expired"])
        #expect(
            try await TestApp(as: .ravi, on: "2022-02-20").get("/certificates?tab=expired").html.contains("CH-000001"))
        #expect(
            try await TestApp(as: .ravi, on: "2022-01-02").get("/certificates?tab=expiring").html.contains("CH-000001"))
    }

    @Test func `who left counts no more, and a higher certificate stands for the lower one where the setting says so`()
        async throws
    {
        _ = try await record(["certificate": "professional_developer"], as: .tess)
        #expect(try await certified("associate_developer", on: "2021-03-01") == [])
        try await owner.execute("ALTER TABLE program_settings DISABLE TRIGGER USER")
        try await owner.execute(
            "UPDATE program_settings SET value = 'true' WHERE key = 'requirement.higherImpliesAssociate'")
        #expect(try await certified("associate_developer", on: "2021-03-01") == ["CH-000001 counted"])
        _ = try await TestApp(as: .ravi).post(
            "/people/1/end", ["last": "28", "last_month": "2", "last_year": "2021", "end_reason": "Left"])
        #expect(try await certified("professional_developer", on: "2021-02-28") == ["CH-000001 counted"])
        #expect(try await certified("professional_developer", on: "2021-03-01") == ["CH-000001 employer_changed"])
        #expect(try await record(["number": "AD-3"]).status == .conflict)
    }
}
