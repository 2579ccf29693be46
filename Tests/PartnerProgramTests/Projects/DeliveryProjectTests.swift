import Testing

@testable import PartnerProgram

/// Projects that need support (R39–R41, A41).
@Suite struct DeliveryProjectTests {
    private func day(_ text: String) -> Day { Day(iso: text)! }

    @Test func `every project needs support until Delivery is held on the day of its start`() {
        #expect(DeliverySupport.isNeeded(holding: []))
        #expect(DeliverySupport.isNeeded(holding: ["sales", "msp"]))
        #expect(!DeliverySupport.isNeeded(holding: ["sales", "delivery"]))
    }

    @Test func `support covers its first and its last day and no other`() {
        let support = DeliverySupport(.services, from: day("2021-03-01"), through: day("2021-03-31"))
        let days = ["2021-02-28", "2021-03-01", "2021-03-31", "2021-04-01"].map(day)
        #expect(days.map(support.covers) == [false, true, true, false])
        let open = DeliverySupport(.coDelivery, from: day("2021-03-01"), through: nil)
        #expect(open.covers(day("2099-12-31")))
    }

    @Test func `what was returned is no support, what waits for an answer is`() throws {
        let support = DeliverySupport(.services, from: day("2021-03-01"), through: nil)
        #expect(support.covers(day("2021-03-02")))
        #expect(try support.accepted().covers(day("2021-03-02")))
        #expect(try !support.returned(because: "Another customer").covers(day("2021-03-02")))
        #expect(throws: DeliverySupport.Refusal.withoutReason) { _ = try support.returned(because: " ") }
        #expect(throws: DeliverySupport.Refusal.answered(.accepted)) { _ = try support.accepted().accepted() }
    }

    @Test func `a project lacks support on the days that none covers, from its start to its end`() throws {
        let support = DeliverySupport(.services, from: day("2021-03-10"), through: day("2021-03-20"))
        let project = DeliveryProject(startedOn: day("2021-03-10"), needsSupport: true, supports: [support])
        #expect(!project.lacksSupport(on: day("2021-01-01")), "asked for its first day")
        #expect(!project.lacksSupport(on: day("2021-03-20")))
        #expect(project.lacksSupport(on: day("2021-03-21")))
        let ended = try project.ended(on: day("2021-03-20"), today: day("2021-03-21"))
        #expect(!ended.lacksSupport(on: day("2021-03-21")) && !ended.runs(on: day("2021-03-21")))
        let free = DeliveryProject(startedOn: day("2021-03-10"), needsSupport: false)
        #expect(!free.lacksSupport(on: day("2021-03-10")))
    }

    @Test func `a project ends once, after its start and not in the future`() throws {
        let project = DeliveryProject(startedOn: day("2021-03-10"), needsSupport: true)
        #expect(throws: DeliveryProject.Refusal.beforeTheStart) {
            _ = try project.ended(on: day("2021-03-09"), today: day("2021-04-01"))
        }
        #expect(throws: DeliveryProject.Refusal.inTheFuture) {
            _ = try project.ended(on: day("2021-04-02"), today: day("2021-04-01"))
        }
        let ended = try project.ended(on: day("2021-03-10"), today: day("2021-04-01"))
        #expect(throws: DeliveryProject.Refusal.hasEnded) {
            _ = try ended.ended(on: day("2021-03-11"), today: day("2021-04-01"))
        }
    }
}
