#include "offerwords.h"

#include "wording/plural.h"

#include <QCoreApplication>

namespace dealdesk::wording {

using namespace pricing;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OfferWords)
};

} // namespace

QString outcome(guidance::Outcome outcome)
{
    switch (outcome) {
    case guidance::Outcome::Ok: return Words::tr("ok");
    case guidance::Outcome::Confirm: return Words::tr("confirm");
    case guidance::Outcome::Fails: return Words::tr("fails");
    }
    return {};
}

QString offerKind(OfferKind kind) { return kind == OfferKind::New ? Words::tr("New offer") : Words::tr("Expansion"); }

QString offerTitle(const PrivateOffer &offer, const FigureText &figures)
{
    return Words::tr("%1 from %2: %3 tenants", nullptr, plural(offer.tenants))
        .arg(offerKind(offer.kind), figures.date(offer.start), figures.count(offer.tenants));
}

QString noEntry(NoEntry why)
{
    switch (why) {
    case NoEntry::Unknown:
        return Words::tr("There is nothing to type yet: a price or the wholesale is not known. What is missing stands "
                         "at the top of this panel.");
    case NoEntry::NoWholesale:
        return Words::tr("There is nothing to type: the wholesale is 0, and no percentage of it gives a price. Enter "
                         "the wholesale prices of your authorization.");
    case NoEntry::BelowWholesale:
        return Words::tr("There is nothing to type: the price is below the wholesale, and the portal takes no negative "
                         "percentage. Raise the price, or ask the publisher for another wholesale price.");
    }
    return {};
}

QString offerWorksheetOf(const QString &day) { return Words::tr("Offer worksheet, %1").arg(day); }
QString instalmentsOf(const QString &count, const QString &amount) { return Words::tr("%1 of %2").arg(count, amount); }

QString instalmentsFromTo(const QString &first, const QString &last)
{
    return Words::tr("From %1 to %2. Each day stands on the deal's Offers tab.").arg(first, last);
}

QString copyThe(const QString &what, const QString &value) { return Words::tr("Copy %1: %2").arg(what, value); }
QString copiedThe(const QString &what, const QString &value) { return Words::tr("Copied %1: %2").arg(what, value); }
QString offersFileOf(const QString &deal) { return Words::tr("Offers of %1").arg(deal); }

QString whyNoOffers()
{
    return Words::tr("The deal is left out of the scenario, so it has no offers. Include it to see what to type into "
                     "the portal.");
}

QString directHasNoEntry() { return Words::tr("A direct contract has no portal: there is nothing to type into one."); }

QString datesMoveWithAcceptance()
{
    return Words::tr("The commitment runs from the day of acceptance: if the customer accepts on another day, the "
                     "dates move with it.");
}

QString setEndTo(Date day, const Language &language) { return Words::tr("Set the end to %1").arg(language.date(day)); }

QString offerIdIsTaken()
{
    return Words::tr("Another offer has this id. Each offer of the marketplace has one of its own: enter the one that "
                     "the portal shows.");
}

QString reasonHelp() { return Words::tr("Why it may expire after its authorization's last day."); }

QString noOfferMade()
{
    return Words::tr("When you have made an offer in the portal, add it here: its id, its expiry and what became of "
                     "it.");
}

QString offerName(const QString &id, int number)
{
    return Words::tr("%1. %2").arg(QString::number(number), nameInSentence(id));
}

QString addOfferTo(const QString &deal) { return Words::tr("Add an offer of %1").arg(deal); }
QString removeOfferOf(const QString &offer, const QString &deal)
{
    return Words::tr("Remove the offer %1 of %2").arg(offer, deal);
}

QString checksInShort(std::int64_t fail, std::int64_t confirm, const Language &language)
{
    if (fail > 0)
        return Words::tr("%1 checks fail", nullptr, plural(fail)).arg(language.count(fail));
    return confirm == 0 ? QString()
                        : Words::tr("%1 checks to confirm", nullptr, plural(confirm)).arg(language.count(confirm));
}

QString changeEndOf(const QString &deal) { return Words::tr("Set the end of the offers of %1").arg(deal); }

} // namespace dealdesk::wording
