/// What a pool holds at a moment, and what it has seen.
public struct PoolStatus: Sendable, Equatable {
    /// The most connections it may have.
    public let size: Int
    /// Connections it has or is opening: the idle ones and those in use.
    public let open: Int
    public let idle: Int
    public let inUse: Int
    /// How many wait for a connection.
    public let waiting: Int
    /// Connections opened since the start.
    public let openedTotal: Int
    /// Connections that broke since the start.
    public let lostTotal: Int
    /// How often somebody had to wait since the start.
    public let waitsTotal: Int
    /// How often somebody was turned away, since too many waited or it took too long.
    public let refusedTotal: Int
}
