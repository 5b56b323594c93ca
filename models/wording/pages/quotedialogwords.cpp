#include "quotedialogwords.h"

#include "wording/plural.h"
#include "wording/ratetext.h"

#include <QCoreApplication>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(QuoteDialogWords)
};

} // namespace

QString endsBeforeItBegins(const QString &first)
{
    return Words::tr("The quote would end before it begins: type %1 or a later day.").arg(first);
}

QString forYourOwnDesk()
{
    return Words::tr("For your own desk: it holds wholesale and margin. Never send it to the customer.");
}

QString forTheCustomer() { return Words::tr("For the customer: it holds no wholesale and no margin."); }

QString subjectHelp(const QString &deal)
{
    return Words::tr("Optional; the customer reads it. The deal's name, %1, stays in house.").arg(deal);
}

QString subjectTooLong(std::int64_t most, const Language &language)
{
    return Words::tr("A subject has at most %1 characters.", nullptr, plural(most)).arg(language.count(most));
}

QString enterTheCurrency() { return Words::tr("Enter the customer's currency by its three letters, for example BRL."); }

QString currencyIsTheScenarios(const QString &currency)
{
    return Words::tr("%1 is the scenario's own currency: choose another one, or quote without a rate.").arg(currency);
}

QString rateHelp(const QString &from, const QString &to)
{
    return to.isEmpty() ? Words::tr("How much of that currency one %1 is worth.").arg(from)
                        : Words::tr("How many %2 one %1 is worth.").arg(from, to);
}

QString enterTheRate(const Language &language)
{
    return Words::tr("Enter a rate above 0 with at most six decimals, for example %1.")
        .arg(rateText({5'432'100}, language));
}

QString rateSourceHelp() { return Words::tr("Who published the rate: it is printed beside it."); }

QString rateNeedsASource() { return Words::tr("Say who published the rate, for example the central bank."); }

QString rateSourceTooLong(std::int64_t most, const Language &language)
{
    return Words::tr("A source has at most %1 characters.", nullptr, plural(most)).arg(language.count(most));
}

QString validAfterItsAuthorization(const QString &authorization, const QString &until)
{
    return Words::tr("The quote is valid after %1 ends, on %2. Say why, or let it end by then.")
        .arg(authorization, until);
}

QString reasonIsKept() { return Words::tr("Why it outlasts its authorization. Kept with the quote, not printed."); }

QString reasonTooLong(std::int64_t most, const Language &language)
{
    return Words::tr("A reason has at most %1 characters.", nullptr, plural(most)).arg(language.count(most));
}

QString quoteNeedsANumber() { return Words::tr("The quote needs a number."); }

QString numberTooLong(std::int64_t most, const Language &language)
{
    return Words::tr("A quote's number has at most %1 characters.", nullptr, plural(most)).arg(language.count(most));
}

QString sayWhereToWrite() { return Words::tr("Say where the PDF is to be written."); }

QString noSuchFolder(const QString &folder) { return Words::tr("There is no folder %1.").arg(folder); }

QString besideQuotesTitle() { return Words::tr("Put it beside quotes for customers?"); }

QString besideQuotes(const QString &folder)
{
    return Words::tr("%1 is the folder of quotes for customers. The internal summary shows wholesale and margin: from "
                     "there it is soon sent by mistake.")
        .arg(folder);
}

QString replaceTheFileTitle() { return Words::tr("Replace the file?"); }

QString writtenTo(const QString &what, const QString &path) { return Words::tr("%1 written to %2").arg(what, path); }

QString priceIsIllustrative()
{
    return Words::tr("The price comes from an illustrative price book: the quote will say that it is no offer.");
}

QString priceIsOfWhatIf()
{
    return Words::tr("The price comes from a what-if of your authorization, which holds in this scenario alone.");
}

QString quoteNumbered(const QString &number) { return Words::tr("Quote %1").arg(number); }

} // namespace dealdesk::wording
