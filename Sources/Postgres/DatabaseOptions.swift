import Foundation

/// How many connections a database may have, and how long anything may take.
public struct DatabaseOptions: Sendable {
    /// The most connections that are open at a time.
    public var size: Int
    /// The most that may wait for a connection; beyond them `PostgresError.poolExhausted` is thrown at once.
    public var queueLimit: Int
    /// How long one may wait for a connection before `PostgresError.poolExhausted`.
    public var waitTimeout: Duration
    /// How long a statement may run on the server; zero is without limit.
    public var statementTimeout: Duration
    /// How long a statement may wait for a lock; zero is without limit.
    public var lockTimeout: Duration
    /// How long connecting may take, to each host; libpq counts whole seconds, at least two.
    public var connectTimeout: Duration
    /// The name under which the connections stand in `pg_stat_activity`, unless the URL tells another.
    public var applicationName: String

    public init(
        size: Int = 8, queueLimit: Int = 200, waitTimeout: Duration = .seconds(10),
        statementTimeout: Duration = .seconds(15), lockTimeout: Duration = .seconds(5),
        connectTimeout: Duration = .seconds(5), applicationName: String = ProcessInfo.processInfo.processName
    ) {
        self.size = size
        self.queueLimit = queueLimit
        self.waitTimeout = waitTimeout
        self.statementTimeout = statementTimeout
        self.lockTimeout = lockTimeout
        self.connectTimeout = connectTimeout
        self.applicationName = applicationName
    }

    var connectSeconds: Int64 { max(2, connectTimeout.components.seconds) }

    /// What every session is told first: its limits, the formats that values are read in, and not to compile: that
    /// takes hundreds of times as long as most of our statements.
    var session: String {
        """
        SET statement_timeout = \(statementTimeout.milliseconds);
        SET lock_timeout = \(lockTimeout.milliseconds);
        SET jit = off;
        SET DateStyle = 'ISO, YMD';
        SET TimeZone = 'UTC';
        SET bytea_output = 'hex';
        SET extra_float_digits = 1;
        SET standard_conforming_strings = on
        """
    }
}

extension Duration {
    var milliseconds: Int64 { components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000 }
}
