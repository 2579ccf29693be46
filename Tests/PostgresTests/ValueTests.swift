import Foundation
import Postgres
import Testing

private struct Place: Codable, Equatable, Sendable {
    var town: String
    var since: Date
}

private enum Stage: String, CaseIterable { case registered, won }

/// Every type goes to the server and comes back, by the server's own understanding of it.
@Suite struct ValueTests {
    let database = Database(url: TestServer.url, options: .init(size: 2))

    private func back<Value: SQLValue>(_ value: Value, _ type: String) async throws -> Value {
        try await database.value("SELECT \(value)::\(raw: sql(type)) AS v")
    }

    @Test(arguments: ["", "O'Brien \"Bob\" \\ {a,b}", "two\nlines\ttab", "👩‍👩‍👧 Zoë ß 東京", "NULL", "$1"])
    func `a text comes back as it went, alone and in arrays`(text: String) async throws {
        #expect(try await back(text, "text") == text)
        #expect(try await back([text, text], "text[]") == [text, text])
        #expect(try await back([[text], [text]], "text[]") == [[text], [text]])
        #expect(try await back(JSON([text]), "jsonb") == JSON([text]))
    }

    @Test func `numbers come back to their last digit`() async throws {
        for number in [Int.min, -1, 0, Int.max] { #expect(try await back(number, "bigint") == number) }
        #expect(try await back(Int32.min, "int") == Int32.min)
        #expect(try await back(Int64.max, "bigint") == Int64.max)
        for number in [0.1, -1e300, Double.leastNonzeroMagnitude, .infinity] {
            #expect(try await back(number, "float8") == number)
        }
        #expect(try await back([true, false], "bool[]") == [true, false])
        #expect(try await back([Int](), "int[]") == [])
    }

    @Test(arguments: [
        "0", "0.1", "-0.01", "12345678901234567890123456789012345678", "0.00000000000000000000000000000000000001",
        "-99999999999999999999.999999999999999999", "1000000000000000000000000000000000000000",
    ])
    func `a decimal is exact`(text: String) async throws {
        let number = try #require(Decimal(sqlText: text))
        #expect(try await back(number, "numeric") == number)
        #expect(try await database.value("SELECT \(number) = \(raw: sql(text))::numeric AS v", as: Bool.self))
    }

    @Test func `what is not exact is refused`() async throws {
        #expect(Decimal(sqlText: "123456789012345678901234567890123456789") == nil)
        await #expect(throws: PostgresError.unrepresentable(parameter: 1)) {
            try await back(Decimal.nan, "numeric")
        }
        await #expect(throws: PostgresError.decoding(column: "v", value: "NaN")) {
            try await database.value("SELECT 'NaN'::numeric AS v", as: Decimal.self)
        }
        await #expect(throws: PostgresError.unrepresentable(parameter: 2)) {
            try await database.execute("SELECT \(1)::int, \(["a\0b"])::text[]")
        }
        await #expect(throws: PostgresError.decoding(column: "v", value: "{1,NULL}")) {
            try await database.value("SELECT '{1,NULL}'::int[] AS v", as: [Int].self)
        }
        await #expect(throws: PostgresError.decoding(column: "v", value: nil)) {
            try await database.value("SELECT NULL::int AS v", as: Int.self)
        }
    }

    @Test(arguments: [
        "2026-03-01 08:30:00.25+00", "2000-02-29 23:59:59.999999+00", "1969-12-31 23:59:59.000001+00",
        "1900-03-01 00:00:00+00", "2100-12-31 12:00:00+00", "0001-01-01 00:00:00+00", "9999-12-31 23:59:59+00",
    ])
    func `an instant is exact to the microsecond`(text: String) async throws {
        let read = try await database.value("SELECT \(text)::timestamptz AS v", as: Date.self)
        #expect(try await database.value("SELECT \(read)::timestamptz = \(text)::timestamptz AS v", as: Bool.self))
        let seconds = try await database.value(
            "SELECT extract(epoch FROM \(text)::timestamptz)::float8 AS v", as: Double.self)
        #expect(abs(read.timeIntervalSince1970 - seconds) < 0.000_000_5)
    }

    @Test func `bytes, identifiers and documents come back`() async throws {
        let bytes = Bytes((0...255).map { UInt8($0) })
        #expect(try await back(bytes, "bytea") == bytes)
        #expect(try await back([bytes, Bytes([])], "bytea[]") == [bytes, Bytes([])])
        let id = UUID()
        #expect(try await back(id, "uuid") == id)
        let place = JSON(Place(town: "Köln \"am\" Rhein", since: Date(timeIntervalSince1970: 1.5)))
        #expect(try await back(place, "jsonb") == place)
        let since = try await database.value(
            "SELECT extract(epoch FROM (\(place)::jsonb->>'since')::timestamptz)::float8 AS v", as: Double.self)
        #expect(since == 1.5)
    }

    @Test func `ranges come back with their bounds`() async throws {
        let whole = SQLRange<Int64>(lower: nil, upper: nil)
        #expect(try await back(whole, "int8range") == whole)
        #expect(try await back(SQLRange<Int64>.empty, "int8range").isEmpty)
        #expect(try await back(SQLRange<Int64>(1...3), "int8range") == SQLRange(lower: 1, upper: 4))
        let since = SQLRange(Date(timeIntervalSince1970: 0.000001)...)
        #expect(try await back(since, "tstzrange") == since)
        #expect(try await back([since, .empty], "tstzrange[]") == [since, .empty])
        let numbers = SQLRange<Decimal>(lower: 0.5, upper: 2, includesLower: false, includesUpper: true)
        #expect(try await back(numbers, "numrange") == numbers)
        let days = try await database.value("SELECT daterange(NULL, '2026-03-01') AS v", as: SQLRange<String>.self)
        #expect(days.lower == nil && days.upper == "2026-03-01" && !days.includesUpper)
    }

    @Test func `enumerations are read by their raw value`() async throws {
        try await database.execute("SELECT \(Stage.allCases)::text[], \(Stage.won)::text")
        let read = try await database.one("SELECT 'won' AS a, NULL::text AS b, '{won,registered}'::text[] AS c") {
            (try $0.get("a", as: Stage.self), try $0.optional("b", as: Stage.self), try $0.get("c", as: [Stage].self))
        }
        #expect(read.0 == .won && read.1 == nil && read.2 == [.won, .registered])
        await #expect(throws: PostgresError.decoding(column: "a", value: "lost")) {
            try await database.one("SELECT 'lost' AS a") { try $0.get("a", as: Stage.self) }
        }
    }

    @Test func `a column that is missing or there twice is not read`() async throws {
        for column in ["missing", "twice"] {
            await #expect(throws: PostgresError.decoding(column: column, value: nil)) {
                try await database.one("SELECT 1 AS twice, 2 AS twice") { try $0.get(column, as: Int.self) }
            }
        }
    }
}
