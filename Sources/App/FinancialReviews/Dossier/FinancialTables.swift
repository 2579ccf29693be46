import PartnerProgram

/// What Finance gathered, as tables and pictures.
struct FinancialTables: Sendable {
    let record: FinancialReviewRecord
    let dossier: Dossier
    let clock: OfficeClock

    var documents: Table? {
        guard !dossier.documents.isEmpty else { return nil }
        return Table(
            "Documents", hidesCaption: true,
            [Column("Document"), Column("Dated"), Column("Relied on until"), Column("Received"), Column("SHA-256")],
            dossier.documents.map { document in
                TableRow(
                    .link(
                        document.kind.label, "\(record.path)/documents/\(document.file.id)", note: document.file.name),
                    [
                        .text(document.datedOn.spoken), expiry(of: document),
                        .text(clock.spoken(document.file.uploadedAt), note: document.file.uploader),
                        .text(document.file.sha256.chunked),
                    ])
            })
    }

    private func expiry(of document: Dossier.Document) -> Cell {
        guard let last = document.expiresOn else { return .text("No end") }
        let holds = document.holds(on: clock.today)
        return .due(last.spoken, holds ? last.left(from: clock.today) : "Expired", isLate: !holds)
    }

    var figures: Table? {
        guard !dossier.figures.isEmpty else { return nil }
        let items = FinancialFigures.Item.allCases.filter { item in dossier.figures.contains { $0[item] != nil } }
        return Table(
            "Figures", years,
            items.map { item in
                TableRow(.text(item.label), dossier.figures.map { .number($0[item]?.description) })
            })
    }

    var ratios: Table? {
        let known = FinancialRatio.allCases.filter { ratio in dossier.figures.contains { $0.value(of: ratio) != nil } }
        guard !known.isEmpty else { return nil }
        return Table(
            "Ratios", years,
            known.map { ratio in
                let (above, below) = ratio.parts
                return TableRow(
                    .text(ratio.label, note: "\(above.label) by \(below.label.lowercased())"),
                    dossier.figures.map { .number($0.value(of: ratio).map(ratio.words)) })
            })
    }

    private var years: [Column] {
        [Column("Fiscal year until")]
            + dossier.figures.map { .number($0.endedOn.spoken + ($0.months == 12 ? "" : " (\($0.months) months)")) }
    }

    /// How the two ratios that tell most went, where there are two years at least and none below zero.
    var trends: [LineChart] {
        [FinancialRatio.equityRatio, .currentRatio].compactMap { ratio in
            let values = dossier.figures.compactMap { year in year.value(of: ratio).map { (year.endedOn, $0) } }
            guard values.count > 1, values.allSatisfy({ $0.1 >= .zero }) else { return nil }
            return LineChart(
                ratio.label, unit: ratio.isPercent ? "Percent" : "Times", labelHead: "Fiscal year until",
                values.map { day, value in
                    (
                        day.spoken,
                        Double(value.rounded(scale: ratio.isPercent ? 1000 : 100)) / (ratio.isPercent ? 10 : 100),
                        ratio.words(value)
                    )
                })
        }
    }

    var checks: Table? {
        guard !dossier.checks.isEmpty else { return nil }
        return Table(
            "Credit checks", hidesCaption: true,
            [Column("Reference"), Column("Bureau"), Column("Checked on"), Column("Result")],
            dossier.checks.map { check in
                TableRow(
                    .text(check.reference),
                    [
                        .text(check.bureau), .text(check.checkedOn.spoken),
                        .tags(check.result.tag, note: check.note),
                    ])
            })
    }

    var questions: Table? {
        guard !dossier.questions.isEmpty else { return nil }
        return Table(
            "Questions and answers", hidesCaption: true, [Column("Question"), Column("Asked"), Column("Answer")],
            dossier.questions.map { question in
                TableRow(
                    .text(question.question),
                    [
                        .text(clock.spoken(question.askedAt)),
                        .text(
                            question.answer ?? "Not answered yet", note: question.answeredAt.map { clock.spoken($0) }),
                    ])
            })
    }
}

extension CreditResult {
    var tag: Tag {
        switch self {
        case .approved: .good(label)
        case .notApproved: .bad(label)
        case .cancelled: .calm(label)
        default: .warn(label)
        }
    }
}
