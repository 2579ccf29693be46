import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import PartnerProgram
import Postgres

extension Role {
    /// Whether the role may take the rows of a list away as a file. It is a permission of its own: who may read a list
    /// does not carry it off by that.
    var mayExport: Bool {
        switch self {
        case .channelManager, .programManager, .financeAnalyst, .auditor, .systemAdministrator: true
        case .dealReviewer, .legal, .partnerSuccessManager, .trainingTeam, .partnerAdministrator, .partnerMember: false
        }
    }
}

/// Those who may take the rows of lists away as a file.
struct ExportContext: UserContext {
    static func admits(_ user: User) -> Bool { user.roles.contains(where: \.mayExport) }
    var coreContext: CoreRequestContextStorage
    let signedIn: User
    let address: String
}

/// How a CSV is written, as asked; without a word it is safe to open in a spreadsheet and marked as UTF-8.
struct ExportOptions: Sendable, Equatable {
    /// Text that begins with = + - @, a tab or a carriage return gets an apostrophe before it.
    let isFormulaSafe: Bool
    /// Begins with a byte order mark, which Excel needs.
    let isMarked: Bool

    init(_ form: FormData) {
        let isChosen = !form["chosen"].isEmpty
        isFormulaSafe = isChosen ? !form["formula_safe"].isEmpty : true
        isMarked = isChosen ? !form["mark"].isEmpty : true
    }
}

extension Desk {
    /// The rows that the address asks for as CSV (RFC 4180), in the list's order, as the reader's own database role
    /// sees them. They stream out of `COPY` in constant memory. The export is logged before its first row, with the
    /// filter, and again after its last one, with how many there were.
    func export(
        _ list: ListDefinition, _ request: Request, for context: ExportContext, cache: ListCache
    ) async throws -> Response {
        let asked = request.query
        let how = ExportOptions(asked)
        let options = try await read(as: context) {
            try await ListStore($0).options(list, for: context.user, cache: cache)
        }
        let query = ListQuery(asked, of: list, options: options)
        return try await export(
            list.name, filter: query.saved(of: list),
            ExportStore.copy(list, query, isFormulaSafe: how.isFormulaSafe), how, for: context)
    }

    /// The same for a `COPY … TO STDOUT` of any rows: `name` and `filter` stand in the log.
    func export(
        _ name: String, filter: String, _ statement: SQL, _ how: ExportOptions, for context: ExportContext
    ) async throws -> Response {
        let log = try await change(as: context) {
            try await ExportStore($0).begin(name, filter: filter, isFormulaSafe: how.isFormulaSafe)
        }
        let name = "\(name)-\(clock.today).csv"
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/csv; charset=utf-8", .contentDisposition: "attachment; filename=\"\(name)\"",
                .cacheControl: "no-store",
            ],
            body: ResponseBody { writer in
                let rows = try await stream(statement, isMarked: how.isMarked, as: context, to: &writer)
                try await change(as: context) { try await ExportStore($0).finish(log, rows: rows) }
                try await writer.finish(nil)
            })
    }

    private func stream(
        _ statement: SQL, isMarked: Bool, as context: ExportContext, to writer: inout any ResponseBodyWriter
    ) async throws -> Int {
        if isMarked { try await writer.write(ByteBuffer(bytes: [0xEF, 0xBB, 0xBF])) }
        var lines = LineCounter()
        try await read(as: context) { database in
            for try await chunk in database.copyOut(statement) {
                lines.count(chunk)
                try await writer.write(ByteBuffer(bytes: chunk))
            }
        }
        return max(0, lines.total - 1)
    }
}

/// Counts the rows of a CSV as they pass: line breaks outside quotes.
struct LineCounter: Sendable {
    private(set) var total = 0
    private var isQuoted = false

    mutating func count(_ bytes: [UInt8]) {
        for byte in bytes {
            if byte == UInt8(ascii: "\"") {
                isQuoted.toggle()
            } else if byte == UInt8(ascii: "\n"), !isQuoted {
                total += 1
            }
        }
    }
}
