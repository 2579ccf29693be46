import PartnerProgram
import Testing

extension Agreement {
    static func orderForm(_ state: AgreementState = .draft) throws -> Agreement {
        Agreement(
            kind: .orderForm, state: state, territory: ["PT"], effectiveOn: try day("2021-02-01"),
            endsOn: try day("2021-12-31"), sentOn: try day("2021-01-10"),
            partnerSignature: Signature(signatory: "Ravi", day: try day("2021-01-31")),
            ourSignature: Signature(signatory: "Lena", day: try day("2021-01-20")),
            termination: Termination(reason: "Breach", noticeDocument: "n1", effectiveOn: try day("2021-05-01")))
    }

    func doing(_ action: AgreementAction) throws -> Agreement {
        let signature = Signature(signatory: "Ravi", day: try day("2021-01-31"))
        let today = try day("2022-01-01")
        return switch action {
        case .edit: try edited(territory: ["PT", "ES"], effectiveOn: effectiveOn, endsOn: nil)
        case .send: try sent(on: day("2021-01-10"))
        case .signByPartner: try signedByPartner(signature, today: today)
        case .decline: try declined()
        case .execute: try executed(signature, today: today)
        case .activate: try activated(on: today)
        case .void: try voided()
        case .supersede: try superseded(by: .orderForm(.active))
        case .expire: try expired(on: today)
        case .giveNotice:
            try givenNotice(.init(reason: "Breach", noticeDocument: "n1", effectiveOn: day("2021-05-01")))
        case .terminate: try terminated(on: today)
        }
    }
}

@Suite struct AgreementTests {
    /// SM2, written down a second time. All else is refused.
    static let steps: [(AgreementState, AgreementAction, AgreementState)] = [
        (.draft, .edit, .draft), (.draft, .send, .sent), (.draft, .void, .voided),
        (.sent, .signByPartner, .partnerSigned), (.sent, .decline, .declined), (.sent, .void, .voided),
        (.sent, .expire, .expired), (.partnerSigned, .execute, .executed), (.executed, .activate, .active),
        (.active, .supersede, .superseded), (.active, .expire, .expired), (.active, .giveNotice, .active),
        (.active, .terminate, .terminated),
    ]

    @Test(arguments: AgreementState.allCases, AgreementAction.allCases)
    func `each step of SM2 is taken and every other is refused`(state: AgreementState, action: AgreementAction) throws {
        let agreement = try Agreement.orderForm(state)
        if let step = Self.steps.first(where: { $0.0 == state && $0.1 == action }) {
            #expect(try agreement.doing(action).state == step.2)
        } else {
            #expect(throws: Agreement.Refusal.notNow(action, .orderForm, state)) { try agreement.doing(action) }
        }
    }

    @Test func `the signature date is the later of the two, whoever signed later`() throws {
        var agreement = try Agreement.orderForm(.executed)
        #expect(agreement.signatureDate == (try day("2021-01-31")))
        agreement.ourSignature?.day = try day("2021-02-15")
        #expect(agreement.signatureDate == (try day("2021-02-15")))
        agreement.partnerSignature = nil
        #expect(agreement.signatureDate == nil)
    }

