import PartnerProgram
import Postgres

/// What partners are asked to have held on a day: one authorization, or none at all.
enum HeldFilter: Sendable, Hashable {
    case level(Authorization)
    case nothing

    init?(_ answer: String) {
        if answer == Self.nothing.answer {
            self = .nothing
        } else if let level = Authorization(rawValue: answer) {
            self = .level(level)
        } else {
            return nil
        }
    }

    /// As it stands in the address.
    var answer: String {
        switch self {
        case .level(let level): level.rawValue
        case .nothing: "none"
        }
    }

    var label: String {
        switch self {
        case .level(let level): level.label
        case .nothing: "None held"
        }
    }

    /// Short enough for a choice.
    var option: ListOption {
        switch self {
        case .level(.gsi): ListOption(value: answer, label: "GSI, by invitation")
        default: ListOption(value: answer, label: label)
        }
    }

    static let offered = Authorization.allCases.map(HeldFilter.level) + [.nothing]

    /// That the partner whose number is `partner` held it on the day.
    func condition(of partner: SQL, on day: Day) -> SQL {
        let held: SQL = """
            SELECT FROM partner_authorizations held
            WHERE held.partner_id = \(raw: partner) AND \(raw: day.within("held"))
            """
        return switch self {
        case .level(let level): "EXISTS (\(raw: held) AND held.level = \(level))"
        case .nothing: "NOT EXISTS (\(raw: held))"
        }
    }
}

/// What partners of a list hold on a day, as a column: asked for the rows of the page alone.
extension HeldFilter {
    /// In the list's `select`, as `held`.
    static func levels(of partner: SQL, on day: Day) -> SQL {
        "desk.authorizations_held(\(raw: partner), \(day)::date)"
    }

    static func column(of partner: SQL, on day: Day) -> ListColumn {
        ListColumn("held", "Authorizations", csv: [.value("Authorizations", words(of: partner, on: day))]) { row in
            let levels = try row.get("held", as: [String].self).compactMap(Authorization.init(rawValue:))
            return .text(levels.isEmpty ? nil : levels.map(\.label).joined(separator: ", "))
        }
    }

    static func filter(of partner: SQL, on day: Day) -> ListFilter {
        .choice("held", "Authorization", .fixed(offered.map(\.option))) {
            HeldFilter($0)?.condition(of: partner, on: day) ?? "true"
        }
    }

    private static func words(of partner: SQL, on day: Day) -> SQL {
        """
        (SELECT string_agg(\(raw: levelWords), ', ' ORDER BY level.n)
            FROM unnest(\(raw: levels(of: partner, on: day))) WITH ORDINALITY AS level (code, n))
        """
    }

    private static let levelWords: SQL = .words(of: "level.code", \Authorization.label)
}
