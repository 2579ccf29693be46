import Foundation
import PartnerProgram

struct AccessRequestsPage: Page {
    static let template = "access-requests/list"
    let frame: Frame
    let identity: Identity
    let problems: ErrorSummary?
    let requests: [Row]
    let empty: EmptyState?

    struct Row: Sendable {
        let id: Int
        let facts: Facts
        let grant: String
        let refuse: String
        let name: String
    }

    init(
        frame: Frame, _ requests: [AccessRequestStore.AccessRequest], _ clock: OfficeClock,
        problems: Problems = Problems()
    ) {
        self.frame = frame
        identity = Identity("Access requests", count: String(requests.count))
        self.problems = ErrorSummary(on: problems.all.map { (text: $0.message, href: "#main") })
        self.requests = requests.map { request in
            Row(
                id: request.id,
                facts: Facts(
                    request.name,
                    [
                        Fact("E-mail address", request.email), Fact("Asked", clock.spoken(request.requestedAt)),
                        Fact("What they write", request.note),
                    ]),
                grant: "/access-requests/\(request.id)/grant", refuse: "/access-requests/\(request.id)/refusal",
                name: request.name)
        }
        empty =
            requests.isEmpty
            ? .nothingYet(
                "Nobody asks for access", "People of your company can ask for it on the page for new partners.")
            : nil
    }
}
