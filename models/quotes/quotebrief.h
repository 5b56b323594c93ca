// What the person who issues a quote should know before it goes out, in words for the firm alone: wholesale and floor
// may stand here, so nothing of it gets onto a customer's page.
#pragma once

#include "pricing/evaluate.h"
#include "wording/language.h"

#include <QDate>
#include <QStringList>

namespace dealdesk::quotes {

struct QuoteBrief {
    QString what;                     ///< "Rollout for Example Corp"
    QString price;                    ///< "$8,800.00 a month for 100 tenants, 3 years: $316,800.00 in all"
    std::vector<pricing::Flag> flags; ///< of the deal at its own term
    QStringList notes;                ///< what else is unusual about the deal
    /// Where the terms are shown as options: those that are not offered, and those that lie under wholesale or floor.
    QStringList otherTerms;
    /// What the customer can compute from the prices of those terms; empty: nothing, for they are not made of
    /// wholesale.
    QStringList tells;
    QString onePrice;        ///< "One price for all terms: $86.00 per tenant per month"; empty where it is so anyway
    QString onePriceMargins; ///< what each term then brings
    QStringList onePriceRemarks; ///< as otherTerms, at one price
};

/// An excluded deal as if it were included. What is too large to calculate is left out.
QuoteBrief quoteBrief(const pricing::Scenario &scenario, std::size_t deal, const pricing::Evaluation &evaluation,
                      const QDate &today, const wording::Language &language);

} // namespace dealdesk::quotes
