import Foundation
import PartnerProgram
import Postgres

/// Whose an application is to decide: that of the channel manager of the place it would be located in (R21).
struct ReviewScope {
    let user: User
    let store: ReviewStore
    let today: Day

    init(_ user: User, _ database: any Querying, today: Day) {
        self.user = user
        store = ReviewStore(database)
        self.today = today
    }

    /// Why the user may not decide about the application; nil where they may.
    func objection(to record: ApplicationRecord) async throws -> String? {
        try await objection(to: record.places, of: record.reference)
    }

    /// The same for one location, once it is chosen.
    func objection(to location: String, of record: ApplicationRecord) async throws -> String? {
        try await objection(to: [location], of: record.reference)
    }

    func require(_ record: ApplicationRecord) async throws {
        if let objection = try await objection(to: record) { throw Refusal.notYours(objection) }
    }

    private func objection(to places: [String], of reference: String) async throws -> String? {
        if user.holds(.programManager) { return nil }
        guard user.holds(.channelManager) else {
            return "Applications are decided by channel managers and program managers."
        }
        let countries = try await store.countries(places)
        let isMine = countries.contains { code, country in
            country.geo.map { user.scope.covers(country: code, geo: $0) } ?? user.scope.isEverywhere
        }
        if isMine || places.isEmpty { return nil }
        var owners: [String] = []
        for place in places {
            guard let manager = try await store.proposedManager(for: place, on: today) else { continue }
            if !owners.contains(manager.name) { owners.append(manager.name) }
        }
        let names = listed(places.compactMap { countries[$0]?.name })
        let whose = owners.isEmpty ? "a program manager" : owners.joined(separator: " or ")
        return "\(reference) is for \(names), outside the countries you look after. It is for \(whose) to decide."
    }
}

extension ApplicationRecord {
    /// Where it may come to be located: with a legal entity, or else anywhere it wants to sell.
    fileprivate var places: [String] {
        let possible = rules.possibleLocations.map(\.country)
        return possible.isEmpty ? presences.map(\.presence.country) : possible
    }
}
