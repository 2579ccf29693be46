/// Who fills which row where one person fills one row alone (A11, setting off): rows are filled as far as they can be,
/// the earlier row first, and a person moves to another row where that lets a further one be filled. As many places as
/// possible are filled, so that more evidence never takes a level away.
struct RowFilling {
    /// A row and the people who could fill it.
    struct Want {
        let key: String
        let name: String
        let places: Int
        let people: [String]
    }

    struct Row: Sendable, Hashable {
        let people: Set<String>
        /// By person: the name of the row that he or she fills instead.
        let elsewhere: [String: String]
    }

    private let wants: [Want]
    /// By person: the row he or she fills.
    private var seats: [String: Int] = [:]

    init(_ wants: [Want]) {
        self.wants = wants
        for (row, want) in wants.enumerated() {
            for _ in 0..<min(max(want.places, 0), want.people.count) {
                var asked: Set<String> = []
                if !seat(in: row, &asked) { break }
            }
        }
        // Whoever is left over adds to the first row that he or she could fill.
        for (row, want) in wants.enumerated() {
            for person in want.people where seats[person] == nil { seats[person] = row }
        }
    }

    /// Finds one more person for a row, moving others where that is needed.
    private mutating func seat(in row: Int, _ asked: inout Set<String>) -> Bool {
        for person in wants[row].people where seats[person] != row && asked.insert(person).inserted {
            guard let taken = seats[person] else {
                seats[person] = row
                return true
            }
            if seat(in: taken, &asked) {
                seats[person] = row
                return true
            }
        }
        return false
    }

    var rows: [String: Row] {
        let all = wants.enumerated().map { row, want in
            let people = Set(want.people.filter { seats[$0] == row })
            let others = want.people.compactMap { person in
                seats[person].flatMap { $0 == row ? nil : (person, wants[$0].name) }
            }
            return (want.key, Row(people: people, elsewhere: Dictionary(others) { first, _ in first }))
        }
        return Dictionary(all) { first, _ in first }
    }
}
