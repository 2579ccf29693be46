import Crypto
import Foundation
import Postgres

/// The files under `sql/`: migrations in order, and the definitions that are made anew.
package struct Schema: Sendable {
    struct File: Sendable {
        let name: String
        let text: String
        let checksum: String

        init(name: String, text: String) {
            self.name = name
            self.text = text
            checksum = Bytes(Array(SHA256.hash(data: Data(text.utf8)))).hex
        }
    }

    let migrations: [File]
    let definitions: [File]

    /// Reads `root/sql/migrations/*.sql` and `root/sql/definitions/**/*.sql`, each in the order of their names.
    package init(root: String) throws {
        migrations = try Self.files(under: root + "/sql/migrations")
        definitions = try Self.files(under: root + "/sql/definitions")
    }

    init(migrations: [File], definitions: [File] = []) {
        self.migrations = migrations
        self.definitions = definitions
    }

    /// One checksum over all definitions: another one means that they are to be made anew.
    var definitionsChecksum: String {
        File(name: "", text: definitions.map { $0.name + "\n" + $0.checksum }.joined(separator: "\n")).checksum
    }

    private static func files(under folder: String) throws -> [File] {
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        let scripts = names.filter { $0.hasSuffix(".sql") }.sorted()
        // The enumerator of a folder that is missing is empty, and no folder of ours is.
        guard !scripts.isEmpty else { throw SchemaProblem.noFiles(folder) }
        return try scripts.map { name in
            File(name: name, text: try String(contentsOfFile: folder + "/" + name, encoding: .utf8))
        }
    }
}

/// Why a database is not brought, or not trusted, to be of this schema.
package enum SchemaProblem: Error, CustomStringConvertible, Equatable {
    case noFiles(String)
    case changed(name: String)
    case unknown(name: String)
    case missing(name: String)
    case definitionsDiffer
    case notMigrated
    case foreign(holding: [String])
    case failed(name: String, reason: String)

    package var description: String {
        switch self {
        case .noFiles(let folder):
            "There are no SQL files in \(folder). Start partnerdesk in the folder that holds sql/, or name that folder "
                + "with --root."
        case .changed(let name):
            "Migration \(name) was changed after it was carried out. Put it back as it was, and write a new migration."
        case .unknown(let name):
            "The database has carried out \(name), which this version does not know. It belongs to a newer partnerdesk."
        case .missing(let name): "Migration \(name) has not been carried out. Run: partnerdesk migrate"
        case .definitionsDiffer:
            "The views and functions of the database are another version's. Run: partnerdesk migrate"
        case .notMigrated: "The database is empty. Run: partnerdesk migrate"
        case .foreign(let held):
            "The database holds something else, and is left as it is: \(held.prefix(5).joined(separator: ", "))"
                + (held.count > 5 ? " and \(held.count - 5) more" : "")
                + ". Partnerdesk needs a database of its own: create an empty one, and name it in DATABASE_URL."
        case .failed(let name, let reason):
            "\(name) could not be carried out, and nothing of it was written: \(reason)"
        }
    }
}
