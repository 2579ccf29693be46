import Foundation
import HTTPTypes
import Hummingbird
import Testing

@testable import App

/// What is refused before any handler is asked, and what every answer carries.
@Suite(.database) struct GuardTests {
    private let headers = [
        "Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "X-Frame-Options",
        "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy",
    ].compactMap { HTTPField.Name($0) }

    private func postRoutes() async throws -> [String] {
        router(try await TestApp().desk, publicFolder: "Public").routes.filter { $0.method == .post }.map {
            $0.path.description.replacing(/\{[^}]+\}|:[a-zA-Z]+/, with: "1")
        }
    }

    @Test(arguments: [
        ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Site", "same-site"), ("Origin", "https://evil.example"),
        ("Origin", "null"),
    ]) func `no change is made that another site asks for`(name: String, value: String) async throws {
        let header = try #require(HTTPField.Name(name))
        let app = try await TestApp(as: .sam)
        for path in try await postRoutes() {
            let answer = try await app.ask(.post, path, [header: value])
            #expect(answer.status == .forbidden && answer.html.contains("came from another site"), "POST \(path)")
        }
    }

    @Test func `a form of this office is taken, with either header`() async throws {
        let app = try await TestApp(as: .mia)
        for header in [("Sec-Fetch-Site", "same-origin"), ("Origin", "http://test")] {
            let name = try #require(HTTPField.Name(header.0))
            let answer = try await app.ask(.post, "/theme", [name: header.1])
            #expect(answer.status == .seeOther)
        }
    }

    @Test(arguments: ["/", "/sign-in", "/no-such-page", "/app.css", "/account", "/invitation/x", "/health", "/users"])
    func `every answer keeps other sites out, errors and files as well`(path: String) async throws {
        let answer = try await TestApp().get(path)
        for header in headers { #expect(answer.headers[header] != nil, "\(path) has no \(header)") }
        let policy = try #require(answer.headers[headers[0]])
        #expect(policy.hasPrefix("default-src 'none'") && !policy.contains("unsafe"))
    }

    @Test func `pages are kept by no cache, files are`() async throws {
        let app = try await TestApp()
        #expect(try await app.get("/sign-in").headers[.cacheControl] == "no-store")
        #expect(try await app.get("/app.css").headers[.cacheControl]?.contains("max-age") == true)
    }

    @Test func `a body larger than a form may be is refused as such`() async throws {
        let body = [UInt8]("email=".utf8) + [UInt8](repeating: 97, count: 300 * 1024)
        let type: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
        let answer = try await TestApp().ask(.post, "/sign-in", type, body)
        #expect(answer.status == .contentTooLarge)
        #expect(answer.headers[headers[0]] != nil)
    }

    @Test func `an address beyond all measure is refused`() async throws {
        let answer = try await TestApp().get("/search?q=" + String(repeating: "a", count: 9000))
        #expect(answer.status.code == 414)
    }

    @Test func `cookies are out of reach of scripts and other sites`() async throws {
        let answer = try await TestApp().get("/invitation/some-key")
        let cookie = try #require(answer.headers[values: .setCookie].first)
        #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/invitation"))
    }

    @Test func `a sign-in leads on only within the office`() async throws {
        for path in ["//evil.example", "https://evil.example", "/\\evil.example", "evil"] {
            #expect(SignInForm.local(path) == "/")
        }
        #expect(SignInForm.local("/partners/7?tab=people") == "/partners/7?tab=people")
    }
}
