// What a workspace file holds: scenarios, each whole in itself, the quotes that were issued, and how the window was
// left.
#pragma once

#include "pricing/scenario.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace dealdesk::workspace {

/// Identity of a scenario in this workspace; never reused.
struct ScenarioKey {
    std::int64_t value = 0;
    friend auto operator<=>(const ScenarioKey &, const ScenarioKey &) = default;
};

/// Identity and order of a row within its scenario: of a deal or a customer. Never reused. Of an authorization: its
/// listing.
struct RowKey {
    std::int64_t value = 0;
    friend auto operator<=>(const RowKey &, const RowKey &) = default;
};

/// `dealKeys` and `customerKeys` run beside `scenario.deals` and `scenario.customers`, rising.
struct ScenarioEntry {
    ScenarioKey key;
    pricing::Scenario scenario;
    std::vector<RowKey> dealKeys;
    std::vector<RowKey> customerKeys;

    friend bool operator==(const ScenarioEntry &, const ScenarioEntry &) = default;
};

/// One quote that was issued: what the customer was told, frozen.
struct QuoteRecord {
    RowKey key;
    QString number; ///< "Q-2027-0001"
    ScenarioKey scenario;
    pricing::DealId deal;
    QString dealName;
    QString customerName;
    QString currency;
    pricing::Money total; ///< over the term
    QDate issued;
    QDate validUntil;
    QString file; ///< where the PDF was written; may be gone. Empty: its number is taken, but it was not written

    friend bool operator==(const QuoteRecord &, const QuoteRecord &) = default;
};

struct Contents {
    std::vector<ScenarioEntry> scenarios; ///< keys rising; never empty in an open document
    std::vector<QuoteRecord> quotes;      ///< keys rising
    std::map<QString, QByteArray> view;   ///< how the window was left, which keys were used; not undone

    friend bool operator==(const Contents &, const Contents &) = default;
};

/// A workspace of these scenarios, with keys of its own for every row.
Contents contentsOf(std::vector<pricing::Scenario> scenarios);

const ScenarioEntry *find(const Contents &contents, ScenarioKey key);
ScenarioEntry *find(Contents &contents, ScenarioKey key);
/// Index of the row in the scenario's list, or nothing.
std::optional<std::size_t> indexOf(const std::vector<RowKey> &keys, RowKey key);

} // namespace dealdesk::workspace
