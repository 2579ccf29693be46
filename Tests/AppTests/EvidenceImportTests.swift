import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// Files of fees and of projects: checked line by line, written as a whole, and twice the same is once.
@Suite(.database) struct EvidenceImportTests {
    let owner = TestDatabase.current.owner

    private static let fees = """
        Partner;Fee;Year;Subsidiary;Amount;Currency;Due on;Invoice;Invoiced on;Paid on
        P-000001;Demo environment;2021;;2500.00;EUR;2021-03-31;INV-1;2021-02-20;
        Nova Systems Lda;Subsidiary;2021;Nova Espana SL;150000;JPY;30.4.2021;;;
        P-000002;demo_environment;2021;;2500;EUR;2021-02-15;INV-2;2021-02-01;2021-02-10

        """

    private static let projects = """
        partner,customer,country,domain,project,msp,started on,ended on
        P-000001,Banco do Mar S.A.,Portugal,bancodomar.example,Onboarding portal,no,2021-02-15,
        P-000001,BANCO DO MAR SA,PT,,Claims portal,yes,2021-02-16,2021-02-28
        Borealis Software AS,Fjord Energi AS,NO,,Field service,No,2021-02-20,
        """

    private func handIn(_ kind: String, _ text: String, as user: User) async throws -> Answer {
        try await TestApp(as: user).upload(
            "/imports", ["kind": kind], file: "file", name: "\(kind).csv", type: "text/csv", content: Array(text.utf8))
    }

    private func rows(_ statement: String) async throws -> [String] {
        try await owner.all(SQL(file: statement)) { try $0.get("said") }
    }

    @Test func `fees come with their invoices and payments, and once`() async throws {
        #expect(try await handIn("fees", Self.fees, as: .finn).location == "/imports/1")
        #expect(try await TestApp(as: .finn).get("/imports/1").html.contains("3 rows would be brought in"))
        #expect(try await TestApp(as: .tess).post("/imports/1/run").status == .forbidden)
        #expect(try await TestApp(as: .finn).post("/imports/1/run").location == "/imports/1")
        let found = try await rows(
            """
            SELECT concat_ws(' ', partner_id, kind, amount, currency, state, invoice_number, paid_on) AS said
            FROM partner_fees ORDER BY id
            """)
        #expect(
            found == [
                "1 demo_environment 2500.00 EUR invoiced INV-1", "1 subsidiary 150000 JPY due",
                "2 demo_environment 2500.00 EUR paid INV-2 2021-02-10",
            ])
        _ = try await handIn("fees", Self.fees, as: .finn)
        let again = try await TestApp(as: .finn).get("/imports/2").html
        #expect(again.contains("Every row of the file is there already.") && again.contains("FE-000001"))
    }

    @Test func `projects come with their customers, and what needs support is decided by what is held`() async throws {
        try await owner.execute(
            """
            INSERT INTO partner_authorizations (partner_id, level, valid, cause, reason, recorded_at)
            VALUES (1, 'delivery', '[2021-02-16,)', 'taken_over', 'Held before', '2021-02-16')
            """)
        #expect(try await handIn("projects", Self.projects, as: .oli).location == "/imports/1")
        #expect(try await TestApp(as: .oli).post("/imports/1/run").location == "/imports/1")
        let found = try await rows(
            """
            SELECT concat_ws(' ', partner_id, customer_id, name, is_msp, needs_support, ended_on) AS said
            FROM delivery_projects ORDER BY id
            """)
        #expect(
            found == [
                "1 1 Onboarding portal f t", "1 1 Claims portal t f 2021-02-28", "2 2 Field service f t",
            ])
        #expect(try await TestApp(as: .ravi).get("/projects/1").html.contains("Banco do Mar S.A."))
        _ = try await handIn("projects", Self.projects, as: .oli)
        #expect(try await TestApp(as: .oli).get("/imports/2").html.contains("Every row of the file is there already."))
    }

    @Test func `every bad place is named with its line, its column and the reason`() async throws {
        _ = try await handIn(
            "fees",
            """
            partner,fee,year,subsidiary,amount,currency,due on,invoice,invoiced on,paid on
            Nobody,gift,1066,,0,XXX,soon,,,
            P-000001,subsidiary,2021,,10.001,EUR,2021-03-31,INV-1,,2021-02-01
            P-000001,demo environment,2021,Nova Espana,0,EUR,2021-03-31,,,
            P-000001,demo environment,2021,,10,EUR,2021-03-31,INV-2,2021-02-02,2021-02-01
            """, as: .finn)
        let fees = try await TestApp(as: .finn).get("/imports/1").html
        for words in [
            "No partner has “Nobody”", "“gift” is not a fee", "“1066” is not a program year", "“XXX” is not a currency",
            "“soon” is not a day", "There is no subsidiary.", "An invoice has a number and a day.",
            "leave it empty", "above zero", "It is before the day of the invoice.",
        ] { #expect(fees.contains(words), "\(words)") }
        _ = try await handIn(
            "projects",
            """
            partner,customer,country,project,msp,started on,ended on
            P-000001,,Atlantis,,perhaps,2021-02-30,
            P-000001,Banco do Mar,PT,Portal,no,2021-02-20,2021-02-10
            P-000001,Banco do Mar,PT,Shop,no,2021-02-20,
            P-000001,banco do mar,PT,shop,no,2021-02-20,
            """, as: .oli)
        let projects = try await TestApp(as: .oli).get("/imports/2").html
        for words in [
            "There is no customer.", "“Atlantis” is not a country", "There is no name of the project.",
            "“perhaps” is neither yes nor no.", "is not a day", "It is before the start.", "The same stands on line 4",
        ] { #expect(projects.contains(words), "\(words)") }
        #expect(try await rows("SELECT reference AS said FROM partner_fees") == [])
    }
}
