import Foundation
import PartnerProgram
import Postgres

/// What somebody does to the records: in which transaction, who, and when.
protocol Act {
    var database: Transaction { get }
    var actor: Actor { get }
    var desk: Desk { get }
    init(database: Transaction, actor: Actor, desk: Desk)
}

extension Act {
    init(_ database: Transaction, by actor: Actor, _ desk: Desk) {
        self.init(database: database, actor: actor, desk: desk)
    }

    var now: Date { desk.clock.now }
    var today: Day { desk.clock.today }
}
