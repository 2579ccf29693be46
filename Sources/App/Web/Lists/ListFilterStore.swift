import PartnerProgram
import Postgres

extension Day {
    /// That a dated row of `table` holds on the day, by its plain columns: `@>` leaks, so under row-level security no
    /// index serves it and the number of its rows is misjudged.
    func within(_ table: SQL) -> SQL {
        """
        \(raw: table).starts_on > '-infinity' AND \(raw: table).starts_on <= \(self)::date
            AND \(raw: table).ends_on > \(self)::date
        """
    }
}

extension SQL {
    /// The label of each code in `column`, as a file for people has it: of a state, say.
    static func words<Code: CaseIterable & RawRepresentable<String>>(
        of column: SQL, _ label: KeyPath<Code, String>
    ) -> SQL {
        Code.allCases.reduce("CASE \(raw: column)") { sum, code in
            sum + " WHEN \(code.rawValue) THEN \(code[keyPath: label])"
        } + " END"
    }
}

/// The SQL that filters of several lists share.
extension ListFilter {
    /// The countries that people live and work in, as answers of a choice.
    static let countries: SQL =
        "SELECT alpha2 AS value, name AS label FROM countries WHERE geo IS NOT NULL ORDER BY name"

    /// What `desk.partners_like` takes: one or two letters are looked for at the beginning of a name, more anywhere.
    static func folded(_ words: String) -> SQL {
        words.count < 3 ? "app.folded(\(escaped(words))) || '%'" : "'%' || app.folded(\(escaped(words))) || '%'"
    }

    /// The partners whose name or reference has the words, to stand in `IN (…)`. A function among the tables is asked
    /// once; among the columns it would be asked for each row that it is compared with.
    static func partners(like words: String) -> SQL {
        "SELECT found.id FROM desk.partners_like(\(raw: folded(words))) AS found (id)"
    }

    /// What `lower(column) LIKE` is compared with, so that the column contains the words.
    static func pattern(_ words: String) -> SQL {
        "'%' || lower(\(escaped(words))) || '%'"
    }

    private static func escaped(_ words: String) -> String {
        words.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_")
    }
}
