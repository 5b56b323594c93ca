#include "letterwords.h"

#include "wording/explanation.h"
#include "wording/plural.h"

#include <QCoreApplication>

namespace dealdesk::wording {

using namespace pricing;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LetterWords)
};

QString called(const ResaleAuthorization &authorization)
{
    return nameInSentence(text(authorization.number.empty() ? authorization.name : authorization.number));
}

QString subject(const Scenario &scenario, const guidance::AuthorizationEnd &end)
{
    const ResaleAuthorization &of = scenario.authorizations[end.authorization];
    return Words::tr("%1 (%2)").arg(called(of), name(of.listing));
}

} // namespace

QString daysOf(const ResaleAuthorization &of, const Language &language)
{
    if (of.from && of.until)
        return Words::tr("%1 to %2").arg(language.date(*of.from), language.date(*of.until));
    if (of.from)
        return Words::tr("from %1").arg(language.date(*of.from));
    if (of.until)
        return Words::tr("until %1").arg(language.date(*of.until));
    return Words::tr("always");
}

QString withItsDays(const QString &authorization, const QString &days)
{
    return Words::tr("%1, %2", "an authorization, its days").arg(authorization, days);
}

QString entryTitle(records::AuthorizationField field)
{
    using records::AuthorizationField;
    switch (field) {
    case AuthorizationField::Name: return Words::tr("Authorization");
    case AuthorizationField::ExistingTenants: return Words::tr("Existing tenants");
    case AuthorizationField::Discount12: return Words::tr("1-year discount");
    case AuthorizationField::Discount24: return Words::tr("2-year discount");
    case AuthorizationField::Discount36: return Words::tr("3-year discount");
    case AuthorizationField::From: return Words::tr("First day");
    case AuthorizationField::Until: return Words::tr("Last day");
    case AuthorizationField::NetTerms: return Words::tr("Longest net terms");
    default: return {};
    }
}

QString entryUnits(records::AuthorizationField field)
{
    using records::AuthorizationField;
    switch (field) {
    case AuthorizationField::Discount12:
    case AuthorizationField::Discount24:
    case AuthorizationField::Discount36: return Words::tr("%");
    case AuthorizationField::NetTerms: return Words::tr("days");
    default: return {};
    }
}

QString entryHelp(records::AuthorizationField field)
{
    using records::AuthorizationField;
    switch (field) {
    case AuthorizationField::From: return Words::tr("Empty: it holds from ever.");
    case AuthorizationField::Until: return Words::tr("Empty: it has no end.");
    case AuthorizationField::BuyerAccounts:
        return Words::tr("AWS accounts of 12 digits, one a line. Empty: any buyer.");
    case AuthorizationField::AzurePrice: return Words::tr("Or the percentage that the publisher entered.");
    case AuthorizationField::Document: return Words::tr("The letter's file name.");
    default: return {};
    }
}

QString beginsAfterItsLastDay(const QString &end) { return Words::tr("Must not be after its last day, %1.").arg(end); }
QString endsBeforeItsFirstDay(const QString &begin)
{
    return Words::tr("Must not be before its first day, %1.").arg(begin);
}

QString hasALastDay(const QString &day) { return Words::tr("It has a last day, %1. Take that out first.").arg(day); }

QString openEndedHasNoLastDay()
{
    return Words::tr("It is open-ended, so it has no last day. Choose another kind first.");
}

QString enterTheLastDayFirst() { return Words::tr("Enter its last day first."); }

QString untilDateNeedsALastDay()
{
    return Words::tr("It holds until a date, so it needs a last day. Choose another kind first.");
}

QString azurePriceIs(const QString &notEntered, const QString &absolute)
{
    return Words::tr("Choose %1 or %2, or enter the discount's percentage.").arg(notEntered, absolute);
}

QString holdsOnTheSameDays(const QString &authorization, const QString &days)
{
    return Words::tr("On some of these days %1 holds (%2). Two of one listing cannot hold on the same day.")
        .arg(authorization, days);
}

QString changeOfAuthorization(const QString &field)
{
    return Words::tr("Change %1 of the authorization", "%1: “last day”").arg(field);
}

QString enterFromTheLetter()
{
    return Words::tr("Enter what the publisher's letter says. Its days must not be another authorization's of the "
                     "listing; paste its band table below.");
}

QString pasteItsBands() { return Words::tr("Paste or type its band table: without a band no deal has a price."); }

QString tickToMakeRoom() { return Words::tr("Tick what is to become of it, above."); }

QString takeThePlaceOf(const ResaleAuthorization &illustrative)
{
    return Words::tr("Take the place of %1, whose figures are nobody's real price").arg(called(illustrative));
}

QString endOthersBefore(std::int64_t count, const ResaleAuthorization &first, const Language &language)
{
    const QString day = first.until ? language.date(*first.until) : QString();
    return count == 1 ? Words::tr("End %1 on %2, the day before").arg(called(first), day)
                      : Words::tr("End the others of the listing on %1, the day before").arg(day);
}

QString addAuthorization(const QString &listing) { return Words::tr("Add an authorization of %1").arg(listing); }

QString usedUpBy(const ResaleAuthorization &authorization, const Deal &deal, const OfferRecord &offer)
{
    return Words::tr("%1 is for a single offer, and is used up by the offer %2 of the deal %3. Ask the publisher for "
                     "another authorization before the next offer.")
        .arg(called(authorization), nameInSentence(text(offer.id)), nameInSentence(text(deal.name)));
}

QString endsSoon(const Scenario &scenario, const guidance::AuthorizationEnd &end, const Language &language)
{
    const QString what = subject(scenario, end);
    const QString day = language.date(*scenario.authorizations[end.authorization].until);
    QString when;
    if (end.daysLeft < 0)
        return Words::tr("%1 ended on %2, and no other holds now. Ask the publisher for the next one.").arg(what, day);
    if (end.daysLeft == 0)
        when = Words::tr("%1 ends today.").arg(what);
    else
        when = Words::tr("%1 ends on %2, in %3 days.", nullptr, plural(end.daysLeft))
                   .arg(what, day, language.count(end.daysLeft));
    return end.isFollowed ? Words::tr("%1 Another follows; offers made on it must be accepted by then.").arg(when)
                          : Words::tr("%1 No other follows: ask the publisher for the next one.").arg(when);
}

QString endsSoonShort(const Scenario &scenario, const guidance::AuthorizationEnd &end, const Language &language)
{
    const QString what = subject(scenario, end);
    if (end.daysLeft < 0)
        return Words::tr("%1 has ended").arg(what);
    if (end.daysLeft == 0)
        return Words::tr("%1 ends today").arg(what);
    return Words::tr("%1 ends in %2 days", nullptr, plural(end.daysLeft)).arg(what, language.count(end.daysLeft));
}

} // namespace dealdesk::wording
