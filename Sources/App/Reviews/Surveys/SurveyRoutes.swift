import Hummingbird
import PartnerProgram
import Postgres

/// `/survey/{token}`: a customer answers by the link from a mail, without account, cookie or script.
struct SurveyRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        let survey = router.group("survey/:token", context: SurveyContext.self)
        survey.get(use: ask)
        survey.post(use: answer)
        survey.get("thanks", use: thank)
    }

    func ask(request: Request, context: SurveyContext) async throws -> Response {
        let token = context.token
        guard let survey = try await open(by: token, context) else { return try await closed(request, context) }
        return try await desk.show(request, for: context) { _, frame in
            SurveyPage(frame: frame, survey, Typed(), token: token)
        }
    }

    func answer(request: Request, context: SurveyContext) async throws -> Response {
        let token = context.token
        guard let asked = try await open(by: token, context) else { return try await closed(request, context) }
        return try await desk.submit(request, as: context) { form, database in
            let found = try SurveyForm(typed: Typed(form: form)).read()
            let store = SurveyStore(database)
            let (today, now) = (desk.clock.today, desk.clock.now)
            guard let survey = try await store.survey(token, on: today) else { return Done("/survey/\(token)") }
            let flags = ReviewFlag.found(in: survey.facts(now))
            let isTaken = try await store.take(found, flags: flags, by: token, on: today, at: now)
            return Done(isTaken ? "/survey/\(token)/thanks" : "/survey/\(token)")
        } again: { form, problems, _, frame in
            SurveyPage(frame: frame, asked, Typed(form: form, problems: problems), token: token)
        }
    }

    func thank(request: Request, context: SurveyContext) async throws -> Response {
        let survey = try await survey(by: context.token, context)
        guard let survey, survey.state == .answered || survey.state == .declined else {
            return .redirect(to: "/survey/\(context.token)", type: .normal)
        }
        return try await desk.show(request, for: context) { _, frame in
            SurveyClosedPage(thanksFor: survey, frame: frame)
        }
    }

    private func open(by token: String, _ context: SurveyContext) async throws -> AskedSurvey? {
        let survey = try await survey(by: token, context)
        return survey?.state == .sent ? survey : nil
    }

    private func survey(by token: String, _ context: SurveyContext) async throws -> AskedSurvey? {
        try await desk.read(as: context) { try await SurveyStore($0).survey(token, on: desk.clock.today) }
    }

    private func closed(_ request: Request, _ context: SurveyContext) async throws -> Response {
        let survey = try await survey(by: context.token, context)
        return try await desk.show(request, for: context, status: .gone) { _, frame in
            SurveyClosedPage(frame: frame, survey)
        }
    }
}

/// A customer, who has no account. Whoever is signed in besides counts for nothing here.
struct SurveyContext: ChildRequestContext, Requester {
    var coreContext: CoreRequestContextStorage
    var user: User? { nil }
    var applicationKey: String? { nil }

    init(context: AppContext) { coreContext = context.coreContext }

    /// The letters that a link's key is made of; whatever else somebody put there leads nowhere.
    var token: String {
        let text = parameters.get("token") ?? ""
        return String(text.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }.prefix(100))
    }
}
