import Dispatch
import Foundation
import Glibc

/// A PostgreSQL server of a test's own, to be stopped and started under a `Database`.
struct OwnServer {
    enum Failure: Error {
        case noPrograms
        case command(String, Int32)
    }

    let directory: String
    private let programs: String

    var url: String { "host=\(directory) user=postgres dbname=postgres" }

    /// Runs `body` with a server that is gone afterwards.
    static func run(_ body: (OwnServer) async throws -> Void) async throws {
        let server = try await OwnServer()
        do {
            try await server.start()
            try await body(server)
        } catch {
            await server.remove()
            throw error
        }
        await server.remove()
    }

    private init() async throws {
        // A socket's path may have a hundred characters, and many a temporary directory has more.
        directory = "/tmp/pgt-" + UUID().uuidString.prefix(8)
        programs = try Self.findPrograms()
        try await command("/bin/mkdir", [directory])
        try await command("initdb", ["-D", directory + "/data", "-A", "trust", "-U", "postgres", "-E", "UTF8", "-N"])
    }

    func start() async throws {
        let options = "-c listen_addresses= -c fsync=off -k \(directory)"
        try await command(
            "pg_ctl", ["-D", directory + "/data", "-l", directory + "/log", "-o", options, "-w", "start"])
    }

    func stop() async throws {
        try await command("pg_ctl", ["-D", directory + "/data", "-m", "fast", "-w", "stop"])
    }

    private func remove() async {
        try? await command("pg_ctl", ["-D", directory + "/data", "-m", "immediate", "-w", "stop"])
        try? await command("/bin/rm", ["-r", directory])
    }

    /// PostgreSQL refuses to run as root, so root runs it as `postgres`.
    private func command(_ name: String, _ arguments: [String]) async throws {
        var words = [name.hasPrefix("/") ? name : programs + "/" + name] + arguments
        if getuid() == 0 {
            words = ["/usr/bin/setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"] + words
        }
        let command = words
        let status = try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async { continuation.resume(with: Result { try Self.wait(for: command) }) }
        }
        guard status == 0 else { throw Failure.command(name, status) }
    }

    /// Runs a program to its end. `Process` would wait for the server that `pg_ctl` leaves behind as well.
    private static func wait(for words: [String]) throws -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for descriptor: Int32 in 0...2 {
            posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
        }
        let arguments = words.map { strdup($0) }
        defer { for argument in arguments { free(argument) } }
        var pid = pid_t()
        let failure = posix_spawn(&pid, words[0], &actions, nil, arguments + [nil], environ)
        guard failure == 0 else { throw Failure.command(words[0], failure) }
        var status: Int32 = 0
        while waitpid(pid, &status, 0) == -1 && errno == EINTR {}
        return status
    }

    private static func findPrograms() throws -> String {
        if let told = ProcessInfo.processInfo.environment["PG_BIN"] { return told }
        let root = "/usr/lib/postgresql"
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
        guard let newest = versions.max(by: { (Int($0) ?? 0) < (Int($1) ?? 0) }) else { throw Failure.noPrograms }
        return "\(root)/\(newest)/bin"
    }
}
