/// Every piece of the interface on one page, with samples; for those who build pages.
struct StylePage: Page {
    static let template = "style/show"

    let frame: Frame
    let status = StyleStatusPage()
    let records = StyleRecordsPage()
    let lists = StyleListsPage()
    let forms = StyleFormsPage()
    let pictures: StylePicturesPage

    init(frame: Frame, shapes: [WorldMap.Shape]) {
        self.frame = frame
        pictures = StylePicturesPage(shapes: shapes)
    }
}

/// Tags, banners, clocks, buttons and what stands in place of rows.
struct StyleStatusPage: Sendable {
    let identity = Identity(
        "Nova Systems Lda", tags: [.good("Authorized")],
        facts: [
            Link("P-000318", nil), Link("Lisbon, Portugal", nil), Link("Territory: Portugal, Spain, Angola", nil),
            Link("Channel manager: Mia Santos", "#people"),
        ],
        buttons: [.link("View as of…", "#as-of"), .link("Request evidence", "#evidence", .primary)])
    let tabs = Tabs(
        "Nova Systems",
        [
            .init("Summary", "#summary"), .init("Scorecard", "#scorecard", isCurrent: true),
            .init("Agreements", "#agreements", count: 2), .init("People", "#people", count: 14),
            .init("Deals", "#deals", count: 6), .init("History", "#history"),
        ])
    let tags: [Tag] = [.good("Authorized"), .warn("At risk"), .bad("Removal pending"), .calm("Registered")]
    let banners = [
        Banner(
            .info, "New program.", "The 2022 program is in force from 1 January 2022.",
            link: Link("What changes", "#program")),
        Banner(
            .warn, "Preview.",
            "Nothing has changed for any partner, and nothing leaves this office until two people have signed."),
        Banner(.good, "Saved.", "Casa do Sal is registered to you until 28 August 2021."),
        Banner(.bad, "Not sent.", "The mail server refused 3 letters.", link: Link("See them", "#letters")),
        .asOf("30 June 2021", backTo: "#today"),
    ]
    let buttons: [Button] = [
        .link("Approve", "#approve", .primary), .link("Ask for evidence", "#ask"), .link("Reject", "#reject", .danger),
    ]
    let clocks = [
        ClockFace(
            "Year-end evaluation", date: "31 December 2021",
            left: "In 31 days. Today Sales would be lost, Delivery kept.", link: Link("Why", "#why")),
        ClockFace(
            "Answer to Casa do Sal due", date: "Friday 3 December 2021",
            left: "3 business days left; 1 December is a holiday.",
            days: [
                .gone("F"), .free("S"), .free("S"), .gone("M"), .open("T"), .free("W"), .open("T"), .due("F"),
            ], link: Link("How this is counted", "#counted")),
        ClockFace(
            "Answer to Banco do Mar was due", date: "Monday 22 November 2021", left: "Overdue by 6 business days.",
            isLate: true),
    ]
    let confirmation = Confirmation(
        "Opportunity sent", reference: "O-2021-0412",
        next: ["We answer by Tuesday 7 December 2021.", "You may still change or withdraw it until then."],
        buttons: [.link("See the opportunity", "#opportunity"), .link("Register another", "#new")])
    let nothingYet = EmptyState.nothingYet(
        "No opportunities yet", "Register the first customer you want to sell to. We answer in five business days.",
        .link("Register an opportunity", "#new"))
    let noMatch = EmptyState.noMatch(of: ["Country: Portugal", "Stage: Won"], clear: "#all")
    let progress = ProgressBar(
        id: "evaluated", "Evaluating", done: 612, of: 960, words: "612 of 960 partners, about 2 minutes left")
}
