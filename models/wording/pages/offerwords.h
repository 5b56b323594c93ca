// What is said of a deal's private offers: what to type into the marketplace's portal, and whether it will take it.
#pragma once

#include "guidance/offerchecks.h"
#include "wording/figuretext.h"

namespace dealdesk::wording {

QString outcome(guidance::Outcome outcome); ///< "ok", "confirm", "fails"
/// "New offer", "Expansion", or of a later one with as many tenants.
QString offerKind(pricing::OfferKind kind);
QString offerTitle(const pricing::PrivateOffer &offer, const FigureText &figures);
QString noEntry(pricing::NoEntry why); ///< a sentence and what to do

struct OfferCheckWords {
    QString title;    ///< of the row that it rests on
    QString sentence; ///< what is so
    QString todo;     ///< empty: nothing
    QString source;   ///< with its date, or the user's own value
    friend bool operator==(const OfferCheckWords &, const OfferCheckWords &) = default;
};
/// `offers` are the deal's, and the check is one of theirs.
OfferCheckWords wordsOf(const guidance::OfferCheck &check, const pricing::Scenario &scenario, std::size_t deal,
                        const std::vector<pricing::PrivateOffer> &offers, const FigureText &figures);

// On the worksheet.
QString offerWorksheetOf(const QString &day);
QString instalmentsOf(const QString &count, const QString &amount); ///< "36 of $8,800.00"
QString instalmentsFromTo(const QString &first, const QString &last);

// What stands on the deal's tab.
QString copyThe(const QString &what, const QString &value);
QString copiedThe(const QString &what, const QString &value);
QString offersFileOf(const QString &deal); ///< a file's name
QString whyNoOffers();                     ///< of a deal that is left out
QString directHasNoEntry();                ///< a direct contract
QString datesMoveWithAcceptance();
/// "2 checks fail", else "1 check to confirm"; empty: all are ok.
QString checksInShort(std::int64_t fail, std::int64_t confirm, const Language &language);
QString setEndTo(pricing::Date day, const Language &language);

// The offers that were made.
QString offerIdIsTaken();
QString reasonHelp();
QString noOfferMade();
QString offerName(const QString &id, int number); ///< in the list of those that were made

// Edits' names.
QString changeEndOf(const QString &deal);
QString addOfferTo(const QString &deal);
QString removeOfferOf(const QString &offer, const QString &deal);

} // namespace dealdesk::wording
