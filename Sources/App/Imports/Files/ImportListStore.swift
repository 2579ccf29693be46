import Foundation
import PartnerProgram
import Postgres

/// The list of files that were handed in, the latest first.
enum ImportListStore {
    static func list(for user: User, clock: OfficeClock) -> ListDefinition {
        let isPartner = user.kind == .partner
        let create: Button = .link("Bring in a file", "/imports/new", .primary)
        return ListDefinition(
            name: "imports", title: "Imports", path: "/imports", noun: ("file", "files"),
            select: """
                i.id, i.kind, i.file_name, i.row_count, i.uploaded_at, i.carried_out_at, i.new_rows, i.known_rows,
                users.name AS uploader, partners.name AS partner
                """,
            from: """
                imports i LEFT JOIN users ON users.id = i.uploaded_by LEFT JOIN partners ON partners.id = i.partner_id
                """,
            key: "i.id", columns: columns(clock),
            filters: isPartner
                ? []
                : [
                    .choice(
                        "kind", "What is in it",
                        .fixed(ImportKind.allCases.map { .init(value: $0.rawValue, label: $0.label) })
                    ) {
                        "i.kind = \($0)"
                    }
                ],
            tabs: [
                ListTab("all", "All"),
                ListTab("done", "Brought in", "i.carried_out_at IS NOT NULL", nothing: "No file was brought in"),
                ListTab("open", "Not brought in", "i.carried_out_at IS NULL", nothing: "Every file was brought in"),
            ], defaultSort: "-uploaded",
            nothingYet: .nothingYet(
                "No files yet",
                isPartner
                    ? "Bring in what you found as CSV: a file is checked first, and written as drafts as a whole."
                    : "Bring in opportunities, stages, registrations, or people with certificates as CSV: a file is "
                        + "checked first, and written as a whole.",
                create),
            create: create, mayExport: ExportContext.admits(user))
    }

    private static func columns(_ clock: OfficeClock) -> [ListColumn] {
        [
            ListColumn("file", "File", csv: [.text("File", "i.file_name")]) { row in
                .link(
                    try row.get("file_name"), "/imports/\(try row.get("id", as: Int.self))",
                    note: try row.get("kind", as: ImportKind.self).label)
            },
            ListColumn("rows", "Rows", isNumber: true, csv: [.value("Rows", "i.row_count")]) {
                .number(String(try $0.get("row_count", as: Int.self)))
            },
            ListColumn("new", "Brought in", isNumber: true, csv: [.value("Brought in", "i.new_rows")]) { row in
                .number(try row.optional("new_rows", as: Int.self).map(String.init))
            },
            ListColumn(
                "known", "There already", isNumber: true, csv: [.value("There already", "i.known_rows")]
            ) { row in .number(try row.optional("known_rows", as: Int.self).map(String.init)) },
            ListColumn("state", "State") { row in
                try row.optional("carried_out_at", as: Date.self) == nil
                    ? .tags(.warn("Not brought in")) : .tags(.good("Brought in"))
            },
            ListColumn(
                "uploaded", "Handed in", sort: .instant("i.uploaded_at", startsDescending: true),
                csv: [.value("Handed in", "i.uploaded_at")]
            ) { row in
                .text(
                    clock.spoken(try row.get("uploaded_at")),
                    note: try row.optional("uploader", as: String.self) ?? "At the command line")
            },
        ]
    }
}
