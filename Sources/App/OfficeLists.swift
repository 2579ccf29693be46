import Hummingbird

/// Every list that people filter, sort, save as views and take away, and whom it is for.
struct OfficeLists: Sendable {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        ListRoutes<ReaderContext>(desk: desk, "partners", list: partners).add(to: router)
        ApplicationListRoutes(desk: desk).add(to: router)
        ListRoutes<SignedInContext>(desk: desk, "agreements", list: agreements).add(to: router)
        ListRoutes<ReaderContext>(desk: desk, "onboarding", list: onboarding).add(to: router)
        ListRoutes<SignedInContext>(desk: desk, "opportunities", list: opportunities).add(to: router)
        ListRoutes<SignedInContext>(desk: desk, "projects", list: projects).add(to: router)
        ListRoutes<SignedInContext>(desk: desk, "reviews", list: reviews).add(to: router)
        ListRoutes<SignedInContext>(desk: desk, "msp-clients", list: clients).add(to: router)
        ListRoutes<ImportContext>(desk: desk, "imports", list: imports).add(to: router)
        ListRoutes<ReaderContext>(desk: desk, "vendor-opportunities", list: vendorOpportunities).add(to: router)
        ListRoutes<SignedInContext>(desk: desk, "cosell-invitations", list: invitations).add(to: router)
        ListRoutes<ReaderContext>(desk: desk, "exceptions", list: exceptions).add(to: router)
        ListRoutes<ReaderContext>(desk: desk, "evaluations", list: EvaluationListStore.list).add(to: router)
        ListRoutes<SignedInContext>(desk: desk, "integrators", list: integrators).add(to: router)
        ListRoutes<ReaderContext>(desk: desk, "tasks", list: tasks).add(to: router)
        ListRoutes<ReaderContext>(desk: desk, "companies", list: companies).add(to: router)
        ListRoutes<SignedInContext>(desk: desk, "affiliate-consents", list: consents).add(to: router)
        ListRoutes<ReaderContext>(desk: desk, "profile-changes", list: profileRequests).add(to: router)
        ListRoutes<ReaderContext>(desk: desk, "combinations", list: combinations).add(to: router)
        ListRoutes<UserReaderContext>(desk: desk, "users", list: UserListStore.list).add(to: router)
        ListRoutes<OutboxContext>(desk: desk, "outbox", list: outbox).add(to: router)
        ListRoutes<FinancialReviewContext>(desk: desk, "financial-reviews", list: financialReviews).add(to: router)
        ListRoutes<FinancialReviewContext>(desk: desk, "debts", list: debts).add(to: router)
        EvidenceLists(desk: desk).add(to: router)
        SavedViewRoutes(desk: desk, lists: all).add(to: router)
    }

    /// The lists that a user may open.
    private func all(for user: User) -> [ListDefinition] {
        var lists = [
            agreements(for: user), consents(for: user), opportunities(for: user), projects(for: user),
            reviews(for: user), clients(for: user), invitations(for: user), integrators(for: user),
        ]
        lists += EvidenceLists(desk: desk).all(for: user)
        if ReaderContext.admits(user) {
            let applications = ApplicationListStore.list(for: user, clock: desk.clock, calendar: nil)
            lists += [
                partners(for: user), applications, onboarding(for: user), profileRequests(for: user), tasks(for: user),
                companies(for: user), combinations(for: user), vendorOpportunities(for: user), exceptions(for: user),
                EvaluationListStore.list(for: user), RadarListStore.list(for: user),
            ]
        }
        if FinancialReviewContext.admits(user) { lists += [financialReviews(for: user), debts(for: user)] }
        if ImportContext.admits(user) { lists.append(imports(for: user)) }
        if UserReaderContext.admits(user) { lists.append(UserListStore.list(for: user)) }
        if OutboxContext.admits(user) { lists.append(outbox(for: user)) }
        return lists
    }

    private func partners(for user: User) -> ListDefinition {
        PartnerListStore.list(for: user, today: desk.clock.today)
    }

    private func agreements(for user: User) -> ListDefinition {
        AgreementListStore.list(for: user, today: desk.clock.today)
    }

    private func onboarding(for user: User) -> ListDefinition {
        OnboardingListStore.list(for: user, today: desk.clock.today)
    }

    private func profileRequests(for user: User) -> ListDefinition {
        ProfileRequestListStore.list(for: user, clock: desk.clock)
    }

    private func companies(for user: User) -> ListDefinition {
        CompanyListStore.list(for: user, today: desk.clock.today)
    }

    private func consents(for user: User) -> ListDefinition { ConsentListStore.list(for: user, clock: desk.clock) }

    private func opportunities(for user: User) -> ListDefinition {
        RegistrationListStore.list(for: user, clock: desk.clock)
    }

    private func projects(for user: User) -> ListDefinition {
        ProjectListStore.list(for: user, today: desk.clock.today)
    }

    private func reviews(for user: User) -> ListDefinition { CustomerReviewListStore.list(for: user) }

    private func clients(for user: User) -> ListDefinition {
        MSPClientListStore.list(for: user, today: desk.clock.today)
    }

    private func imports(for user: User) -> ListDefinition { ImportListStore.list(for: user, clock: desk.clock) }

    private func vendorOpportunities(for user: User) -> ListDefinition {
        VendorOpportunityListStore.list(for: user, clock: desk.clock)
    }

    private func invitations(for user: User) -> ListDefinition { CoSellListStore.list(for: user, clock: desk.clock) }

    private func exceptions(for user: User) -> ListDefinition {
        ExceptionListStore.list(for: user, today: desk.clock.today)
    }

    private func integrators(for user: User) -> ListDefinition {
        IntegratorListStore.list(for: user, clock: desk.clock)
    }

    private func financialReviews(for user: User) -> ListDefinition {
        FinancialReviewListStore.list(for: user, clock: desk.clock)
    }

    private func debts(for user: User) -> ListDefinition { DebtListStore.list(for: user, today: desk.clock.today) }

    private func tasks(for user: User) -> ListDefinition { TaskListStore.list(for: user, clock: desk.clock) }

    private func combinations(for user: User) -> ListDefinition {
        CombinationListStore.list(for: user, today: desk.clock.today)
    }

    private func outbox(for user: User) -> ListDefinition { OutboxListStore.list(for: user, clock: desk.clock) }
}
