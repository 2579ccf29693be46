import Foundation
import Hummingbird
import PartnerProgram
import Postgres
import Testing

@testable import App

/// The partner's signature, and who may see the documents.
@Suite(.database) struct SignatureTests {
    let key = [Cookie.applicationName: ApprovedCompany.key]

    @Test func `the applicant signs by its link, and the document is kept with its hash`() async throws {
        let company = try await ApprovedCompany()
        let id = try await company.sent()
        #expect(try await TestApp(cookies: key).get("/apply/agreement").html.contains("Send the signed Order Form"))
        #expect(try await TestApp(cookies: key).get("/apply/agreement/document").html.contains("For the partner"))
        #expect(try await company.sign().status == .seeOther)
        #expect(try await stored("SELECT state FROM agreements WHERE id = \(id)") == "partner_signed")
        let hash: SQL =
            """
            SELECT encode(sha256, 'hex') FROM documents JOIN agreements ON partner_document_id = documents.id WHERE
            agreements.id = \(id)
            """
        let expected = SecretToken.hash(of: ApprovedCompany.pdf).hex
        #expect(try await stored(hash) == expected)
        let page = try await TestApp(as: .lea, on: "2021-03-11").get("/agreements/\(id)")
        #expect(page.html.contains(String(expected.prefix(8))) && page.html.contains("Rui Sal"))
    }

    @Test func `every problem of a signature is shown at once`() async throws {
        _ = try await ApprovedCompany().sent()
        let answer = try await TestApp(cookies: key).post("/apply/agreement/signature", ["signatory_title": "Director"])
        #expect(answer.status == .unprocessableContent)
        for problem in ["name of the person who signed", "day of the signature", "Choose the signed document"] {
            #expect(answer.html.contains(problem))
        }
        #expect(answer.html.contains("Director"))
    }

    @Test func `only a PDF of at most 20 MB is taken`() async throws {
        let company = try await ApprovedCompany()
        let id = try await company.sent()
        #expect(try await company.sign(content: Array("<html>".utf8)).html.contains("is not a PDF"))
        let large = ApprovedCompany.pdf + [UInt8](repeating: 32, count: UploadedDocument.largest)
        #expect(try await company.sign(content: large).html.contains("larger than 20 MB"))
        #expect(try await stored("SELECT state FROM agreements WHERE id = \(id)") == "sent")
        #expect(try await stored("SELECT count(*) FROM documents") == 0)
    }

    @Test func `a day of signature that cannot be is a problem of its field, and nothing typed is lost`() async throws {
        let company = try await ApprovedCompany()
        _ = try await company.sent(on: "2021-03-01")
        for (today, day, words) in [
            ("2021-03-10", "2021-03-11", "11 March 2021 has not come yet"),
            ("2021-05-01", "2021-05-01", "The last day for signing was 30 April 2021"),
            ("2021-03-10", "2021-02-28", "The document went out on 1 March 2021"),
        ] {
            let answer = try await company.sign(on: today, dated: Day(iso: day))
            #expect(answer.status == .unprocessableContent, "\(day)")
            #expect(answer.html.contains(words) && answer.html.contains("value=\"Rui Sal\""), "\(day)")
        }
        #expect(try await stored("SELECT count(*) FROM documents") == 0)
        #expect(try await company.sign(on: "2021-05-01", dated: Day(iso: "2021-04-30")).status == .seeOther)
    }

    @Test func `signing twice is refused, and so is signing what was voided`() async throws {
        let company = try await ApprovedCompany()
        _ = try await company.sent()
        #expect(try await company.sign().status == .seeOther)
        #expect(try await company.sign().status == .conflict)
    }

    @Test func `of a recall and a signature at the same time one wins`() async throws {
        let company = try await ApprovedCompany()
        let id = try await company.sent()
        async let voided = TestApp(as: .lea, on: "2021-03-10").post(
            "/agreements/\(id)/voiding", ["void_reason": "Wrong"])
        async let signed = company.sign()
        let answers = try await [voided.status, signed.status]
        #expect(answers.filter { $0 == .seeOther }.count == 1)
        #expect(answers.filter { $0 == .conflict }.count == 1)
    }

    @Test func `the applicant declines with a reason, and legal draws up another one`() async throws {
        let company = try await ApprovedCompany()
        let id = try await company.sent()
        let app = try await TestApp(on: "2021-03-05", cookies: key)
        #expect(try await app.post("/apply/agreement/declination").status == .unprocessableContent)
        let answer = try await app.post("/apply/agreement/declination", ["decline_reason": "Spain is missing"])
        #expect(answer.status == .seeOther)
        #expect(try await stored("SELECT state FROM agreements WHERE id = \(id)") == "declined")
        #expect(try await app.post("/apply/agreement/declination", ["decline_reason": "Again"]).status == .conflict)
        #expect(try await TestApp(as: .lea).get("/agreements/\(id)").html.contains("Spain is missing"))
        let other = try await company.sent(on: "2021-03-06")
        #expect(try await stored("SELECT state FROM agreements WHERE id = \(other)") == "sent")
    }

    @Test func `a stranger and an applicant with another key see no agreement`() async throws {
        _ = try await ApprovedCompany().sent()
        #expect(try await TestApp().get("/apply/agreement").status == .notFound)
        #expect(
            try await TestApp(cookies: [Cookie.applicationName: "other"]).get("/apply/agreement").status == .notFound)
        let answer = try await TestApp(cookies: [Cookie.applicationName: "other"]).upload(
            "/apply/agreement/signature", ApprovedCompany.signature(Day(iso: "2021-03-01")!), file: "document",
            name: "a.pdf", type: "application/pdf", content: ApprovedCompany.pdf)
        #expect(answer.status == .notFound)
    }

    @Test func `a draft is not shown to the applicant`() async throws {
        _ = try await ApprovedCompany().drawnUp()
        #expect(try await TestApp(cookies: key).get("/apply/agreement").status == .notFound)
    }

    @Test func `the new partner reads its agreement and its documents, another partner finds nothing`() async throws {
        let (id, partner) = try await ApprovedCompany().registered()
        let document = try #require(
            try await stored("SELECT partner_document_id FROM agreements WHERE id = \(id)", as: Int.self))
        let user = try #require(try await stored("SELECT id FROM users WHERE partner_id = \(partner)", as: Int.self))
        try await TestDatabase.current.owner.execute("UPDATE users SET state = 'active' WHERE id = \(user)")
        let ines = User(
            id: user, kind: .partner, name: "Inês Alves", email: "ines@casadosal.example",
            roles: [.partnerAdministrator],
            partnerID: partner)
        for (reader, status) in [(User.lea, HTTPResponse.Status.ok), (.ada, .ok), (ines, .ok), (.ravi, .notFound)] {
            let app = try await TestApp(as: reader, on: "2021-03-20")
            #expect(try await app.get("/agreements/\(id)").status == status)
            #expect(try await app.get("/documents/\(document)").status == status)
            #expect(try await app.get("/partners/\(partner)/membership").status == status)
            #expect(try await app.get("/partners/\(partner)/onboarding").status == status)
        }
        let file = try await TestApp(as: ines, on: "2021-03-20").get("/documents/\(document)")
        #expect(file.bytes == ApprovedCompany.pdf)
        #expect(file.headers[.contentDisposition]?.hasPrefix("attachment") == true)
        #expect(file.headers[.contentTypeOptions] == "nosniff")
        #expect(try await TestApp(as: .ravi).get("/agreements").html.contains("Casa do Sal") == false)
    }
}
