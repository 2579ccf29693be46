import Hummingbird

/// Why a request is not carried out, told to the user as it stands.
enum Refusal: Error {
    case signIn
    case forbidden
    case notFound
    /// Somebody else was first, or the record has moved on.
    case conflict(String)
    /// The user's role is right, but this one thing is not theirs; the sentence says whose it is.
    case notYours(String)
    case tooManyRequests(String)

    var status: HTTPResponse.Status {
        switch self {
        case .signIn: .unauthorized
        case .forbidden, .notYours: .forbidden
        case .notFound: .notFound
        case .conflict: .conflict
        case .tooManyRequests: .tooManyRequests
        }
    }

    var title: String {
        switch self {
        case .signIn: "Sign in first"
        case .forbidden: "Your role does not allow this"
        case .notYours: "This is not yours to decide"
        case .notFound: "There is no such page"
        case .conflict: "This has changed meanwhile"
        case .tooManyRequests: "Wait a little"
        }
    }

    var sentence: String {
        switch self {
        case .signIn: "This page is for people with an account."
        case .forbidden: "Ask a system administrator if you think that it should."
        case .notFound: "It may have moved, or it may belong to somebody else."
        case .conflict(let reason), .notYours(let reason), .tooManyRequests(let reason): reason
        }
    }
}
