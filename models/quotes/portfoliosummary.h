// All deals of a scenario for a review meeting: wholesale, margin, bands, risks. Never for the customer.
#pragma once

#include "letterhead.h"

#include "files/wholefile.h"
#include "pricing/review.h"
#include "pricing/totals.h"
#include "wording/language.h"

#include <QDate>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

namespace dealdesk::quotes {

struct PortfolioSummary {
    struct Deal {
        QString customer, deal, listing, route;
        pricing::CommitmentTerm term{};
        int tenants = 0;              ///< first month
        pricing::DealFigures figures; ///< its stretch indices are of no use here
        QString remark;               ///< its flags: "No list price, Below floor"; empty: none
    };
    struct Band {
        QString listing, band; ///< band: empty below the first
        pricing::YearMonth first, last;
        std::int64_t totalAtFirst = 0, totalAtLast = 0; ///< relationship totals
        bool begins = false;                            ///< the listing's first row
    };
    enum class Weight : std::uint8_t { Note, Caution, Grave };
    struct Risk {
        QString sentence, more;
        Weight weight = Weight::Caution;
    };

    explicit PortfolioSummary(const wording::Language &in)
        : language(in)
    {}

    wording::Language language;
    QDate made;
    Paper paper = Paper::Letter;
    QString scenario, partner, currency;
    pricing::YearMonth start;
    int horizon = 0;                   ///< months
    QString whatIf;                    ///< what the scenario supposes in place of facts, "What-if: …"; empty: nothing
    bool illustrative = false;         ///< of one deal at least
    bool hasFees = false;              ///< a net margin is less than its margin
    pricing::Portfolio known;          ///< of the deals whose figure is known (Evaluation::known)
    pricing::HorizonMargin marginOf;   ///< over the horizon
    pricing::DealTotals totals;        ///< of the initial terms
    QString arrFinding, marginFinding; ///< the charts' titles
    QString without;                   ///< "without 2 deals"; empty: every sum is whole
    QString missing;                   ///< what those lack
    QList<Deal> deals;                 ///< included, as in the scenario
    QList<Deal> excluded;              ///< with what was entered alone
    QList<Band> bands;
    QList<Risk> risks;
};

/// `made` stands on it. Every figure is the evaluation's.
PortfolioSummary portfolioSummary(const pricing::Scenario &scenario, const pricing::Evaluation &evaluation,
                                  const wording::Language &language, const QDate &made, const QString &whatIf = {});

/// Writes the file whole or not at all, mode 0600. The error is a sentence for the user.
tl::expected<void, QString> writePdf(const PortfolioSummary &summary, const QString &path,
                                     const files::Replacing &replacing = {});
/// "INTERNAL Portfolio Worked example.pdf": safe as a file name on every system.
QString suggestedFileName(const PortfolioSummary &summary);

} // namespace dealdesk::quotes
