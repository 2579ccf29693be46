import Postgres

/// The SQL that filters of several lists share.
extension ListFilter {
    /// The countries that people live and work in, as answers of a choice.
    static let countries: SQL =
        "SELECT alpha2 AS value, name AS label FROM countries WHERE geo IS NOT NULL ORDER BY name"

    /// What `desk.partners_like` takes: one or two letters are looked for at the beginning of a name, more anywhere.
    static func folded(_ words: String) -> SQL {
        words.count < 3 ? "app.folded(\(escaped(words))) || '%'" : "'%' || app.folded(\(escaped(words))) || '%'"
    }

    /// What `lower(column) LIKE` is compared with, so that the column contains the words.
    static func pattern(_ words: String) -> SQL {
        "'%' || lower(\(escaped(words))) || '%'"
    }

    private static func escaped(_ words: String) -> String {
        words.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_")
    }
}
