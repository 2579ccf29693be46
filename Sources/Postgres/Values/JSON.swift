import Foundation

/// A `json` or `jsonb` column. Dates in it are written as PostgreSQL reads them, in UTC to the microsecond.
public struct JSON<Value: Codable & Sendable>: SQLValue {
    public var value: Value

    public init(_ value: Value) {
        self.value = value
    }

    public var sqlText: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .custom { date, encoder in
            var container = encoder.singleValueContainer()
            try container.encode(date.sqlText)
        }
        guard let data = try? encoder.encode(value) else { return unrepresentableSQLText }
        return String(decoding: data, as: UTF8.self)
    }

    public init?(sqlText: String) {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .custom { decoder in
            let container = try decoder.singleValueContainer()
            guard let date = Date(sqlText: try container.decode(String.self)) else {
                throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an instant in UTC")
            }
            return date
        }
        guard let value = try? decoder.decode(Value.self, from: Data(sqlText.utf8)) else { return nil }
        self.value = value
    }
}

extension JSON: Equatable where Value: Equatable {}
extension JSON: Hashable where Value: Hashable {}
