#include "quotability.h"

#include "wording/flagwords.h"

#include <QCoreApplication>

namespace dealdesk::wording {

using pricing::Flag;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Quotability)
};

QString called(const std::string &deal) { return deal.empty() ? Words::tr("This deal") : text(deal); }

} // namespace

QString standInNames(const std::string &deal, const QString &which)
{
    return Words::tr("%1 cannot be quoted yet: the customer would read names that stand in for others. %2")
        .arg(called(deal), which);
}

QString firmStillCalled(const std::string &name)
{
    return Words::tr("Your firm is still called “%1”: enter its name under Settings.").arg(text(name));
}

QString customerStillCalled(const std::string &name)
{
    return Words::tr("The customer is still called “%1”: enter the customer's name in the deal's form or under "
                     "Customers.")
        .arg(text(name));
}

QString lacksAPrice(const std::string &deal, Flag why)
{
    return Words::tr("%1 cannot be quoted yet: %2. %3").arg(called(deal), clause(why), whatToDo(why));
}

QString priceNotKnown(const std::string &deal)
{
    return Words::tr("%1 cannot be quoted yet: its price is not known in every month. Enter a unit price or a monthly "
                     "total.")
        .arg(called(deal));
}

QString instalmentsDiffer(const std::string &deal, std::optional<pricing::Money> sum, pricing::Money billed,
                          const FigureText &figures)
{
    return Words::tr(
               "%1 cannot be quoted yet: its instalments add up to %2, but the deal bills %3 over the term. Change "
               "the instalments until they agree, or choose another schedule.")
        .arg(called(deal), figures.money(sum), figures.money(billed));
}

QString optionTooLarge(const std::string &deal)
{
    return Words::tr(
               "%1 cannot be quoted yet: an amount of another term is too large to calculate. Quote it without the "
               "term options, or lower its price.")
        .arg(called(deal));
}

QString amountTooLarge(const std::string &deal)
{
    return Words::tr("%1 cannot be quoted yet: an amount is too large to calculate. Lower its price or its tenants.")
        .arg(called(deal));
}

QString onlyDirectAbroad(const std::string &deal, const QString &currency)
{
    return Words::tr("%1 cannot be quoted in %2: a marketplace bills in the authorization's currency. Quote it in the "
                     "scenario's currency, or make it a direct contract.")
        .arg(called(deal), currency);
}

QString nothingAtThisRate(const std::string &deal, const QString &currency)
{
    return Words::tr("%1 cannot be quoted in %2: at this rate its price comes to nothing. Check the rate.")
        .arg(called(deal), currency);
}

QString tooLargeAtThisRate(const std::string &deal, const QString &currency)
{
    return Words::tr("%1 cannot be quoted in %2: at this rate an amount is too large to calculate. Check the rate.")
        .arg(called(deal), currency);
}

QString pdfNotWritten(const QString &why) { return Words::tr("The PDF was not written: %1").arg(why); }

QString fontUnreadable()
{
    return Words::tr("the font that comes with Deal Desk cannot be read. Install Deal Desk again.");
}

QString lettersWithoutFont(const QString &letters, const QString &text, const QString &font)
{
    return Words::tr("no font on this computer has the letters “%1” of “%2”. Install %3 and start Deal Desk again, or "
                     "change the text.")
        .arg(letters, text, font);
}

QString eastAsianFont()
{
    return Words::tr("a font for Chinese, Japanese and Korean (on Debian and Ubuntu: fonts-noto-cjk)");
}

QString symbolFont()
{
    return Words::tr("a font that has such signs (on Debian and Ubuntu: fonts-noto-color-emoji, fonts-symbola)");
}
QString anyFont() { return Words::tr("a font that has them (on Debian and Ubuntu: fonts-noto-core)"); }

QString pdfNotDrawn() { return Words::tr("The PDF could not be drawn. Try again; if it fails again, restart."); }
QString thePdf() { return Words::tr("The PDF"); }

} // namespace dealdesk::wording
