import Foundation
import Hummingbird
import PartnerProgram
import Postgres

/// Where a change that was carried out leads, and what is said there.
struct Done: Sendable, ExpressibleByStringInterpolation {
    let location: String
    var notice: String?

    init(_ location: String, notice: String? = nil) {
        self.location = location
        self.notice = notice
    }

    init(stringLiteral location: String) { self.init(location) }
}

/// The constraints a form knows, each with its field and what to say there.
typealias KnownConstraints = [String: (field: String, message: String)]

extension Desk {
    /// Carries out a posted form in one serializable transaction and redirects. A form that carries a `form_key` and
    /// is posted twice is carried out once: the second answer is the first one's.
    func submit<Context: RequestContext & Requester>(
        _ request: Request, as context: Context, reason: String? = nil,
        _ body: (FormData, Transaction) async throws -> Done
    ) async throws -> Response {
        let form = try await request.form()
        if isKept(form) { return shown(.redirect(to: SignInForm.local(form[KeptForm.page]), type: .normal)) }
        return try await answer(carryOut(form, request, as: context, reason, body), as: context)
    }

    /// The same, for a form that is shown again with its problems (422) when it cannot be carried out as typed.
    func submit<Context: RequestContext & Requester, P: Page>(
        _ request: Request, as context: Context, reason: String? = nil, known constraints: KnownConstraints = [:],
        _ body: (FormData, Transaction) async throws -> Done,
        again: (FormData, Problems, Transaction, FrameMaker) async throws -> P
    ) async throws -> Response {
        let form = try await request.form()
        if isKept(form) {
            return shown(
                try await show(request, for: context) { database, frame in
                    try await again(form, Problems(), database, frame)
                })
        }
        do {
            return try await answer(carryOut(form, request, as: context, reason, body), as: context)
        } catch let problems as Problems {
            return try await show(request, for: context, status: .unprocessableContent) { database, frame in
                try await again(form, problems, database, frame.with(problems))
            }
        } catch let error as PostgresError {
            guard let name = error.violatedConstraint, let known = constraints[name] else { throw error }
            let problems = Problems(known.field, known.message)
            return try await show(request, for: context, status: .unprocessableContent) { database, frame in
                try await again(form, problems, database, frame.with(problems))
            }
        }
    }

    /// A form that was kept while its session had ended is only shown again.
    private func isKept(_ form: FormData) -> Bool { form[KeptForm.asking] == "show" }

    private func shown(_ response: Response) -> Response {
        var response = response
        response.setCookie(.ended(Cookie.keptName, isSecure: settings.isSecure))
        return response
    }

    /// A page, read in one snapshot as the one who asks.
    func show<Context: RequestContext & Requester, P: Page>(
        _ request: Request, for context: Context, status: HTTPResponse.Status = .ok,
        _ body: (Transaction, FrameMaker) async throws -> P
    ) async throws -> Response {
        let page = try await read(as: context) { database in
            try await body(database, FrameMaker(for: context, desk: self, database: database).asked(request))
        }
        return try views.html(page, status: status)
    }

    private func carryOut<Context: RequestContext & Requester>(
        _ form: FormData, _ request: Request, as context: Context, _ reason: String?,
        _ body: (FormData, Transaction) async throws -> Done
    ) async throws -> Done {
        do {
            return try await carryOutOnce(form, request.uri.path, as: context, reason, body)
        } catch let error as PostgresError where error.violatedConstraint == "form_submissions_pkey" {
            // The same form was carried out beside this one: now its answer can be read.
            return try await carryOutOnce(form, request.uri.path, as: context, reason, body)
        }
    }

    private func carryOutOnce<Context: RequestContext & Requester>(
        _ form: FormData, _ path: String, as context: Context, _ reason: String?,
        _ body: (FormData, Transaction) async throws -> Done
    ) async throws -> Done {
        try await change(as: context, reason: reason) { transaction in
            guard let key = UUID(uuidString: form["form_key"]) else { return try await body(form, transaction) }
            let submissions = SubmissionStore(transaction)
            if let earlier = try await submissions.location(key: key, path: path) {
                return Done(earlier, notice: "This form was sent before; it was carried out once.")
            }
            let done = try await body(form, transaction)
            try await submissions.insert(key: key, path: path, by: context.user?.id, location: done.location)
            return done
        }
    }

    private func answer(_ done: Done, as context: some RequestContext) -> Response {
        var response = Response.redirect(to: done.location, type: .normal)
        if let notice = done.notice {
            response.setCookie(.notice(notice, isSecure: settings.isSecure))
        }
        return response
    }
}
