import PartnerProgram
import Testing

extension PartnerApplication {
    /// Nova's application for Portugal and Spain, with everything in place.
    static func nova(_ state: ApplicationState = .draft) -> PartnerApplication {
        PartnerApplication(
            state: state, legalName: "Nova Systems, Lda.", contactEmail: "ravi@nova-systems.pt",
            presences: [
                Presence(country: "PT", name: "Portugal", legalEntity: true, office: true, salesTeam: true),
                Presence(country: "ES", name: "Spain", legalEntity: false, office: true, salesTeam: true),
            ],
            deliveryCountries: ["PT"], motions: [.sellWith], question: Question(text: "VAT?", fields: [.vatNumber]),
            agreementSentOn: Day(iso: "2021-01-01"))
    }

    /// Carries the action out with everything it asks for.
    func doing(_ action: ApplicationAction) throws -> PartnerApplication {
        switch action {
        case .submit: try submitted()
        case .take: try taken(by: 7)
        case .handOver: try handedOver(to: 8)
        case .ask: try asked("Which VAT number?", for: [.vatNumber])
        case .answer: try answered(changing: [.vatNumber])
        case .approve: try approved(location: "PT", channelManager: 7)
        case .reject: try rejected(.noOperations)
        case .withdraw: try withdrawn()
        case .sendAgreement: try agreementSent(on: day("2021-01-01"))
        case .onboard: try onboarded()
        case .expire: try expired(on: day("2021-12-31"))
        }
    }
}

@Suite struct PartnerApplicationTests {
    /// SM1, written down from the document a second time: from, action, to. All else is refused.
    static let steps: [(ApplicationState, ApplicationAction, ApplicationState)] = [
        (.draft, .submit, .submitted), (.draft, .withdraw, .withdrawn),
        (.submitted, .take, .underReview), (.submitted, .withdraw, .withdrawn),
        (.underReview, .handOver, .underReview), (.underReview, .ask, .infoRequested),
        (.underReview, .approve, .approved), (.underReview, .reject, .rejected), (.underReview, .withdraw, .withdrawn),
        (.infoRequested, .handOver, .infoRequested), (.infoRequested, .answer, .underReview),
        (.infoRequested, .withdraw, .withdrawn),
        (.approved, .sendAgreement, .agreementSent), (.approved, .withdraw, .withdrawn),
        (.agreementSent, .onboard, .onboarded), (.agreementSent, .expire, .expired),
        (.agreementSent, .withdraw, .withdrawn),
    ]

    @Test(arguments: ApplicationState.allCases, ApplicationAction.allCases)
    func `each step of SM1 is taken and every other is refused`(state: ApplicationState, action: ApplicationAction)
        throws
    {
        let application = PartnerApplication.nova(state)
        if let step = Self.steps.first(where: { $0.0 == state && $0.1 == action }) {
            #expect(try application.doing(action).state == step.2)
            #expect(application.actions.contains(action))
        } else {
            #expect(throws: PartnerApplication.Refusal.notNow(action, state)) { try application.doing(action) }
            #expect(!application.actions.contains(action))
        }
    }

    @Test func `a refusal says what cannot be done and why`() {
        let refusal = PartnerApplication.Refusal.notNow(.approve, .withdrawn)
        #expect(refusal.sentence == "The application cannot be approved: the applicant withdrew it.")
        #expect(refusal.clause == nil)
    }

    @Test func `the states that are over are the four of SM1`() {
        #expect(ApplicationState.allCases.filter { !$0.isOpen } == [.onboarded, .rejected, .withdrawn, .expired])
    }

    @Test func `everything missing is named at once`() throws {
        let empty = PartnerApplication(
            legalName: " ", contactEmail: "",
            presences: [.init(country: "PT", name: "Portugal", legalEntity: true, office: nil, salesTeam: nil)],
            motions: [])
        let refusal = try #require(throws: PartnerApplication.Refusal.self) { try empty.submitted() }
        #expect(empty.missing.map(\.field) == [.legalName, .contacts, .presence, .motions])
        #expect(refusal.sentence.contains("Answer for Portugal: office and sales team."))
    }

    @Test func `each gate that is missed stops the approval with its clause`() throws {
        var application = PartnerApplication.nova(.underReview)
        application.presences[1].salesTeam = false
        let refusal = try #require(throws: PartnerApplication.Refusal.self) {
            try application.approved(location: "PT", channelManager: 1)
        }
        #expect(refusal.clause == "R17 and R18")
        #expect(refusal.sentence.contains("an office, but no sales team"))
        application.presences[0].legalEntity = false
        let missed = application.gates.filter { $0.verdict == .missed }
        #expect(missed.map(\.rule) == ["R16", "R17", "R18", "R20"])
        #expect(missed.map(\.country) == [nil, nil, "ES", nil])
    }

    @Test func `delivery people outside the territory are advice and never stop an approval`() throws {
        var application = PartnerApplication.nova(.underReview)
        application.deliveryCountries = ["IN"]
        #expect(application.gates.first { $0.rule == "R19" }?.verdict == .advice)
        #expect(try application.approved(location: "PT", channelManager: 7).channelManager == 7)
    }

    @Test func `the location is a country of the territory with a legal entity`() {
        let application = PartnerApplication.nova(.underReview)
        #expect(throws: PartnerApplication.Refusal.locationWithoutLegalEntity("Spain")) {
            try application.approved(location: "ES", channelManager: 1)
        }
        #expect(throws: PartnerApplication.Refusal.locationOutsideTerritory("FR")) {
            try application.approved(location: "FR", channelManager: 1)
        }
        #expect(application.possibleLocations.map(\.country) == ["PT"])
    }

    @Test func `an applicant changes only what was asked about`() throws {
        let asked = PartnerApplication.nova(.infoRequested)
        #expect(throws: PartnerApplication.Refusal.fieldsNotOpen([.legalName])) {
            try asked.answered(changing: [.vatNumber, .legalName])
        }
        #expect(try asked.answered(changing: []).question == nil)
    }

    @Test func `an unsigned agreement expires on the day after the sixtieth`() throws {
        let sent = PartnerApplication.nova(.agreementSent)
        let last = try day("2021-03-02")
        #expect(sent.lastDayToSign() == last)
        #expect(throws: PartnerApplication.Refusal.notYetExpired(last)) { try sent.expired(on: last) }
        #expect(try sent.expired(on: last.adding(days: 1)).state == .expired)
    }

    @Test(arguments: RejectionReason.allCases)
    func `every rejection leaves the applicant something to read`(reason: RejectionReason) throws {
        let application = PartnerApplication.nova(.underReview)
        if reason.needsNote {
            #expect(throws: PartnerApplication.Refusal.rejectionWithoutNote) { try application.rejected(reason) }
        }
        let rejection = try application.rejected(reason, note: "As we discussed.").rejection
        #expect(rejection?.message.hasSuffix("As we discussed.") == true)
        #expect(!reason.message.isEmpty || reason == .other)
    }
}
