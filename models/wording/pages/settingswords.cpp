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
    return Words::
        tr("An amount keeps its number when the currency changes, and these cannot be in %1: %2. Change them first.")
            .arg(currency, amounts);
}

QString nothingIsConverted(const QString &from, const QString &to)
{
    return Words::tr("Nothing is converted: every amount of this scenario keeps its number and would be read as %2 "
                     "instead of %1, in its price books, its deals and its floors.")
        .arg(from, to);
}

QString keepTheNumbers(const QString &currency) { return Words::tr("Keep the numbers, in %1").arg(currency); }

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

} // namespace dealdesk::wording
