import Mustache

/// What happened, newest first.
struct Timeline: Sendable {
    let entries: [Entry]
    let more: Link?

    init(_ entries: [Entry], more: Link? = nil) {
        self.entries = entries
        self.more = more
    }

    struct Entry: Sendable {
        let title: String
        /// "4 October 2021, 09:12 UTC", and the same for machines.
        let time: String
        let machineTime: String
        /// Who or what did it: "Mia Santos", "Nightly expiry".
        let actor: String
        let link: Link?
        /// Not shown to the partner.
        let isInternal: Bool
        /// What was written, or why, in the words of who did it.
        let detail: String?

        init(
            _ title: String, time: String, machineTime: String, by actor: String, link: Link? = nil,
            isInternal: Bool = false, detail: String? = nil
        ) {
            self.title = title
            self.time = time
            self.machineTime = machineTime
            self.actor = actor
            self.link = link
            self.isInternal = isInternal
            self.detail = detail
        }
    }
}

extension Timeline.Entry: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "title": title
        case "time": time
        case "machineTime": machineTime
        case "actor": actor
        case "link": link
        case "isInternal": isInternal
        case "detail": detail
        default: nil
        }
    }
}

/// A comment; who can read it is said in words and by its border.
struct CommentCard: Sendable {
    let author: String
    let time: String
    let machineTime: String
    let text: String
    /// The partner who reads it too; nobody where it is internal.
    let sharedWith: String?

    init(by author: String, time: String, machineTime: String, _ text: String, sharedWith: String?) {
        self.author = author
        self.time = time
        self.machineTime = machineTime
        self.text = text
        self.sharedWith = sharedWith
    }
}
