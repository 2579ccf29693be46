import Foundation
import Glibc
import Postgres
import Testing

@Suite struct CopyTests {
    let database = Database(url: TestServer.url, options: .init(size: 2, statementTimeout: .seconds(120)))

    /// Pages of this process that lie in memory, in megabytes.
    private func memory() throws -> Int {
        let statm = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")
        return (Int(statm[1]) ?? 0) * 4096 >> 20
    }

    /// By C, since a hundred million bytes are counted one by one.
    private func newlines(in chunk: [UInt8]) -> Int {
        chunk.withUnsafeBytes { bytes in
            var count = 0
            var rest = bytes[...]
            while let start = UnsafeRawBufferPointer(rebasing: rest).baseAddress, !rest.isEmpty,
                let found = memchr(start, 10, rest.count)
            {
                count += 1
                rest = rest.dropFirst(UnsafeRawPointer(found) - UnsafeRawPointer(start) + 1)
            }
            return count
        }
    }

    @Test func `a million rows leave and come in constant memory`() async throws {
        let read = try await database.snapshot { snapshot in
            var bytes = 0
            var lines = 0
            var start = 0
            var most = 0
            for try await chunk in snapshot.copyOut(
                "COPY (SELECT n, \("it's") || n, repeat('x', 100) FROM generate_series(1, \(1_000_000)) AS n) TO STDOUT"
            ) {
                if bytes == 0 { start = try memory() }
                bytes += chunk.count
                lines += newlines(in: chunk)
                if bytes % 7 == 0 { most = max(most, try memory()) }
                #expect(chunk.count < 200_000)
            }
            return (bytes: bytes, lines: lines, grown: most - start)
        }
        #expect(read.lines == 1_000_000)
        #expect(read.bytes > 100_000_000)
        #expect(read.grown < 40, "\(read.grown) MB more")
    }

    @Test func `a million rows come in`() async throws {
        let before = try memory()
        let count = try await database.transaction { transaction in
            try await transaction.execute("CREATE TEMP TABLE incoming (n int, note text) ON COMMIT DROP")
            let chunks = AsyncStream<[UInt8]>(unfolding: chunkMaker())
            let told = try await transaction.copyIn("COPY incoming FROM STDIN", chunks: chunks)
            #expect(try await transaction.value("SELECT sum(n) FROM incoming") == 500_000_500_000)
            return told
        }
        #expect(count == 1_000_000)
        #expect(try memory() - before < 40)
    }

    private func chunkMaker() -> @Sendable () async -> [UInt8]? {
        let numbers = Counter()
        return {
            let start = await numbers.count
            guard start < 1000 else { return nil }
            await numbers.add()
            return Array((1...1000).map { "\(start * 1000 + $0)\tnote\n" }.joined().utf8)
        }
    }

    private struct Spoiled: Error, Equatable {}

    @Test func `an error of the source ends the copy and nothing is kept`() async throws {
        let table = SQL.identifier(freshName("spoiled"))
        try await database.execute("CREATE TABLE \(raw: table) (n int)")
        let chunks = AsyncThrowingStream<[UInt8], any Error> {
            $0.yield(Array("1\n2\n".utf8))
            $0.finish(throwing: Spoiled())
        }
        await #expect(throws: Spoiled()) {
            try await database.transaction {
                try await $0.copyIn("COPY \(raw: table) FROM STDIN", chunks: chunks)
            }
        }
        #expect(try await database.value("SELECT count(*) FROM \(raw: table)") == 0)
        #expect(await database.status.lostTotal == 0)
        try await database.execute("DROP TABLE \(raw: table)")
    }

    @Test func `a row that the server refuses ends the copy with its error`() async throws {
        let chunks = AsyncStream<[UInt8]> { stream in
            for _ in 0..<100 { stream.yield(Array("1\nx\n".utf8)) }
            stream.finish()
        }
        let error = await #expect(throws: PostgresError.self) {
            try await database.transaction { transaction in
                try await transaction.execute("CREATE TEMP TABLE refusing (n int) ON COMMIT DROP")
                _ = try await transaction.copyIn("COPY refusing FROM STDIN", chunks: chunks)
            }
        }
        #expect(error?.sqlState == "22P02")
    }

    @Test func `a copy that is left in the middle gives the connection back whole`() async throws {
        await #expect(throws: PostgresError.copyUnfinished) {
            try await database.snapshot { snapshot in
                for try await _ in snapshot.copyOut("COPY (SELECT generate_series(1, 10000000)) TO STDOUT") { break }
            }
        }
        #expect(try await database.value("SELECT 3") == 3)
        #expect(await database.status.lostTotal == 0)
    }

    @Test func `an empty copy ends at once, and the transaction goes on`() async throws {
        try await database.snapshot { snapshot in
            for try await _ in snapshot.copyOut("COPY (SELECT 1 WHERE false) TO STDOUT") { #expect(Bool(false)) }
            #expect(try await snapshot.value("SELECT 3") == 3)
        }
    }

    @Test func `a statement that fails in the middle of a copy is told`() async throws {
        let error = await #expect(throws: PostgresError.self) {
            try await database.snapshot { snapshot in
                let copy = snapshot.copyOut("COPY (SELECT 1 / (50000 - n) FROM generate_series(1, 60000) n) TO STDOUT")
                for try await _ in copy {}
            }
        }
        #expect(error?.sqlState == "22012")
        #expect(try await database.value("SELECT 3") == 3)
    }
}
