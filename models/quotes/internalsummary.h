// The deal-desk summary: wholesale, margin, band, payouts, flags. Never for the customer.
#pragma once

#include "customerquote.h"
#include "pricing/explain.h"

namespace dealdesk::quotes {

struct InternalSummary {
    explicit InternalSummary(QuoteDetails with)
        : details(std::move(with))
    {}

    QuoteDetails details;
    QString partner, customer, dealName, currency, product, route;
    pricing::Route routeKind{};
    pricing::CommitmentTerm term{};
    pricing::YearMonth start;
    int tenants = 0;   ///< first month
    QString band;      ///< name, or empty: no band
    QString priceRule; ///< "Monthly total $8,800.00"
    bool illustrative = false;
    QString whatIf;        ///< what the scenario supposes in place of facts, "What-if: …"; empty: nothing
    QString approval = {}; ///< who approved what it says, as a sentence; empty: nobody
    bool leftOut = false;  ///< of the scenario: the figures are those that it would have
    pricing::MonthFigures first;
    pricing::DealFigures figures;
    std::array<pricing::TermFigures, 3> terms;
    QList<pricing::Stretch> stretches; ///< of the initial term
    QStringList bandNames;             ///< beside the stretches; empty: no band
    QString authorizations;            ///< which price event takes which, where the listing has several
    std::vector<pricing::Payout> payouts;
    std::vector<pricing::Flag> flags;
    pricing::RouteAdvice advice;
    std::vector<pricing::Step> wholesaleSteps;
    /// Of a direct contract in the customer's currency.
    struct Payment {
        pricing::Money billed;                      ///< over the term, in that currency
        std::vector<pricing::MarginAtRate> margins; ///< in the scenario's; empty: unknown
    };
    std::optional<Payment> payment; ///< nothing: billed in the scenario's currency, or not known
};

/// An excluded deal's figures are those that it would have if it were included; unknown where one of the scenario's
/// would then be too large. Never throws AmountOverflow for another term than the deal's own: that term's figures are
/// unknown.
InternalSummary internalSummary(const pricing::Scenario &scenario, std::size_t deal,
                                const pricing::Evaluation &evaluation, const QuoteDetails &details,
                                const QString &whatIf = {});

} // namespace dealdesk::quotes
