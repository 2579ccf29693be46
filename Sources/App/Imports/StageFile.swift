import Foundation
import PartnerProgram

/// The columns of a list of stages.
enum StageColumn: String, ImportColumn {
    case opportunity, stage
    case reachedOn = "reached on"

    static let needed: [Self] = allCases

    var spellings: Set<String> {
        switch self {
        case .opportunity: ["opportunity", "opportunityid", "key", "externalkey", "reference", "id", "crmid"]
        case .stage: ["stage", "probability", "percent"]
        case .reachedOn: ["reachedon", "reached", "on", "date", "day", "since", "changedon"]
        }
    }
}

/// On which day which opportunity came to which stage; what is wrong is collected, not thrown.
struct StageFile: Sendable {
    struct Entry: Sendable, Encodable {
        let line: Int
        let opportunity: Int
        let stage: Int
        let reachedOn: String

        enum CodingKeys: String, CodingKey {
            case line, opportunity, stage
            case reachedOn = "reached_on"
        }
    }

    /// An opportunity as a file names it.
    struct Named: Sendable {
        let id: Int
        let reference: String
        let isOpen: Bool
    }

    private(set) var entries: [Entry] = []
    private(set) var problems: [ImportProblem]

    init(_ sheet: ImportSheet<StageColumn>, opportunities: [String: Named], today: Day) {
        problems = sheet.problems
        var lines: [String: Int] = [:]
        for line in sheet.lines {
            var read = ImportReader(line)
            let word = read.text(.opportunity, "There is no opportunity.")
            let named = opportunities[word]
            if named == nil, !word.isEmpty {
                read.refuse(.opportunity, "No opportunity has “\(word)” as its reference or key.")
            }
            if let named, !named.isOpen { read.refuse(.opportunity, "\(named.reference) is closed: its stages stay.") }
            if read[.stage] == nil { read.refuse(.stage, "There is no stage.") }
            if read[.reachedOn] == nil { read.refuse(.reachedOn, "There is no day.") }
            let (stage, day) = (read.stage(.stage), read.day(.reachedOn, until: today))
            if let named, let stage, let day {
                let same = "\(named.id) \(stage) \(day)"
                if let first = lines[same] { read.refuse(.stage, "The same stands on line \(first) already.") }
                lines[same] = lines[same] ?? line.number
                entries.append(
                    Entry(line: line.number, opportunity: named.id, stage: stage, reachedOn: day.description))
            }
            problems += read.problems
        }
        problems.sort { $0.line < $1.line }
    }
}
