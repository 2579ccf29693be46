import Hummingbird
import PartnerProgram

/// Those who report a combination, decide its single things and carry it out: who runs partners, and legal.
struct CombinationContext: UserContext {
    static func admits(_ user: User) -> Bool { user.holds(.channelManager, .programManager, .legal) }
    var coreContext: CoreRequestContextStorage
    let signedIn: User
    let address: String
}
