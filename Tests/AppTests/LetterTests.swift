import Foundation
import Testing

@testable import App

@Suite struct LetterTests {
    private func letter(to recipient: String = "ravi@nova.example", subject: String = "Hello", body: String = "Text")
        -> Letter
    {
        let queued = Date(timeIntervalSince1970: 1_633_338_720)
        return Letter(
            message: QueuedMessage(
                id: 7, recipient: recipient, subject: subject, body: body, queuedAt: queued, attempts: 0),
            from: "Partnerdesk <office@vendor.example>", host: "desk.vendor.example", date: queued)
    }

    private func lines(_ letter: Letter) -> [String] { letter.text.components(separatedBy: "\r\n") }

    @Test func `a letter has the headers that mail servers ask for`() {
        let lines = lines(letter())
        #expect(lines.contains("From: Partnerdesk <office@vendor.example>"))
        #expect(lines.contains("To: ravi@nova.example"))
        #expect(lines.contains("Subject: Hello"))
        #expect(lines.contains("Date: Mon, 04 Oct 2021 09:12:00 +0000"))
        #expect(lines.contains("Content-Type: text/plain; charset=utf-8"))
        #expect(letter().sender == "office@vendor.example")
    }

    @Test func `a repeat of the same message has the same id, and another one has not`() {
        #expect(letter().messageID == letter(body: "x").messageID)
        #expect(letter().messageID == "<message-7-1633338720@desk.vendor.example>")
    }

    @Test func `a line break in a subject does not make a header`() {
        let lines = lines(letter(subject: "Hello\r\nBcc: all@vendor.example"))
        #expect(lines.contains("Subject: Hello Bcc: all@vendor.example"))
        #expect(!lines.contains { $0.hasPrefix("Bcc") })
    }

    @Test(arguments: ["Ação até às 9 h", String(repeating: "契約書に署名してください。", count: 3), "👩‍👩‍👧‍👦 family"])
    func `letters of any script come through in encoded words`(subject: String) throws {
        let text = letter(subject: subject).text
        let start = try #require(text.range(of: "Subject: ")).upperBound
        let header = text[start...].components(separatedBy: "\r\nDate:")[0]
        let words = header.components(separatedBy: "\r\n ")
        var decoded = ""
        for word in words {
            #expect(word.count <= 75 && word.hasPrefix("=?utf-8?B?") && word.hasSuffix("?="))
            decoded += String(
                decoding: try #require(Data(base64Encoded: String(word.dropFirst(10).dropLast(2)))), as: UTF8.self)
        }
        #expect(decoded == subject)
    }

    @Test func `the text is quoted-printable in lines of at most 76 characters`() {
        let body = "Olá = \(String(repeating: "é", count: 60)) \nspace at the end \n\ttab\n."
        let quoted = Letter.quotedPrintable(body)
        #expect(quoted.components(separatedBy: "\r\n").allSatisfy { $0.count <= 76 })
        #expect(quoted.utf8.allSatisfy { $0 < 127 })
        #expect(quoted.contains("Ol=C3=A1 =3D "))
        #expect(quoted.contains("end=20\r\n"))
        #expect(unquoted(quoted) == body)
    }

    private func unquoted(_ text: String) -> String {
        let joined = Array(text.replacing("=\r\n", with: "").replacing("\r\n", with: "\n").utf8)
        var bytes: [UInt8] = []
        var index = 0
        while index < joined.count {
            if joined[index] == UInt8(ascii: "="),
                let byte = UInt8(String(decoding: joined[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
            {
                bytes.append(byte)
                index += 3
            } else {
                bytes.append(joined[index])
                index += 1
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
