/// What somebody sent by `NOTIFY`.
public struct PostgresNotification: Sendable, Equatable {
    public let channel: String
    public let payload: String
    /// The backend that sent it. Zero when nobody did: listening began, for the first time or after the connection
    /// was lost, so something may have been missed and the reader had better look.
    public let processID: Int

    public var saysListeningBegan: Bool { processID == 0 }
}
