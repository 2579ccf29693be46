import Crypto
import Foundation
import PartnerProgram
import Postgres

/// Where a page begins: behind (or before) a row, named by its sort value and number, so that a long list costs no more
/// on its last page than on its first, and rows that come or go meanwhile move no others.
struct ListCursor: Sendable, Equatable {
    /// The order it belongs to; in another one it means nothing.
    let sort: String
    let isBackward: Bool
    /// Which page it leads to, as people count them.
    let page: Int
    let id: Int
    /// In PostgreSQL's text form.
    let value: String

    init(sort: String, isBackward: Bool, page: Int, id: Int, value: String) {
        self.sort = sort
        self.isBackward = isBackward
        self.page = page
        self.id = id
        self.value = value
    }

    /// As it stands in an address: opaque, with a check sum.
    var text: String {
        let content = Data(
            [sort, isBackward ? "b" : "f", String(page), String(id), value].joined(separator: "\u{1F}").utf8)
        return (content + Self.checksum(content)).base64URL
    }

    /// Nil for anything that `text` did not make.
    init?(_ text: String) {
        guard let data = Data(base64URL: text), data.count > 4, data.suffix(4) == Self.checksum(data.dropLast(4)),
            let content = String(data: data.dropLast(4), encoding: .utf8)
        else { return nil }
        let parts = content.split(separator: "\u{1F}", maxSplits: 4, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 5, let page = Int(parts[2]), page > 0, let id = Int(parts[3]) else { return nil }
        self.init(sort: parts[0], isBackward: parts[1] == "b", page: page, id: id, value: parts[4])
    }

    /// Whether the value can be compared with the column's at all.
    func fits(_ kind: ListSort.Kind) -> Bool {
        switch kind {
        case .text: !value.utf8.contains(0)
        case .day: Day(iso: value) != nil || value == "infinity" || value == "-infinity"
        case .instant: Date(sqlText: value) != nil || value == "infinity" || value == "-infinity"
        case .number: Decimal(string: value) != nil
        }
    }

    private static func checksum(_ content: Data) -> Data { Data(SHA256.hash(data: content).prefix(4)) }
}
