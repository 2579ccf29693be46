import Hummingbird

/// The lists of the registers that measures count, for whom each is.
struct EvidenceLists: Sendable {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        ListRoutes<SignedInContext>(desk: desk, "people", list: people).add(to: router)
        ListRoutes<SignedInContext>(desk: desk, "new-hires", list: hires).add(to: router)
        ListRoutes<SignedInContext>(desk: desk, "certificates", list: certificates).add(to: router)
        ListRoutes<SignedInContext>(desk: desk, "joint-plans", list: plans).add(to: router)
        ListRoutes<FeeReaderContext>(desk: desk, "fees", list: fees).add(to: router)
    }

    /// Those that a user may open.
    func all(for user: User) -> [ListDefinition] {
        [people(for: user), hires(for: user), certificates(for: user), plans(for: user)]
            + (FeeReaderContext.admits(user) ? [fees(for: user)] : [])
    }

    private func people(for user: User) -> ListDefinition { PersonListStore.list(for: user, today: desk.clock.today) }

    private func hires(for user: User) -> ListDefinition { PersonClaimListStore.list(for: user, clock: desk.clock) }

    private func certificates(for user: User) -> ListDefinition {
        HoldingListStore.list(for: user, today: desk.clock.today)
    }

    private func plans(for user: User) -> ListDefinition { JointPlanListStore.list(for: user, today: desk.clock.today) }

    private func fees(for user: User) -> ListDefinition { FeeListStore.list(for: user, today: desk.clock.today) }
}
