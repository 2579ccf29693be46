extension Trace {
    /// The trace as canonical JSON, with the names of its `Codable` form. Its SHA-256 is the result hash of a partner
    /// at a level.
    public var canonicalBytes: [UInt8] { CanonicalText.bytes { write(&$0) } }

    func write(_ text: inout CanonicalText) {
        text.member("day", day)
        text.member("level", level.rawValue)
        text.member("partner", partner)
        text.member("root") { root.write(&$0) }
        text.member("subsidiaryLicences", subsidiaryLicences.rawValue)
        text.member("version", version)
        text.member("year", year)
    }
}

extension Trace.Node {
    func write(_ text: inout CanonicalText) {
        text.member("affiliates", affiliates)
        text.member("children", children) { text, child in text.object { child.write(&$0) } }
        text.member("counted", counted) { text, counted in
            text.object {
                $0.member("id", counted.id)
                $0.member("kind", counted.kind.rawValue)
                $0.member("value", counted.value)
            }
        }
        text.member("found", found)
        text.member("key", key)
        text.member("leftOut", leftOut) { text, leftOut in
            text.object {
                $0.member("exclusion") { leftOut.exclusion.write(&$0) }
                $0.member("id", leftOut.id)
                $0.member("kind", leftOut.kind.rawValue)
            }
        }
        text.member("missing", missing)
        text.member("needed", needed)
        text.member("own", own)
        text.member("verdict", verdict.rawValue)
        text.member("waiver", waiver)
    }
}

extension Exclusion {
    func write(_ text: inout CanonicalText) {
        text.member("by", by)
        text.member("detail", detail)
        text.member("on", on)
        text.member("reason", reason.rawValue)
    }
}
