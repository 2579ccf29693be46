/// Who belongs to whom: dated links from a company to the one above it. On any day a company has one parent at most,
/// and nobody stands above itself.
public struct CompanyGroup: Sendable, Hashable {
    public struct Link: Sendable, Hashable {
        public let parent: Int
        public let child: Int
        public let from: Day
        /// The last day of it; nil where it goes on.
        public let until: Day?

        public init(parent: Int, child: Int, from: Day, until: Day? = nil) {
            self.parent = parent
            self.child = child
            self.from = from
            self.until = until
        }

        public func holds(on day: Day) -> Bool { day >= from && until.map { day <= $0 } ?? true }

        func overlaps(_ other: Link) -> Bool {
            (until.map { other.from <= $0 } ?? true) && (other.until.map { from <= $0 } ?? true)
        }
    }

    public private(set) var links: [Link]

    public init(_ links: [Link] = []) { self.links = links }

    public func parent(of company: Int, on day: Day) -> Int? {
        links.first { $0.child == company && $0.holds(on: day) }?.parent
    }

    public func children(of company: Int, on day: Day) -> [Int] {
        links.filter { $0.parent == company && $0.holds(on: day) }.map(\.child).sorted()
    }

    /// The company that has nobody above it on that day.
    public func top(of company: Int, on day: Day) -> Int {
        var top = company
        var seen: Set<Int> = [company]
        while let parent = parent(of: top, on: day), seen.insert(parent).inserted { top = parent }
        return top
    }

    /// Everybody of the group on that day, the company itself among them.
    public func members(with company: Int, on day: Day) -> Set<Int> {
        var members: Set<Int> = []
        var open = [top(of: company, on: day)]
        while let next = open.popLast() {
            if members.insert(next).inserted { open += children(of: next, on: day) }
        }
        return members
    }

    public func belongTogether(_ one: Int, _ other: Int, on day: Day) -> Bool {
        members(with: one, on: day).contains(other)
    }

    /// Adds a link; refused where the company would have two parents on a day, or stand above itself.
    public func adding(_ link: Link) throws(Refusal) -> CompanyGroup {
        guard link.parent != link.child else { throw .aboveItself }
        if let until = link.until, until < link.from { throw .endsBeforeItBegins }
        if let other = links.first(where: { $0.child == link.child && $0.overlaps(link) }) {
            throw .secondParent(other.parent, from: other.from, until: other.until)
        }
        if let day = dayOfCircle(with: link) { throw .circle(day) }
        var next = self
        next.links.append(link)
        return next
    }

    /// The first day on which the parent stands below the child already. Links change on the first days of links alone,
    /// so it is enough to look at those.
    private func dayOfCircle(with link: Link) -> Day? {
        let days = ([link.from] + links.map(\.from)).filter(link.holds).sorted()
        return days.first { day in
            var above: Int? = link.parent
            var seen: Set<Int> = []
            while let company = above, seen.insert(company).inserted {
                if company == link.child { return true }
                above = parent(of: company, on: day)
            }
            return false
        }
    }

    public enum Refusal: Refused {
        case aboveItself
        case endsBeforeItBegins
        case secondParent(Int, from: Day, until: Day?)
        case circle(Day)

        public var sentence: String {
            switch self {
            case .aboveItself: "A company cannot belong to itself."
            case .endsBeforeItBegins: "The last day is before the first."
            case .secondParent(_, let from, let until):
                "The company has a parent already, from \(from.spoken)\(until.map { " to \($0.spoken)" } ?? ""): "
                    + "end that first, or choose other days."
            case .circle(let day):
                "On \(day.spoken) the company that you chose as parent itself belongs to this one: "
                    + "the two would stand above each other."
            }
        }

        public var clause: String? { "R23" }
    }
}
