/// What a pending or past change makes of each field.
struct ChangeTable: Sendable {
    struct Change: Sendable {
        let field: String
        let before: String
        let after: String

        init(_ field: String, _ before: String?, _ after: String?) {
            self.field = field
            self.before = before ?? "Not set"
            self.after = after ?? "Not set"
        }
    }

    let caption: String
    let changes: [Change]

    init(_ caption: String, _ changes: [Change]) {
        self.caption = caption
        self.changes = changes
    }
}

/// Two people changed the same thing: one choice per field that differs. Stands in the form that saves again.
struct ConflictTable: Sendable {
    struct Conflict: Sendable {
        let name: String
        let field: String
        let was: String
        let theirs: String
        let yours: String

        init(name: String, _ field: String, was: String, theirs: String, yours: String) {
            self.name = name
            self.field = field
            self.was = was
            self.theirs = theirs
            self.yours = yours
        }
    }

    /// "Pia Nunes saved this on 4 October 2021 at 09:12 UTC, while you were writing."
    let sentence: String
    let other: String
    let conflicts: [Conflict]

    /// Posts `theirs` or `yours` under each field's name.
    init(_ sentence: String, other: String, _ conflicts: [Conflict]) {
        self.sentence = sentence
        self.other = other
        self.conflicts = conflicts
    }
}
