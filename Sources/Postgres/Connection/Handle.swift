import CPostgres
import Glibc

/// libpq's side of a connection. Only one thread at a time uses it: the connection's queue, or, while the
/// connection lies idle in the pool, the pool.
final class Handle: @unchecked Sendable {
    let pointer: OpaquePointer

    /// Connects, trying each host of the URL in turn, and tells the session its time limits and formats.
    init(url: String, options: DatabaseOptions) throws {
        let settings = [
            ("application_name", options.applicationName), ("connect_timeout", "\(options.connectSeconds)"),
            ("keepalives_idle", "30"), ("keepalives_interval", "10"), ("keepalives_count", "3"),
            ("tcp_user_timeout", "30000"),
            // What stands after the URL overrides it, what stands before is overridden.
            ("dbname", url), ("client_encoding", "UTF8"),
        ]
        let texts = settings.map { (strdup($0.0), strdup($0.1)) }
        defer {
            for (keyword, value) in texts {
                free(keyword)
                free(value)
            }
        }
        let opened = PQconnectdbParams(
            texts.map { UnsafePointer($0.0) } + [nil], texts.map { UnsafePointer($0.1) } + [nil], 1)
        guard let opened else { throw PostgresError.connection("out of memory") }
        pointer = opened
        guard PQstatus(opened) == CONNECTION_OK else { throw PostgresError.connection(message) }
        PQsetNoticeProcessor(opened, { _, _ in }, nil)
        let session = PQexec(opened, options.session)
        defer { PQclear(session) }
        guard PQresultStatus(session) == PGRES_COMMAND_OK else { throw error(of: session) }
    }

    deinit { PQfinish(pointer) }

    var message: String {
        var message = String(cString: PQerrorMessage(pointer))
        while message.last?.isNewline == true { message.removeLast() }
        return message
    }

    var isOpen: Bool { PQstatus(pointer) == CONNECTION_OK }

    var isIdle: Bool { isOpen && PQtransactionStatus(pointer) == PQTRANS_IDLE }

    /// Whether an idle connection is still good: a server says nothing to it except that it goes away.
    var isQuiet: Bool {
        var descriptor = pollfd(fd: PQsocket(pointer), events: Int16(POLLIN), revents: 0)
        return isIdle && poll(&descriptor, 1, 0) == 0
    }

    /// The result, or the error that it is.
    func checked(_ result: OpaquePointer?, columns: [String: Int32]? = nil) throws -> ResultSet {
        switch PQresultStatus(result) {
        case PGRES_TUPLES_OK, PGRES_COMMAND_OK, PGRES_EMPTY_QUERY:
            guard let result else { throw PostgresError.connection(message) }
            return ResultSet(result, columns: columns)
        case PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH:
            PQclear(result)
            throw PostgresError.copyUnfinished
        default:
            defer { PQclear(result) }
            throw error(of: result)
        }
    }

    func error(of result: OpaquePointer?) -> PostgresError {
        guard let result, let error = ServerError(result) else { return .connection(message) }
        return .server(error)
    }

    /// The text as a literal of SQL, for statements that cannot have parameters.
    func literal(_ text: String?) throws -> String {
        guard let text else { return "NULL" }
        guard let literal = PQescapeLiteral(pointer, text, text.utf8.count) else {
            throw PostgresError.connection(message)
        }
        defer { PQfreemem(literal) }
        return String(cString: literal)
    }

    /// The whole statement without parameters.
    func inlined(_ sql: SQL) throws -> String {
        try refuseUnrepresentable(sql)
        return try sql.joined { try literal(sql.parameters[$0]) }
    }

    /// libpq would cut a parameter at its first NUL without a word.
    func refuseUnrepresentable(_ sql: SQL) throws {
        for (index, parameter) in sql.parameters.enumerated() where parameter?.utf8.contains(0) == true {
            throw PostgresError.unrepresentable(parameter: index + 1)
        }
    }
}
