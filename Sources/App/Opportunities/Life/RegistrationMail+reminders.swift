import PartnerProgram

extension RegistrationMail {
    static func expiresSoon(_ record: RegistrationRecord, on last: Day, in days: Int, link: String) -> Self {
        let when = days == 0 ? "today" : "in \(days) day\(days == 1 ? "" : "s")"
        return Self(
            subject: "Registration \(record.reference) expires \(when)",
            body: """
                Your registration of \(record.title) is valid through \(last.spokenWithWeekday). From the day after it \
                protects the opportunity no longer (R105).

                Should the sale take longer, ask your channel manager for an extension: it can be given up to and on \
                that day, not after (R106, R107).

                \(link)
                """)
    }

    static func contributionMissing(_ record: RegistrationRecord, closing day: Day, link: String) -> Self {
        Self(
            subject: "Registration \(record.reference): no contribution yet",
            body: """
                You expect \(record.title) to close on \(day.spokenWithWeekday), and no contribution is entered. \
                Closed as it stands, the commission is nothing: only what is entered before the close counts (R111).

                \(link)
                """)
    }

    static func overdue(_ record: RegistrationRecord, since due: Day, link: String) -> Self {
        Self(
            subject: "Overdue: registration \(record.reference) of \(record.partnerName)",
            body: """
                \(record.partnerName) was to be answered about \(record.title) by the end of \
                \(due.spokenWithWeekday), and was not (R104). Nothing is decided by itself: \
                \(record.reviewerName.map { "\($0) reviews it" } ?? "nobody has taken it for review yet").

                \(link)
                """)
    }
}
