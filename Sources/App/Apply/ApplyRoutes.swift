import Foundation
import Hummingbird
import PartnerProgram
import Postgres

/// The way to an application and back to it. Whoever comes here comes as an applicant, signed in or not.
struct ApplyRoutes {
    let desk: Desk
    private let letters = Throttle(limit: 20, minutes: 15)

    init(desk: Desk) { self.desk = desk }

    func add(to router: Router<AppContext>) {
        let group = router.group("apply", context: ApplicantContext.self)
        group.get(use: begin)
        group.post(use: start)
        group.get("link", use: askForLink)
        group.post("link", use: mailLink)
        group.get("resume/:key", use: resume)
        group.get("steps", use: steps)
        ApplyStepRoutes(desk: desk).add(to: group)
        ApplySubmissionRoutes(desk: desk).add(to: group)
        ApplyAccessRoutes(desk: desk).add(to: group)
    }

    func begin(request: Request, context: ApplicantContext) async throws -> Response {
        try await desk.show(request, for: context) { database, frame in
            let own = try await ApplicationStore(database).findOwn()
            return ApplyStartPage(frame: frame("Apply to become a partner"), own: own)
        }
    }

    /// The key comes with the form, so that sending it twice begins one application and both answers know its key.
    func start(request: Request, context: ApplicantContext) async throws -> Response {
        try await admit(context)
        var (request, context) = (request, context)
        _ = try await request.collectBody(upTo: 64 * 1024)
        let typed = try await request.form()["key"]
        let key = typed.count == 43 && typed.utf8.allSatisfy(\.isOfBase64URL) ? typed : SecretToken().text
        context.applicationKey = key
        var response = try await desk.submit(request, as: context) { form, database in
            try await start(form, key, database)
        } again: { form, problems, _, frame in
            ApplyStartPage(frame: frame("Apply to become a partner"), own: nil, form: form, problems: problems)
        }
        if response.status == .seeOther {
            response.setCookie(.application(key, isSecure: desk.settings.isSecure))
        }
        return response
    }

    private func start(_ form: FormData, _ key: String, _ database: Transaction) async throws -> Done {
        if let own = try await ApplicationStore(database).findOwn() {
            return Done("/apply/steps", notice: "\(own.reference) was begun before; you go on with it.")
        }
        var read = FormReader(form)
        let email = read.email("email", "Enter your e-mail address")
        try read.finish()
        let store = ApplyStore(database)
        let (id, reference) = try await store.start(email: email, key: SecretToken.hash(of: key), at: desk.clock.now)
        try await TimelineStore(database).add(
            "Application begun", to: .application(id), by: .applicant(email), at: desk.clock.now)
        let link = ApplicationMail.link(key, publicURL: desk.settings.publicURL)
        try await MessageStore(database).queue(.started(reference, link: link), to: email)
        let isKnown = try await store.knownPartner(mailDomain: EmailAddress.companyDomain(of: email)) != nil
        return isKnown
            ? Done("/apply/access")
            : Done("/apply/steps", notice: "We have mailed you the link to \(reference).")
    }

    /// The mailed link: keeps the key in the browser and goes on without it in the address.
    func resume(request: Request, context: ApplicantContext) async throws -> Response {
        var context = context
        context.applicationKey = context.parameters.get("key")
        let own = try await desk.read(as: context) { try await ApplicationStore($0).findOwn() }
        guard own != nil, let key = context.applicationKey else { throw Refusal.notFound }
        var response = Response.redirect(to: "/apply/steps", type: .normal)
        response.setCookie(.application(key, isSecure: desk.settings.isSecure))
        return response
    }

    func steps(request: Request, context: ApplicantContext) async throws -> Response {
        let own = try await desk.read(as: context) { try await ApplicationStore($0).own() }
        switch own.rules.state {
        case .draft:
            return try await desk.show(request, for: context) { database, frame in
                let link = context.applicationKey.map { ApplicationMail.link($0, publicURL: desk.settings.publicURL) }
                return ApplyStepsPage(
                    frame: frame("Your application", section: "Apply"), try await ApplicationStore(database).own(),
                    link: link)
            }
        case .infoRequested: return .redirect(to: "/apply/answer", type: .normal)
        default: return .redirect(to: "/apply/submitted", type: .normal)
        }
    }

    func askForLink(request: Request, context: ApplicantContext) async throws -> Response {
        try await desk.show(request, for: context) { _, frame in
            ApplyLinkPage(frame: frame("Get back to your application", section: "Apply"))
        }
    }

    func mailLink(request: Request, context: ApplicantContext) async throws -> Response {
        try await admit(context)
        return try await desk.submit(request, as: context) { form, database in
            var read = FormReader(form)
            let email = read.email("email", "Enter the e-mail address you began with")
            try read.finish()
            try await ApplyStore(database).mailLinks(to: email, publicURL: desk.settings.publicURL)
            return Done(
                "/apply", notice: "If an open application began with this address, its link is on the way to it now.")
        } again: { form, problems, _, frame in
            ApplyLinkPage(
                frame: frame("Get back to your application", section: "Apply"), form: form, problems: problems)
        }
    }

    /// Both forms write to an address that anybody can type.
    private func admit(_ context: ApplicantContext) async throws {
        try await letters.admit(
            context.address, at: desk.clock.now,
            orSay: "Too many applications were begun or asked for from here. Try again in 15 minutes.")
    }
}

extension ApplicationStore {
    /// The application whose key the browser holds; without one the way leads to the beginning.
    func own() async throws -> ApplicationRecord {
        guard let own = try await findOwn() else { throw Refusal.noApplication }
        return own
    }
}

extension EmailAddress {
    /// The domain behind the @, where it says something about a company.
    static func companyDomain(of address: String) -> String? {
        guard let domain = address.split(separator: "@").last.map({ $0.lowercased() }) else { return nil }
        return DomainName.isShared(domain) ? nil : domain
    }
}

extension UInt8 {
    /// Whether it is a letter of base 64 as it stands in an address.
    fileprivate var isOfBase64URL: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
