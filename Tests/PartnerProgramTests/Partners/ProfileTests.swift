import PartnerProgram
import Testing

@Suite struct ProfileTests {
    let base: [ProfileField: String] = [.summary: "Old", .phone: "1", .website: "nova.pt", .legalName: "Nova"]

    @Test func `changes of different fields are put together`() {
        var (theirs, yours) = (base, base)
        theirs[.phone] = "2"
        yours[.summary] = "New"
        let merge = ProfileMerge.merge(base: base, theirs: theirs, yours: yours)
        #expect(merge.isClean)
        #expect(
            merge.merged[.phone] == "2" && merge.merged[.summary] == "New" && merge.merged[.website] == "nova.pt")
    }

    @Test func `the same field changed by both is a conflict and nothing is lost`() {
        let merge = ProfileMerge.merge(
            base: base, theirs: [.phone: "2", .website: "x.pt"], yours: [.phone: "3", .website: "x.pt"])
        #expect(merge.conflicts == [.init(field: .phone, base: "1", theirs: "2", yours: "3")])
        #expect(merge.merged[.website] == "x.pt" && merge.merged[.phone] == "2")
    }

    @Test func `merging with no change of theirs gives yours, and the reverse`() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<200 {
            var other: [ProfileField: String] = [:]
            for field in ProfileField.allCases { other[field] = String(Int.random(in: 0...2, using: &generator)) }
            #expect(ProfileMerge.merge(base: base, theirs: base, yours: other).merged == other)
            #expect(ProfileMerge.merge(base: base, theirs: other, yours: base).merged == other)
        }
    }

    @Test func `identity fields become a proposal and the rest is saved`() {
        var after = base
        after[.legalName] = "Nova Systems"
        after[.phone] = "2"
        let parts = ProfileChange.parted(from: base, to: after)
        #expect(parts.harmless == [.init(field: .phone, before: "1", after: "2")])
        #expect(parts.proposal?.entries == [.init(field: .legalName, before: "Nova", after: "Nova Systems")])
        #expect(ProfileChange.parted(from: base, to: base).proposal == nil)
    }

    @Test func `a proposal is accepted, partly accepted or declined, field by field and once`() throws {
        let change = ProfileChange(entries: [
            .init(field: .legalName, before: "a", after: "b"), .init(field: .domain, before: "c", after: "d"),
        ])
        #expect(try change.decided([.legalName: .accepted, .domain: .accepted]).state == .accepted)
        let partly = try change.decided([.legalName: .accepted, .domain: .declined(reason: "Not registered")])
        #expect(partly.state == .partlyAccepted)
        #expect(partly.acceptedEntries.map(\.field) == [.legalName])
        let no = ProfileChange.Decision.declined(reason: "No proof")
        #expect(try change.decided([.legalName: no, .domain: no]).state == .declined)
        #expect(throws: ProfileChange.Refusal.undecided([.domain])) { try change.decided([.legalName: .accepted]) }
        #expect(throws: ProfileChange.Refusal.declinedWithoutReason([.domain])) {
            try change.decided([.legalName: .accepted, .domain: .declined(reason: " ")])
        }
        #expect(throws: ProfileChange.Refusal.alreadyDecided(.partlyAccepted)) { try partly.withdrawn() }
    }
}
