/// A browser as people know it: "Firefox on Windows". What a browser says of itself is never exact.
enum AgentWords {
    static func spoken(_ agent: String) -> String {
        let browser = browsers.first { agent.contains($0.mark) }?.name
        let system = systems.first { agent.contains($0.mark) }?.name
        switch (browser, system) {
        case (let browser?, let system?): return "\(browser) on \(system)"
        case (let browser?, nil): return browser
        case (nil, let system?): return "A program on \(system)"
        case (nil, nil): return agent.isEmpty ? "A program that gave no name" : String(agent.prefix(40))
        }
    }

    /// Those that also call themselves by another's name stand first.
    private static let browsers = [
        (mark: "Edg", name: "Edge"), (mark: "OPR/", name: "Opera"), (mark: "SamsungBrowser", name: "Samsung Internet"),
        (mark: "Firefox", name: "Firefox"), (mark: "FxiOS", name: "Firefox"), (mark: "CriOS", name: "Chrome"),
        (mark: "Chrome", name: "Chrome"), (mark: "Safari", name: "Safari"), (mark: "curl", name: "curl"),
    ]

    private static let systems = [
        (mark: "iPhone", name: "iPhone"), (mark: "iPad", name: "iPad"), (mark: "Android", name: "Android"),
        (mark: "Windows", name: "Windows"), (mark: "Mac OS X", name: "Mac"), (mark: "CrOS", name: "ChromeOS"),
        (mark: "Linux", name: "Linux"),
    ]
}
