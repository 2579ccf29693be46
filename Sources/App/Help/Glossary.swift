extension HelpPage {
    /// The words of the program that the office uses, explained in a line each.
    static let glossary: [(String, String)] = [
        ("Addendum", "A signed paper that changes an agreement already in force, such as its territory."),
        ("Application", "A company's request to join, from the first draft to the decision."),
        ("Authorization", "A right that a partner earns by meeting requirements: Sales, Delivery, MSP or GSI."),
        ("Business day", "Monday to Friday, unless the vendor's registered office has a holiday."),
        (
            "Clock",
            "A term that runs, such as the twelve months of a Registered partner: what ends, when, and what then."
        ),
        ("Executed", "Signed by both sides. The signature date is the later of the two."),
        ("Gate", "A condition for joining, shown with what was needed and what was found."),
        ("GEO", "One of three regions of the world: Americas, EMEA, APAC."),
        ("ISV", "A company that builds its own product on the platform."),
        ("Legal entity", "A company registered in a country; a partner is located where it has one."),
        ("Motion", "A way of selling: with the vendor, by reselling, as a managed service, or as one's own product."),
        ("MSP", "A managed services provider, who buys licences to run for named clients."),
        ("Order Form", "The signed paper that names parties, territory and dates and makes a company a partner."),
        ("Partner Success Manager", "The vendor's person who brings a partner's technical people on board."),
        (
            "Program version",
            "All rules of one program year. Once in force it is not changed; a change is a new version."
        ),
        ("Program year", "1 January to 31 December."),
        ("Proposed change", "A change of a company's identity that waits until the vendor accepts or declines it."),
        ("Regional Channel Manager", "The vendor's person who looks after a partner, chosen by its location."),
        ("Registered", "The first standing of a partner: the Order Form is executed, no authorization is held yet."),
        ("Territory", "The countries in which a partner may act, as its agreements say."),
    ]
}
