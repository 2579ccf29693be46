/// Canonical JSON (RFC 8785): members sorted by name, no white space, text in UTF-8 with no more escapes than JSON
/// asks, numbers that are not whole as text, days in ISO 8601, absent members left out. The same value gives the same
/// bytes on every machine; any JSON library with sorted keys and no spaces writes the same.
struct CanonicalText {
    private(set) var bytes: [UInt8] = []
    private var isFirst = true

    /// An object; members are written in the order of their names.
    mutating func object(_ members: (inout CanonicalText) -> Void) {
        separate()
        bytes.append(UInt8(ascii: "{"))
        isFirst = true
        members(&self)
        bytes.append(UInt8(ascii: "}"))
        isFirst = false
    }

    mutating func list<Item>(_ items: some Sequence<Item>, _ write: (inout CanonicalText, Item) -> Void) {
        separate()
        bytes.append(UInt8(ascii: "["))
        isFirst = true
        for item in items { write(&self, item) }
        bytes.append(UInt8(ascii: "]"))
        isFirst = false
    }

    /// The name of the member that is written next.
    mutating func name(_ name: String) {
        quote(name)
        bytes.append(UInt8(ascii: ":"))
        isFirst = true
    }

    mutating func text(_ text: String) { quote(text) }

    mutating func whole(_ number: Int) {
        separate()
        bytes.append(contentsOf: String(number).utf8)
        isFirst = false
    }

    mutating func flag(_ flag: Bool) {
        separate()
        bytes.append(contentsOf: (flag ? "true" : "false").utf8)
        isFirst = false
    }

    private mutating func separate() {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
    }

    private mutating func quote(_ text: String) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(contentsOf: [UInt8(ascii: "\\"), byte])
            case 8: bytes.append(contentsOf: "\\b".utf8)
            case 9: bytes.append(contentsOf: "\\t".utf8)
            case 10: bytes.append(contentsOf: "\\n".utf8)
            case 12: bytes.append(contentsOf: "\\f".utf8)
            case 13: bytes.append(contentsOf: "\\r".utf8)
            case 0..<32:
                let digits = String(byte, radix: 16)
                bytes.append(contentsOf: ("\\u00" + (digits.count == 1 ? "0" : "") + digits).utf8)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
        isFirst = false
    }
}

extension CanonicalText {
    mutating func member(_ name: String, _ text: String?) {
        guard let text else { return }
        self.name(name)
        self.text(text)
    }

    mutating func member(_ name: String, _ number: ExactNumber?) { member(name, number?.description) }

    mutating func member(_ name: String, _ day: Day?) { member(name, day?.description) }

    mutating func member(_ name: String, _ number: Int?) {
        guard let number else { return }
        self.name(name)
        whole(number)
    }

    mutating func member(_ name: String, _ flag: Bool?) {
        guard let flag else { return }
        self.name(name)
        self.flag(flag)
    }

    mutating func member(_ name: String, _ texts: [String]) {
        self.name(name)
        list(texts) { $0.text($1) }
    }

    mutating func member<Item>(
        _ name: String, _ items: some Sequence<Item>, _ write: (inout CanonicalText, Item) -> Void
    ) {
        self.name(name)
        list(items, write)
    }

    mutating func member(_ name: String, _ members: (inout CanonicalText) -> Void) {
        self.name(name)
        object(members)
    }

    /// The bytes of one object.
    static func bytes(_ members: (inout CanonicalText) -> Void) -> [UInt8] {
        var text = CanonicalText()
        text.object(members)
        return text.bytes
    }
}
