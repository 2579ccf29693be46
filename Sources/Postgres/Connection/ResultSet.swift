import CPostgres

/// A result of libpq's, kept as long as somebody holds one of its rows. It is never written after it was received,
/// which makes it safe to read from any thread.
final class ResultSet: @unchecked Sendable {
    let pointer: OpaquePointer
    let count: Int
    let columns: [String: Int32]

    /// `columns`: the places of the columns by name, when an earlier result of the same statement has told them.
    init(_ pointer: OpaquePointer, columns: [String: Int32]? = nil) {
        self.pointer = pointer
        count = Int(PQntuples(pointer))
        self.columns =
            columns
            ?? Dictionary(
                (0..<PQnfields(pointer)).map { (String(cString: PQfname(pointer, $0)), $0) },
                // A name that two columns share tells neither; reading it is an error.
                uniquingKeysWith: { _, _ in .max })
    }

    deinit { PQclear(pointer) }

    var columnNames: [String] { (0..<PQnfields(pointer)).map { String(cString: PQfname(pointer, $0)) } }

    var affected: Int { Int(String(cString: PQcmdTuples(pointer))) ?? 0 }

    func text(_ row: Int32, _ column: Int32) -> String? {
        guard PQgetisnull(pointer, row, column) == 0 else { return nil }
        let length = Int(PQgetlength(pointer, row, column))
        guard let value = PQgetvalue(pointer, row, column) else { return nil }
        return value.withMemoryRebound(to: UInt8.self, capacity: length) {
            String(decoding: UnsafeBufferPointer(start: $0, count: length), as: UTF8.self)
        }
    }
}

extension ServerError {
    /// What a failed result tells, `nil` when it was not the server that failed.
    init?(_ result: OpaquePointer) {
        func field(_ code: Unicode.Scalar) -> String? {
            PQresultErrorField(result, Int32(code.value)).map { String(cString: $0) }
        }
        guard let state = field("C") else { return nil }
        self.init(
            sqlState: state, message: field("M") ?? "", detail: field("D"), hint: field("H"), constraint: field("n"),
            schema: field("s"), table: field("t"), column: field("c"), routine: field("R"))
    }
}
