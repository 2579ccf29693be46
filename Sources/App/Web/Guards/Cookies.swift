import Foundation
import Hummingbird

extension Cookie {
    static let sessionName = "partnerdesk_session"
    static let applicationName = "partnerdesk_application"
    static let invitationName = "partnerdesk_invitation"
    static let themeName = "partnerdesk_theme"
    static let noticeName = "partnerdesk_notice"
    static let keptName = "partnerdesk_kept"

    static func session(_ token: String, isSecure: Bool) -> Cookie {
        Cookie(name: sessionName, value: token, path: "/", secure: isSecure, httpOnly: true, sameSite: .lax)
    }

    /// Keeps an applicant's key in this browser for thirty days.
    static func application(_ key: String, isSecure: Bool) -> Cookie {
        Cookie(
            name: applicationName, value: key, maxAge: 30 * 24 * 3600, path: "/apply", secure: isSecure, httpOnly: true,
            sameSite: .lax)
    }

    /// Keeps the key of an invitation out of the address while its password is chosen.
    static func invitation(_ token: String, isSecure: Bool) -> Cookie {
        Cookie(
            name: invitationName, value: token, maxAge: 3600, path: "/invitation", secure: isSecure, httpOnly: true,
            sameSite: .lax)
    }

    /// The colours of a browser in which nobody is signed in.
    static func theme(_ theme: String, isSecure: Bool) -> Cookie {
        Cookie(
            name: themeName, value: theme, maxAge: 365 * 24 * 3600, path: "/", secure: isSecure, httpOnly: true,
            sameSite: .lax)
    }

    /// What the next page says at its top.
    static func notice(_ text: String, isSecure: Bool) -> Cookie {
        Cookie(
            name: noticeName, value: Data(text.utf8).base64URL, maxAge: 60, path: "/", secure: isSecure, httpOnly: true,
            sameSite: .lax)
    }

    /// Finds what was typed before the session ended, for a day.
    static func kept(_ key: String, isSecure: Bool) -> Cookie {
        Cookie(
            name: keptName, value: key, maxAge: 24 * 3600, path: "/", secure: isSecure, httpOnly: true,
            sameSite: .lax)
    }

    static func ended(_ name: String, path: String = "/", isSecure: Bool) -> Cookie {
        Cookie(name: name, value: "", maxAge: 0, path: path, secure: isSecure, httpOnly: true, sameSite: .lax)
    }
}
