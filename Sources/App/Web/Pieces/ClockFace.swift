/// A term that runs: what ends, when, how long is left, and how that was counted.
struct ClockFace: Sendable {
    let title: String
    /// "Friday 3 December 2021".
    let date: String
    /// "3 business days left; 1 December is a holiday."
    let left: String
    let isLate: Bool
    let days: [Day]?
    let daysInWords: String?
    let link: Link?

    init(
        _ title: String, date: String, left: String, isLate: Bool = false, days: [Day]? = nil, link: Link? = nil
    ) {
        self.title = title
        self.date = date
        self.left = left
        self.isLate = isLate
        self.days = days
        daysInWords = days.map { days in
            let working = days.filter { $0.look != "free" }
            return "\(working.count { $0.look == "gone" }) of \(working.count) business days gone"
        }
        self.link = link
    }

    /// One day of the strip below the date.
    struct Day: Sendable {
        let letter: String
        let look: String?

        static func gone(_ letter: String) -> Day { Day(letter: letter, look: "gone") }
        static func open(_ letter: String) -> Day { Day(letter: letter, look: nil) }
        /// A weekend or a holiday, which does not count.
        static func free(_ letter: String) -> Day { Day(letter: letter, look: "free") }
        static func due(_ letter: String) -> Day { Day(letter: letter, look: "due") }
    }
}
