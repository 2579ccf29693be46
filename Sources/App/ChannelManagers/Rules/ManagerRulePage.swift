import PartnerProgram

/// One rule, with what can be done with it.
struct ManagerRulePage: Page {
    static let template = "channel-managers/rule"
    let frame: Frame
    let identity: Identity
    let facts: Facts

    init(frame: FrameMaker, _ rule: ManagerRule, today: Day) {
        let title = "\(rule.place.name): \(rule.managerName)"
        self.frame = frame(title, section: "Channel managers", crumbs: [Link("Channel managers", "/channel-managers")])
        let path = "/channel-managers/change?rule=\(rule.id)&kind="
        let isOver = rule.days.until.map { $0 < today } ?? false
        let tag: Tag =
            isOver
            ? .calm("Ended")
            : rule.days.from > today ? .calm("Planned") : rule.isThere ? .good("In force") : .bad("Has left")
        identity = Identity(
            title, tags: [tag],
            buttons: isOver
                ? []
                : [
                    .link("Name another manager", path + "replaced", .primary), .link("End the rule", path + "ended"),
                ])
        facts = Facts(
            nil,
            [
                Fact("Place", rule.place.name), Fact("Manager", rule.managerName),
                Fact("From", rule.days.from.spoken), Fact("Until", rule.days.until?.spoken ?? "No end set"),
                Fact("Why", rule.reason.isEmpty ? nil : rule.reason),
            ])
    }
}
