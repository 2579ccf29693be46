import Foundation

/// One message as mail servers take it: RFC 5322 headers, and the text as UTF-8 in quoted-printable (RFC 2045).
struct Letter: Sendable {
    let message: QueuedMessage
    /// "Partnerdesk <office@vendor.example>", or an address alone.
    let from: String
    /// The host that makes the message's id, which is the same however often a message is sent.
    let host: String
    let date: Date

    /// The address alone, for the envelope.
    var sender: String {
        guard let open = from.lastIndex(of: "<"), let close = from.lastIndex(of: ">"), open < close else { return from }
        return String(from[from.index(after: open)..<close])
    }

    /// A repeat after a crash carries the same id, so that mail programs show it once.
    var messageID: String { "<message-\(message.id)-\(Int(message.queuedAt.timeIntervalSince1970))@\(host)>" }

    var text: String {
        let headers = [
            "From: \(Self.header(from))",
            "To: \(Self.header(message.recipient))",
            "Subject: \(Self.header(message.subject))",
            "Date: \(Self.rfc5322(date))",
            "Message-ID: \(messageID)",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: quoted-printable",
            "Auto-Submitted: auto-generated",
        ]
        return headers.joined(separator: "\r\n") + "\r\n\r\n" + Self.quotedPrintable(message.body) + "\r\n"
    }

    /// A header's value on one line of letters, or in encoded words (RFC 2047) where it has others.
    static func header(_ value: String) -> String {
        let line = value.split(whereSeparator: { $0.isNewline || $0 == "\0" }).joined(separator: " ")
        if line.unicodeScalars.allSatisfy({ $0.isASCII && $0.value >= 32 && $0.value != 127 }) && line.utf8.count < 900
        {
            return line
        }
        guard let open = line.lastIndex(of: "<"), line.hasSuffix(">") else { return encodedWords(line) }
        return encodedWords(String(line[..<open]).trimmingCharacters(in: .whitespaces)) + " " + line[open...]
    }

    /// Each encoded word holds at most 42 bytes, so that no line passes 76 characters; none splits a character.
    private static func encodedWords(_ text: String) -> String {
        var words: [String] = [""]
        for character in text {
            if words[words.count - 1].utf8.count + character.utf8.count > 42 { words.append("") }
            words[words.count - 1].append(character)
        }
        return words.map { "=?utf-8?B?\(Data($0.utf8).base64EncodedString())?=" }.joined(separator: "\r\n ")
    }

    /// "Mon, 04 Oct 2021 09:12:00 +0000".
    static func rfc5322(_ date: Date) -> String {
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.timeZone = TimeZone(identifier: "UTC")
        format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss '+0000'"
        return format.string(from: date)
    }

    /// Lines of at most 76 characters, every byte that is no plain letter as `=C3`.
    static func quotedPrintable(_ text: String) -> String {
        let lines = text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
        return lines.map { quotedLine(Array($0.utf8)) }.joined(separator: "\r\n")
    }

    private static func quotedLine(_ bytes: [UInt8]) -> String {
        var line = ""
        var column = 0
        for (index, byte) in bytes.enumerated() {
            let isLast = index == bytes.count - 1
            let isPlain = (33...126).contains(byte) && byte != UInt8(ascii: "=") || (byte == 32 || byte == 9) && !isLast
            let piece = isPlain ? String(UnicodeScalar(byte)) : "=" + hex(byte)
            if column + piece.count > 75 {
                line += "=\r\n"
                column = 0
            }
            line += piece
            column += piece.count
        }
        return line
    }

    private static func hex(_ byte: UInt8) -> String {
        String(byte >> 4, radix: 16, uppercase: true) + String(byte & 15, radix: 16, uppercase: true)
    }
}
