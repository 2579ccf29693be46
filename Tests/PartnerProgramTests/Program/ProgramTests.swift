import PartnerProgram
import Testing

@Suite struct ProgramTests {
    @Test func `a change notified on 1 September takes effect from 1 October`() throws {
        let (notice, earliest) = (try day("2021-09-01"), try day("2021-10-01"))
        #expect(ProgramChange.earliestEffect(notifiedOn: notice) == earliest)
        #expect(throws: ProgramChange.Refusal.noticeTooShort(earliest: earliest, days: 30)) {
            try ProgramChange(effectiveOn: day("2021-09-30")).notified(on: notice)
        }
        let notified = try ProgramChange(effectiveOn: earliest).notified(on: notice)
        #expect(throws: ProgramChange.Refusal.notYet(earliest)) { try notified.madeEffective(on: day("2021-09-30")) }
        #expect(try notified.madeEffective(on: earliest).state == .effective)
        #expect(try notified.withdrawn(because: "The partners' council said no").state == .withdrawn)
        #expect(throws: ProgramChange.Refusal.reasonMissing) { try notified.withdrawn(because: " ") }
        #expect(throws: ProgramChange.Refusal.notNow("be withdrawn", .effective)) {
            try notified.madeEffective(on: earliest).withdrawn(because: "Too late")
        }
    }

    @Test(arguments: [(0, "2021-10-01"), (29, "2021-10-01"), (30, "2021-10-01"), (45, "2021-10-16")])
    func `the program may set a longer notice, never a shorter one`(days: Int, earliest: String) throws {
        let (notice, earliest) = (try day("2021-09-01"), try day(earliest))
        #expect(ProgramChange.earliestEffect(notifiedOn: notice, noticeDays: days) == earliest)
        #expect(throws: ProgramChange.Refusal.noticeTooShort(earliest: earliest, days: max(days, 30))) {
            try ProgramChange(effectiveOn: earliest.adding(days: -1)).notified(on: notice, noticeDays: days)
        }
        let year = try #require(ProgramYear(2021))
        let change = ProgramVersion(
            year: year, number: 2, effectiveOn: earliest.adding(days: -1), notifiedOn: notice)
        #expect(throws: ProgramVersion.Refusal.noticeTooShort(earliest: earliest, days: max(days, 30))) {
            try change.activated(noticeDays: days)
        }
    }

    @Test func `a first version begins its year and an active one is read-only`() throws {
        let year = try #require(ProgramYear(2021))
        let draft = ProgramVersion(year: year, number: 1, effectiveOn: year.firstDay)
        let active = try draft.activated()
        #expect(try draft.edited() == draft)
        #expect(throws: ProgramVersion.Refusal.readOnly(.active)) { try active.edited() }
        #expect(throws: ProgramVersion.Refusal.notADraft(.active)) { try active.activated() }
        let late = ProgramVersion(year: year, number: 1, effectiveOn: try day("2021-02-01"))
        #expect(throws: ProgramVersion.Refusal.firstVersionBeginsTheYear(year)) { try late.activated() }
    }

    @Test func `a change of the year needs its notice`() throws {
        let year = try #require(ProgramYear(2021))
        let (effect, earliest) = (try day("2021-10-01"), try day("2021-10-02"))
        func change(notified: Day?) -> ProgramVersion {
            ProgramVersion(year: year, number: 2, effectiveOn: effect, notifiedOn: notified)
        }
        #expect(throws: ProgramVersion.Refusal.noticeMissing) { try change(notified: nil).activated() }
        #expect(throws: ProgramVersion.Refusal.noticeTooShort(earliest: earliest, days: 30)) {
            try change(notified: day("2021-09-02")).activated()
        }
        let active = try change(notified: day("2021-09-01")).activated()
        let first = try ProgramVersion(year: year, number: 1, effectiveOn: year.firstDay).activated()
        #expect(try first.superseded(by: active).state == .superseded)
        #expect(throws: ProgramVersion.Refusal.nothingNewer) { try active.superseded(by: first) }
    }

    @Test func `only what the document says is confirmed by itself`() {
        #expect(Evidence.allCases.filter(\.isConfirmedByItself) == [.doc])
        #expect(Evidence.allCases.map(\.code) == ["DOC", "DOC*", "FOUND", "INFERRED", "DEFAULT", "UNKNOWN"])
    }
}
