#include "settingswords.h"

#include "wording/plural.h"

#include <QCoreApplication>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SettingsWords)
};

} // namespace

QString changeSetting(const QString &field) { return Words::tr("Change %1").arg(field); }

QString changeFact(const QString &name) { return Words::tr("Change “%1”").arg(name); }

QString dealAndMonth(const QString &deal, const QString &month) { return Words::tr("%1, %2").arg(deal, month); }

QString startsMoveDeals(const QString &first, const QString &last, const QString &deals)
{
    return Words::tr("Deals keep their months when the first month moves. These start outside of the months that a "
                     "deal can start in then, %1 to %2, and would be moved to the nearest of them:\n\n%3")
        .arg(first, last, deals);
}

QString currencyCannotHave(const QString &currency, const QString &amounts)
{
    return Words::tr(
               "The numbers cannot be kept, for these amounts cannot be in %1: %2. Change them first, or convert.")
        .arg(currency, amounts);
}

QString nothingIsConverted(const QString &from, const QString &to)
{
    return Words::tr(
               "Keep the numbers: nothing is converted, and every amount of this scenario is read as %2 instead of "
               "%1, in its price books, its deals and its floors.")
        .arg(from, to);
}

QString keepTheNumbers(const QString &currency) { return Words::tr("Keep the numbers, in %1").arg(currency); }

QString convertAtARate(const QString &from, const QString &to)
{
    return Words::tr("Convert from %1 to %2 at a rate…").arg(from, to);
}

QString amountsAreConverted(const QString &to)
{
    return Words::tr("Convert: every price, fee, instalment and floor of this scenario's deals and settings becomes an "
                     "amount in %1, at a rate that you type.")
        .arg(to);
}

QString authorizationsAreNotConverted(const QString &to)
{
    return Words::tr("Authorizations are not converted then, for each is a fact in its own currency: those in %1 take "
                     "over.")
        .arg(to);
}

QString authorizationsTakeOver(const QString &to, const QString &listings)
{
    return Words::tr("There are some in %1 for %2.").arg(to, listings);
}

QString noAuthorizationIn(const QString &to, const QString &listings)
{
    return Words::tr(
               "There is none in %1 for %2: until you enter one, such deals have no wholesale, and no price where "
               "it is made of wholesale.")
        .arg(to, listings);
}

QString supposedAuthorizationsGo()
{
    return Words::tr("What this scenario supposes in place of its authorizations is dropped.");
}

QString rateOfTheChange(const QString &from, const QString &to)
{
    return Words::tr("How many %2 is one %1 worth?").arg(from, to);
}

QString cannotBeConverted(const QString &to, const QString &amounts)
{
    return Words::tr("At this rate these cannot be in %1: %2. Enter another rate, or change them first.")
        .arg(to, amounts);
}

QString convertedTo(const QString &to) { return Words::tr("Convert to %1").arg(to); }

QString startHelp() { return Words::tr("Deals keep their months when it moves."); }

QString horizonHelp(std::int64_t least, std::int64_t most, const Language &language)
{
    return Words::tr("How far the forecast looks: %1 to %2 months.", nullptr, plural(most))
        .arg(language.count(least), language.count(most));
}

QString payoutHelp() { return Words::tr("Days from the invoice to your payout; 60 is typical."); }

QString marginFloorHelp() { return Words::tr("Deals under it are flagged as needing approval. Empty: no floor."); }

QString dealSizeFloorHelp() { return Words::tr("The marketplace's minimum; smaller deals go direct. Empty: none."); }

QString currencyHelp() { return Words::tr("Three letters, such as USD."); }

QString firmHelp() { return Words::tr("Stands at the head of your quotes."); }

QString enrolmentHelp() { return Words::tr("Enrolment counts when a route is recommended."); }

QString lockedPolicyHelp()
{
    return Words::tr("A deal's wholesale price holds from one of its events (start, new tenant count, renewal) to the "
                     "next. Assumed; your authorization says which applies.");
}

QString floatingPolicyHelp()
{
    return Words::tr("A deal's wholesale price follows its listing's band in every month, whichever deal moves it. "
                     "Your authorization says which applies.");
}

QString writingHelp()
{
    return Words::tr(
        "How numbers and dates are shown, and read where they are typed or pasted, on this device: for every "
        "workspace, and at once on every page.");
}

QString ownNumbersHelp()
{
    return Words::tr("Blanks and apostrophes between thousands are read in every style; what may be thousands or "
                     "decimals is refused.");
}

QString ownDatesHelp()
{
    return Words::tr("02/03/2027 is read where days or months stand first, and refused elsewhere. 2027-03-02 and 2 Mar "
                     "2027 are always read.");
}

QString writtenSo(const QString &number, const QString &date)
{
    return Words::tr("Written so: %1 and %2").arg(number, date);
}

} // namespace dealdesk::wording
