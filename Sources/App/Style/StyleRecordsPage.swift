/// What a record shows: facts, requirements, what happened, stages, steps, changes.
struct StyleRecordsPage: Sendable {
    let facts = Facts(
        "Details",
        [
            Fact("Legal name", "Nova Systems Lda", change: "#change-name"),
            Fact("Country", "Portugal", change: "#change-country"),
            Fact("Standing", nil, tag: .good("Authorized"), note: "since 12 February 2019"),
            Fact("Tax number", nil, change: "#change-tax"),
        ])
    let narrow = Facts(
        "Facts", isNarrow: true,
        [
            Fact("Signed", "12 February 2019"), Fact("Motions", "Sell-with, MSP"),
            Fact("Commission earned", "€ 36,000.00"), Fact("Affiliates", "2, one with consent", href: "#affiliates"),
        ])
    let requirements = [
        RequirementRow(
            "Two people certified as Associate Sales", .met, found: "2 of 2",
            clause: Link("Certified professionals, Sales column", "#clause"),
            evidence: [Link("Ana Reis", "#ana"), Link("Tiago Lopes", "#tiago")],
            notCounted: .init(
                "1 certificate not counted", [(Link("Rita Alves", "#rita"), "expired on 12 November 2021")])),
        RequirementRow(
            "One person certified as Associate Pre-Sales", .missed, found: "0 of 1",
            clause: Link("Certified professionals, Sales column", "#clause"), gap: "One certificate away"),
        RequirementRow(
            "One new MSP client in the year", .waived, found: "0 of 1", clause: Link("MSP, clients", "#clause"),
            gap: "Waived until 31 March 2022"),
        RequirementRow(
            "Average review of at least 4.0", .unclear, found: "1 review", clause: Link("Reviews", "#clause"),
            gap: "Judged from two reviews on"),
    ]
    let timeline = Timeline(
        [
            .init(
                "Certificate moved to Borealis Software", time: "4 October 2021, 09:12 UTC",
                machineTime: "2021-10-04T09:12Z", by: "Bob Larsen"),
            .init(
                "Asked the territory team about Angola", time: "9 September 2021, 14:30 UTC",
                machineTime: "2021-09-09T14:30Z", by: "Mia Santos", isInternal: true),
            .init(
                "Registration expired: Lusitânia Seguros", time: "29 August 2021, 00:05 UTC",
                machineTime: "2021-08-29T00:05Z", by: "Nightly expiry", link: Link("opportunity", "#opportunity")),
        ], more: Link("View all 41", "#history"))
    let comments = [
        CommentCard(
            by: "Mia Santos", time: "9 September 2021, 14:30 UTC", machineTime: "2021-09-09T14:30Z",
            "The customer wrote to us in May.\nAsk Luis before we answer.", sharedWith: nil),
        CommentCard(
            by: "Ravi Patel", time: "10 September 2021, 08:02 UTC", machineTime: "2021-09-10T08:02Z",
            "The order form is with their purchasing office.", sharedWith: "Nova Systems Lda"),
    ]
    let stages = StageBar(
        "Stages of the evaluation",
        [
            .done("Preview", "6 times"), .done("Frozen", "3 January 2022, 08:00 UTC"),
            .current("In review", "41 of 43 comments answered"), .ahead("Published"), .ahead("Appeals closed"),
        ])
    let tasks = TaskList([
        .completed("Company details", "#company"), .incomplete("References", "#references", hint: "Two are needed"),
        .waiting("Agreement", hint: "After we have answered"), .state("Signature of Pia Nunes", .good("Signed")),
    ])
    let answers = Facts(
        "Check your answers",
        [
            Fact("Customer", "Casa do Sal, S.A.", change: "#customer"), Fact("Value", "€ 48,000.00", change: "#value"),
            Fact("Expected close", "12 February 2022", change: "#close"),
        ])
    let send = Button.link("Submit registration", "#submit")
    let changes = ChangeTable(
        "Waits for a second person",
        [.init("Discount for Portugal", "25 %", "30 %"), .init("Valid until", nil, "31 March 2022")])
    let conflict = ConflictTable(
        "Pia Nunes saved it on 4 October 2021 at 09:12 UTC.", other: "Pia Nunes",
        [
            .init(name: "keep_value", "Value", was: "€ 40,000.00", theirs: "€ 44,000.00", yours: "€ 48,000.00"),
            .init(
                name: "keep_close", "Expected close", was: "1 February 2022", theirs: "15 February 2022",
                yours: "12 February 2022"),
        ])
}
