// What is typed into the marketplace's portal for a deal's private offers, row by row in the order of the portal's
// form, with the checks and the marketplace's fee: for the deal's tab and for the worksheet on paper.
#pragma once

#include "pricing/evaluation.h"
#include "wording/pages/offerwords.h"

#include <QStringList>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace dealdesk::wording {

struct SheetValue {
    QString shown;
    QString copy; ///< exactly as the portal takes it: "22.784987", "2027-01-01"; empty: nothing to copy
    friend bool operator==(const SheetValue &, const SheetValue &) = default;
};

struct SheetRow {
    QString label;
    std::vector<SheetValue> values; ///< one, or a day and an amount
    QString note;
    bool needsCare = false; ///< what the note says
    friend bool operator==(const SheetRow &, const SheetRow &) = default;
};

struct OfferBlock {
    QString title;
    std::vector<SheetRow> rows;
    std::vector<SheetRow> instalments; ///< as the portal takes them
    QString doubleBilling;             ///< of an expansion: amount and dates, and what to do about the old offer
    friend bool operator==(const OfferBlock &, const OfferBlock &) = default;
};

struct SheetCheck {
    guidance::Outcome outcome{};
    OfferCheckWords words;
    std::optional<pricing::Date> lastDay; ///< the end to set, where that mends it
    friend bool operator==(const SheetCheck &, const SheetCheck &) = default;
};

struct OfferSheet {
    QString nothing; ///< why there is none: a sentence; then the others are empty
    QStringList notes;
    std::vector<OfferBlock> offers;
    std::vector<SheetCheck> checks;
    QStringList fees;
    friend bool operator==(const OfferSheet &, const OfferSheet &) = default;
};

/// `evaluation` is of the scenario; null: a figure is too large, and `whyNoFigures` says which. `zone` is the user's.
OfferSheet offerSheet(const pricing::Scenario &scenario, std::size_t deal, const pricing::Evaluation *evaluation,
                      const QString &whyNoFigures, const guidance::Marketplaces &marketplaces,
                      const FigureText &figures, const QTimeZone &zone);

/// When an AWS offer that expires on this day ends on the user's clock: "15:59:59 on 31 Dec 2026 in
/// America/Los_Angeles".
QString localExpiry(pricing::Date day, const QTimeZone &zone, const Language &language);

} // namespace dealdesk::wording
