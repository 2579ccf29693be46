/// The stages something passes, with the one it is in.
struct StageBar: Sendable {
    struct Stage: Sendable {
        let word: String
        /// A date or a count below the word.
        let note: String?
        let isDone: Bool
        let isCurrent: Bool

        static func done(_ word: String, _ note: String? = nil) -> Stage {
            Stage(word: word, note: note, isDone: true, isCurrent: false)
        }
        static func current(_ word: String, _ note: String? = nil) -> Stage {
            Stage(word: word, note: note, isDone: false, isCurrent: true)
        }
        static func ahead(_ word: String, _ note: String? = nil) -> Stage {
            Stage(word: word, note: note, isDone: false, isCurrent: false)
        }
    }

    let label: String
    let stages: [Stage]

    /// `label` names the bar to a screen reader: "Stages of the evaluation".
    init(_ label: String, _ stages: [Stage]) {
        self.label = label
        self.stages = stages
    }
}

/// Sub-pages of one thing, or preset scopes of a list: each its own address.
struct Tabs: Sendable {
    struct Tab: Sendable {
        let text: String
        let href: String
        let count: String?
        let isCurrent: Bool

        init(_ text: String, _ href: String, count: Int? = nil, isCurrent: Bool = false) {
            self.text = text
            self.href = href
            self.count = count.map(ListPage.words)
            self.isCurrent = isCurrent
        }
    }

    let label: String
    let tabs: [Tab]

    init(_ label: String, _ tabs: [Tab]) {
        self.label = label
        self.tabs = tabs
    }
}

/// The steps of a long form with their states.
struct TaskList: Sendable {
    struct Task: Sendable {
        let text: String
        let href: String?
        let hint: String?
        /// Plain words when done or not open yet, a tag when there is something to do.
        let word: String?
        let tag: Tag?

        static func completed(_ text: String, _ href: String, hint: String? = nil) -> Task {
            Task(text: text, href: href, hint: hint, word: "Completed", tag: nil)
        }
        static func incomplete(_ text: String, _ href: String, hint: String? = nil) -> Task {
            Task(text: text, href: href, hint: hint, word: nil, tag: .warn("Incomplete"))
        }
        static func waiting(_ text: String, hint: String? = nil) -> Task {
            Task(text: text, href: nil, hint: hint, word: "Cannot start yet", tag: nil)
        }
        /// Any other state, such as a signature that is there or missing.
        static func state(_ text: String, _ tag: Tag, href: String? = nil, hint: String? = nil) -> Task {
            Task(text: text, href: href, hint: hint, word: nil, tag: tag)
        }
    }

    let tasks: [Task]

    init(_ tasks: [Task]) { self.tasks = tasks }
}

/// How far something of known length is.
struct ProgressBar: Sendable {
    let id: String
    let label: String
    let words: String
    let done: Int
    let total: Int

    /// `words` says the same in text: "612 of 960 partners, about 2 minutes left".
    init(id: String, _ label: String, done: Int, of total: Int, words: String) {
        self.id = id
        self.label = label
        self.words = words
        self.done = done
        self.total = total
    }
}
