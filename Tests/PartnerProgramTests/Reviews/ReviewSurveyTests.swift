import Testing

@testable import PartnerProgram

/// Surveys to contacts of a project (R97, R99).
@Suite struct ReviewSurveyTests {
    private func day(_ text: String) -> Day { Day(iso: text)! }
    private let helena = ReviewContact(name: "Helena Brito", email: "Helena@Frinorte.example")

    @Test func `it can be answered to the end of its last day, and expires on the next`() throws {
        let survey = try ReviewSurvey.sent(to: helena, on: day("2021-03-01"))
        #expect(survey.lastDay == day("2021-03-31"))
        #expect(survey.isAnswerable(on: day("2021-03-31")) && !survey.isAnswerable(on: day("2021-04-01")))
        #expect(throws: ReviewSurvey.Refusal.stillOpen(day("2021-03-31"))) {
            _ = try survey.expired(on: day("2021-03-31"))
        }
        #expect(try survey.expired(on: day("2021-04-01")).state == .expired)
        #expect(try !survey.revoked().isAnswerable(on: day("2021-03-02")))
        #expect(throws: ReviewSurvey.Refusal.closed(.revoked)) { _ = try survey.revoked().revoked() }
    }

    @Test func `it is reminded of once, ten days after it was sent`() throws {
        let survey = try ReviewSurvey.sent(to: helena, on: day("2021-03-01"))
        #expect(throws: ReviewSurvey.Refusal.notToRemind) { _ = try survey.reminded(on: day("2021-03-10")) }
        let reminded = try survey.reminded(on: day("2021-03-11"))
        #expect(!reminded.isToRemind(on: day("2021-03-12")) && reminded.isAnswerable(on: day("2021-03-12")))
        #expect(!survey.isToRemind(on: day("2021-04-01")), "too late to answer is too late to remind")
    }

    @Test func `who objects is not written to any more, and objects once`() throws {
        let silent = try helena.objecting(on: day("2021-03-05"))
        #expect(silent.objects && !helena.objects && silent.key == "helena@frinorte.example")
        #expect(throws: ReviewSurvey.Refusal.objects("Helena Brito")) {
            _ = try ReviewSurvey.sent(to: silent, on: day("2021-03-06"))
        }
        #expect(throws: ReviewContact.Refusal.objectsAlready(day("2021-03-05"))) {
            _ = try silent.objecting(on: day("2021-03-06"))
        }
    }
}
