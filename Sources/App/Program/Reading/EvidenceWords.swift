import PartnerProgram

extension Evidence {
    /// "Found elsewhere (S5)".
    func words(source: String?) -> String { label + (source.map { " (\($0))" } ?? "") }
}

extension Cell {
    /// How a value is known, in words, explained where the pointer rests and in the legend of the page.
    static func evidence(_ evidence: Evidence, source: String? = nil) -> Cell {
        Cell(text: evidence.words(source: source), explanation: evidence.meaning)
    }
}
