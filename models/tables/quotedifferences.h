// What is another in one content of a quote than in an earlier one (quotes/frozenquote.h): field by field, and in
// money.
#pragma once

#include "wording/language.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace dealdesk::tables {

struct QuoteDifference {
    QString what;          ///< "Rollout: Tenants", "Total"
    QString before, after; ///< as a person reads them; "—" where it is not known or not there
    QString change = {};   ///< of an amount or a share: "+$63,360.00"

    friend bool operator==(const QuoteDifference &, const QuoteDifference &) = default;
};

/// What was offered first, then what it comes to. Both in canonical form; where one is not to be read, nothing is said
/// of what it was made of.
std::vector<QuoteDifference> quoteDifferences(const QByteArray &before, const QByteArray &after,
                                              const wording::Language &language);

/// "Tenants 100 → 120, total $316,800.00 → $380,160.00": the first of them; empty: there are none.
QString differencesInShort(const std::vector<QuoteDifference> &differences);

} // namespace dealdesk::tables
