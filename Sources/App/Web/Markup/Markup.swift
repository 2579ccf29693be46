import Mustache

/// HTML made in Swift, for what a page says hundreds of times: the rows of a table, the options of a choice. Mustache
/// looks every name up anew, which made the rows four fifths of a list's time.
///
/// Text put into it is escaped; only literals and other markup stand as they are:
///
///     var row: Markup = "<td>"
///     row += "<a href=\"\(href)\">\(text)</a>"
///
/// A template prints it with three braces.
struct Markup: Sendable, ExpressibleByStringInterpolation, MustacheCustomRenderable {
    private(set) var html: String

    init(stringLiteral value: String) { html = value }
    init(stringInterpolation: Writer) { html = stringInterpolation.html }

    var renderText: String { html }
    var isNull: Bool { false }

    static func += (markup: inout Markup, more: Markup) { markup.html += more.html }

    struct Writer: StringInterpolationProtocol {
        fileprivate var html: String

        init(literalCapacity: Int, interpolationCount: Int) {
            html = ""
            html.reserveCapacity(literalCapacity + 24 * interpolationCount)
        }

        mutating func appendLiteral(_ literal: String) { html += literal }
        mutating func appendInterpolation(_ text: String) { html.appendEscaped(text) }
        mutating func appendInterpolation(_ markup: Markup) { html += markup.html }
    }
}

extension String {
    /// Escapes what means something in HTML's text and attributes, as the templates do.
    fileprivate mutating func appendEscaped(_ text: String) {
        guard text.utf8.contains(where: { Self.entity($0) != nil }) else { return append(text) }
        for scalar in text.unicodeScalars {
            if let entity = UInt8(exactly: scalar.value).flatMap(Self.entity) {
                append(entity)
            } else {
                unicodeScalars.append(scalar)
            }
        }
    }

    private static func entity(_ byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}
