// Several deals that are quoted at once, each or as alternatives: what each quote would be, and what stands in its way.
#pragma once

#include "pricing/approval.h"
#include "quotes/alternativesquote.h"
#include "quotes/drawnpages.h"
#include "quotes/issuing.h"
#include "tables/quotestoissue.h"
#include "workspace/document.h"

#include <optional>
#include <vector>

namespace dealdesk::ui {

/// What is entered for all of them.
struct ForAll {
    bool together = false; ///< side by side in one document
    QDate issued, validUntil;
    QString subject = {}; ///< of alternatives
};

/// One that can be quoted.
struct QuoteOfSeveral {
    quotes::CustomerQuote quote; ///< numbered
    quotes::QuotedDeal deal;
    bool outlasts = false; ///< it is valid after its authorization's last day
};

struct QuotesOfSeveral {
    std::vector<QuoteOfSeveral> quotes; ///< in the order of the deals, without those that are left out
    std::optional<quotes::AlternativesQuote> alternatives; ///< where they stand together
    std::vector<tables::QuoteToIssue> rows;                ///< all of them, to be looked at
    QStringList remarks;                                   ///< for the firm alone, before they go out
    QString whyNot = {};                                   ///< nothing can be issued: a sentence

    std::vector<pricing::ApprovalReason> approvalReasons() const; ///< of any of them
    bool isAnyIllustrative() const;
    QStringList outlasting() const; ///< their deals
};

/// `numbers`: as many as there are deals. There are figures.
QuotesOfSeveral quotesOfSeveral(const workspace::Document &document, const std::vector<workspace::RowKey> &deals,
                                const QStringList &numbers, const ForAll &all, const QDate &today,
                                const wording::Language &language);

/// As they would be printed, one after the other; a sentence where a letter has no font.
tl::expected<quotes::DrawnPages, QString> pagesOf(const QuotesOfSeveral &of);

/// Why these deals are no alternatives, as a sentence; empty: they are.
QString whyNoAlternatives(const workspace::Document &document, const std::vector<workspace::RowKey> &deals);

} // namespace dealdesk::ui
