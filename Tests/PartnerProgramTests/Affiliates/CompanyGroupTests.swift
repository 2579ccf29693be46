import PartnerProgram
import Testing

@Suite struct CompanyGroupTests {
    let january = Day(iso: "2021-01-01") ?? .epoch
    let june = Day(iso: "2021-06-01") ?? .epoch
    let december = Day(iso: "2021-12-31") ?? .epoch

    private func threeDeep() throws -> CompanyGroup {
        try CompanyGroup().adding(.init(parent: 1, child: 2, from: january))
            .adding(.init(parent: 2, child: 3, from: january)).adding(.init(parent: 2, child: 4, from: june))
    }

    @Test func `a group three deep belongs together, from the day each joined`() throws {
        let group = try threeDeep()
        #expect(group.top(of: 3, on: december) == 1 && group.children(of: 2, on: december) == [3, 4])
        #expect(group.members(with: 3, on: january) == [1, 2, 3])
        #expect(group.members(with: 3, on: december) == [1, 2, 3, 4])
        #expect(group.belongTogether(4, 3, on: december) && !group.belongTogether(4, 3, on: january))
        #expect(group.members(with: 9, on: january) == [9])
    }

    @Test func `a company has one parent a day`() throws {
        let group = try CompanyGroup().adding(.init(parent: 1, child: 2, from: january, until: june))
        #expect(throws: CompanyGroup.Refusal.secondParent(1, from: january, until: june)) {
            try group.adding(.init(parent: 3, child: 2, from: june))
        }
        let sold = try group.adding(.init(parent: 3, child: 2, from: june.adding(days: 1)))
        #expect(sold.parent(of: 2, on: june) == 1 && sold.parent(of: 2, on: december) == 3)
    }

    @Test func `nobody stands above itself, on whichever day the circle would close`() throws {
        #expect(throws: CompanyGroup.Refusal.aboveItself) {
            try CompanyGroup().adding(.init(parent: 1, child: 1, from: january))
        }
        #expect(throws: CompanyGroup.Refusal.circle(january)) {
            try threeDeep().adding(.init(parent: 3, child: 1, from: january))
        }
        #expect(throws: CompanyGroup.Refusal.circle(june)) {
            try threeDeep().adding(.init(parent: 4, child: 1, from: january))
        }
        let before = try threeDeep().adding(.init(parent: 4, child: 1, from: january, until: june.adding(days: -1)))
        #expect(before.top(of: 3, on: january) == 4 && before.top(of: 4, on: december) == 1)
    }

    @Test func `a link does not end before it begins`() {
        #expect(throws: CompanyGroup.Refusal.endsBeforeItBegins) {
            try CompanyGroup().adding(.init(parent: 1, child: 2, from: june, until: january))
        }
    }
}
