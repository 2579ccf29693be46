import PartnerProgram

/// The group that a partner belongs to on a day, what each company of it may do, and what was consented to.
struct PartnerGroupPage: Page {
    static let template = "affiliates/partner"
    let frame: Frame
    let head: PartnerHead
    let label: String
    let tree: Markup
    let alone: EmptyState?
    let company: Link?
    let consents: Table?
    let noConsent: EmptyState?
    let ask: Button?
    let all: Link?
    let aliases: Table?

    /// What the page is made of, as read.
    struct Content: Sendable {
        let company: Int
        let companies: [GroupCompany]
        let rights: [GroupRight]
        let consents: [ConsentLine]
        let aliases: [CompanyAlias]
    }

    init(frame: FrameMaker, head: PartnerHead, content: Content) {
        self.frame = head.frame(frame, "Group")
        self.head = head
        let user = head.viewer.user
        let tree = GroupTree(content.companies, content.rights, own: content.company, on: head.day, for: user)
        label = tree.label
        self.tree = tree.body
        let isAlone = content.companies.count < 2
        alone =
            isAlone
            ? .nothingYet(
                "No other company on this day",
                user.kind == .partner
                    ? "We know of no company that belongs to yours. Tell your channel manager if there is one."
                    : "No parent, subsidiary or affiliate is recorded.") : nil
        company = user.kind == .partner ? nil : Link("The company with its history", "/companies/\(content.company)")
        consents =
            content.consents.isEmpty
            ? nil
            : ConsentLine.table(
                content.consents, on: head.day, isToday: head.isToday, showsPartner: false)
        noConsent =
            content.consents.isEmpty
            ? .nothingYet(
                "No consent",
                "Without our written consent no other company may use this partner's rights, and nothing of another "
                    + "company counts with it (R23, R24).") : nil
        let mayAsk = head.isToday && head.viewer.keepsPartner && !isAlone
        ask = mayAsk ? .link("Ask for a consent", "/affiliate-consents/new?partner=\(head.id)") : nil
        all =
            content.consents.isEmpty
            ? nil
            : Link(
                "As a list",
                "/affiliate-consents" + (user.kind == .partner ? "?tab=all" : "?tab=all&partner=\(head.id)"))
        aliases =
            content.aliases.isEmpty
            ? nil : CompanyAlias.table(content.aliases, showsCompany: !isAlone, links: user.kind != .partner)
    }
}
