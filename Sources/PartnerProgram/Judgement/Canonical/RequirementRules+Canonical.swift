extension RequirementRules {
    /// The rules as canonical JSON. Its SHA-256 is the rules hash of a run: it covers confirmations, which the hash of
    /// the whole version does not.
    public var canonicalBytes: [UInt8] {
        CanonicalText.bytes { text in
            text.member("rules", rules) { text, rule in text.object { rule.write(&$0) } }
            text.member("version", version)
            text.member("year", year.year)
        }
    }
}

extension RequirementRules: Codable {
    private enum Name: String, CodingKey {
        case rules, version, year
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Name.self)
        let number = try container.decode(Int.self, forKey: .year)
        guard let year = ProgramYear(number) else {
            throw DecodingError.dataCorruptedError(
                forKey: .year, in: container, debugDescription: "\(number) is no program year")
        }
        try self.init(
            year: year, version: container.decode(Int.self, forKey: .version),
            container.decode([RequirementRule].self, forKey: .rules))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Name.self)
        try container.encode(rules, forKey: .rules)
        try container.encode(version, forKey: .version)
        try container.encode(year.year, forKey: .year)
    }
}

extension RequirementRule {
    func write(_ text: inout CanonicalText) {
        if let asking { text.member("asking") { asking.write(&$0) } }
        text.member("blocks", blocks.rawValue)
        text.member("clause", clause)
        text.member("evidence", evidence.rawValue)
        text.member("footnotes", footnotes)
        text.member("isConfirmed", isConfirmed)
        text.member("isRequired", isRequired)
        text.member("key", key)
        text.member("kind", kind.rawValue)
        text.member("level", level.rawValue)
        text.member("name", name)
        text.member("parent", parent)
        text.member("position", position)
        text.member("sentence", sentence)
    }
}

extension RequirementRule.Asking {
    func write(_ text: inout CanonicalText) {
        text.member("certificates", certificates)
        text.member("comparison", comparison.rawValue)
        text.member("fee", fee)
        text.member("isMSP", isMSP)
        text.member("measure", measure.rawValue)
        text.member("stage", stage)
        text.member("threshold", threshold)
        text.member("unit", unit)
    }
}