    @Test func `an agreement takes effect on its day, and not before both have signed`() throws {
        var agreement = try Agreement.orderForm(.executed)
        let effect = try day("2021-02-01")
        #expect(throws: Agreement.Refusal.notYetEffective(effect)) {
            try agreement.activated(on: effect.adding(days: -1))
        }
        #expect(try agreement.activated(on: effect).definesTerritory)
        agreement.ourSignature?.day = try day("2021-02-15")
        #expect(agreement.takesEffectOn == (try day("2021-02-15")))
    }

    @Test func `a signature has a name and a day that has come, within the time for signing`() throws {
        let sent = try Agreement.orderForm(.sent)
        let last = try day("2021-03-11")
        #expect(throws: Agreement.Refusal.noSignatory) {
            try sent.signedByPartner(.init(signatory: " ", day: last), today: last)
        }
        #expect(throws: Agreement.Refusal.signedInTheFuture(last)) {
            try sent.signedByPartner(.init(signatory: "Ravi", day: last), today: last.adding(days: -1))
        }
        let late = last.adding(days: 1)
        #expect(throws: Agreement.Refusal.tooLateToSign(last)) {
            try sent.signedByPartner(.init(signatory: "Ravi", day: late), today: late)
        }
        #expect(try sent.signedByPartner(.init(signatory: "Ravi", day: last), today: late).state == .partnerSigned)
    }

    @Test func `nobody signs a document before it has gone out, where the signatory is`() throws {
        let sent = try Agreement.orderForm(.sent)
        let first = try #require(sent.sentOn)
        let eve = Agreement.Signature(signatory: "Ravi", day: first.adding(days: -1))
        #expect(throws: Agreement.Refusal.signedBeforeSent(first)) { try sent.signedByPartner(eve, today: first) }
        #expect(try sent.signedByPartner(eve, today: first, firstDay: eve.day).state == .partnerSigned)
        let ours = try Agreement.orderForm(.partnerSigned)
        #expect(throws: Agreement.Refusal.signedBeforeSent(first)) { try ours.executed(eve, today: first) }
    }

    @Test func `a document names a territory and ends after it begins`() throws {
        let draft = try Agreement.orderForm()
        #expect(throws: Agreement.Refusal.noTerritory) {
            try draft.edited(territory: [], effectiveOn: draft.effectiveOn, endsOn: nil)
        }
        let before = draft.effectiveOn.adding(days: -1)
        #expect(throws: Agreement.Refusal.endsBeforeItBegins) {
            try draft.edited(territory: ["PT"], effectiveOn: draft.effectiveOn, endsOn: before)
        }
    }

    @Test func `unsigned, it expires after sixty days, and active, after its last day`() throws {
        let (lastToSign, lastOfTerm) = (try day("2021-03-11"), try day("2021-12-31"))
        let (sent, active) = (try Agreement.orderForm(.sent), try Agreement.orderForm(.active))
        #expect(throws: Agreement.Refusal.stillToBeSigned(lastToSign)) { try sent.expired(on: lastToSign) }
        #expect(throws: Agreement.Refusal.stillInTerm(lastOfTerm)) { try active.expired(on: lastOfTerm) }
        #expect(try active.expired(on: lastOfTerm.adding(days: 1)).state == .expired)
    }

    @Test func `an addendum supersedes nobody`() throws {
        let active = try Agreement.orderForm(.active)
        var addendum = active
        addendum.kind = .addendum
        #expect(throws: Agreement.Refusal.newerIsNotAnActiveOrderForm) { try active.superseded(by: addendum) }
        #expect(try addendum.superseded(by: active).state == .superseded)
    }

    @Test func `a termination needs a reason, a notice and its day`() throws {
        var active = try Agreement.orderForm(.active)
        active.termination = nil
        let may = try day("2021-05-01")
        let agreement = active
        #expect(throws: Agreement.Refusal.noticeMissing) { try agreement.terminated(on: may) }
        #expect(throws: Agreement.Refusal.terminationWithoutReason) {
            try agreement.givenNotice(.init(reason: "", noticeDocument: "n1", effectiveOn: may))
        }
        #expect(throws: Agreement.Refusal.terminationWithoutNotice) {
            try agreement.givenNotice(.init(reason: "Breach", noticeDocument: "", effectiveOn: may))
        }
        let noticed = try agreement.givenNotice(.init(reason: "Breach", noticeDocument: "n1", effectiveOn: may))
        #expect(noticed.definesTerritory)
        #expect(throws: Agreement.Refusal.terminationNotYet(may)) { try noticed.terminated(on: may.adding(days: -1)) }
        #expect(try noticed.terminated(on: may).state == .terminated)
    }
}
