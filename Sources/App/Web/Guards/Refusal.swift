import Hummingbird

/// Why a request is not carried out, told to the user as it stands.
enum Refusal: Error {
    case signIn
    /// The browser holds no key to an application: leads to where one begins.
    case noApplication
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
        case .notFound, .noApplication: .notFound
        case .conflict: .conflict
        case .tooManyRequests: .tooManyRequests
        }
    }

    var title: String {
        switch self {
        case .signIn: "Sign in first"
        case .noApplication: "There is no application in this browser"
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
        case .noApplication: "Open the link that was mailed to you, or start an application."
        case .forbidden: "Ask a system administrator if you think that it should."
        case .notFound: "It may have moved, or it may belong to somebody else."
        case .conflict(let reason), .notYours(let reason), .tooManyRequests(let reason): reason
        }
    }
}
