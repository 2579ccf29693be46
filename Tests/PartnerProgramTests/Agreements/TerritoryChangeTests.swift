import PartnerProgram
import Testing

@Suite struct TerritoryChangeTests {
    let held: Set<String> = ["PT", "ES"]

    private func refusal(adding: Set<String> = [], removing: Set<String> = []) -> TerritoryChange.Refusal? {
        do {
            _ = try TerritoryChange.addendum(to: held, adding: adding, removing: removing)
            return nil
        } catch { return error }
    }

    @Test func `an addendum adds and takes away, and the rest stays`() throws {
        let change = try TerritoryChange.addendum(to: held, adding: ["FR"], removing: ["ES"])
        #expect(change.gained == ["FR"] && change.lost == ["ES"] && change.kept == ["PT"])
        #expect(change.after == ["PT", "FR"])
    }

    @Test func `an addendum that changes nothing, or not what is there, is refused`() {
        #expect(refusal() == .nothingChanges)
        #expect(refusal(adding: ["PT"]) == .alreadyHeld(["PT"]))
        #expect(refusal(removing: ["FR"]) == .notHeld(["FR"]))
        #expect(refusal(adding: ["FR"], removing: ["FR"]) == .addedAndRemoved(["FR"]))
        #expect(refusal(removing: held) == .nothingLeft)
        #expect(refusal(adding: ["FR"], removing: held) == nil)
    }

    @Test func `a new Order Form names the territory anew`() throws {
        let change = try TerritoryChange.orderForm(from: held, to: ["PT", "FR"])
        #expect(change.gained == ["FR"] && change.lost == ["ES"])
        #expect(try TerritoryChange.orderForm(from: held, to: held).gained.isEmpty)
        #expect(throws: TerritoryChange.Refusal.nothingLeft) { try TerritoryChange.orderForm(from: held, to: []) }
    }

    @Test func `the gates look at every country that would be held`() {
        let here = PartnerApplication.Presence(
            country: "PT", name: "Portugal", legalEntity: true, office: true, salesTeam: true)
        var there = PartnerApplication.Presence(
            country: "FR", name: "France", legalEntity: nil, office: true, salesTeam: nil)
        let missing = PresenceGates(presences: [here, there], deliveryCountries: [], location: "PT")
        #expect(!missing.areMet)
        let rows = missing.all.filter { $0.verdict == .missed }
        #expect(rows.map(\.rule) == ["R17", "R18"] && rows.last?.found == "an office, but no sales team")
        there.salesTeam = true
        #expect(PresenceGates(presences: [here, there], deliveryCountries: [], location: "PT").areMet)
    }
}
