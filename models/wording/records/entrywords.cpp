#include "entrywords.h"

#include "pricing/ranges.h"
#include "records/decimaltext.h"
#include "wording/figuretext.h"

#include <QCoreApplication>

namespace dealdesk::wording {

using entry::DateFault;
using entry::NumberFault;
using entry::NumberStyle;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Entry)
};

/// "8,800.00" in the style of the field.
QString styled(std::string_view plain, const NumberStyle &style)
{
    std::string text;
    for (const char c : plain)
        text += c == ',' ? style.group : c == '.' ? style.decimal : std::string(1, c);
    return QString::fromStdString(text);
}

QString example(const NumberFault &fault, const NumberStyle &style)
{
    switch (fault.of) {
    case NumberFault::Of::Money:
        return styled(fault.places == 0 ? "8,800" : fault.places == 2 ? "8,800.00" : "8,800.000", style);
    case NumberFault::Of::Percent: return styled("18.56", style);
    case NumberFault::Of::Count: break;
    }
    return styled("1,200", style);
}

QString grouping(const NumberFault &fault, const NumberStyle &style)
{
    if (fault.of == NumberFault::Of::Money && fault.places == 0)
        return Words::tr("Is this a group or a decimal mark? %1 has no decimals: write the number like %2.")
            .arg(text(fault.currency), example(fault, style));
    return Words::tr("Is this a group or a decimal mark? Write decimals with \"%1\", like %2.")
        .arg(text(style.decimal), example(fault, style));
}

QString otherCurrency(const NumberFault &fault, const NumberStyle &style)
{
    if (fault.of != NumberFault::Of::Money)
        return Words::tr("“%1” is a currency. Write the number alone, like %2.")
            .arg(text(fault.found), example(fault, style));
    return Words::tr("Amounts here are in %1, found “%2”. Enter the amount in %1, like %3.")
        .arg(text(fault.currency), text(fault.found), example(fault, style));
}

QString sum(const NumberFault &fault, const NumberStyle &style)
{
    const QString like = QLatin1Char('=') + styled(fault.of == NumberFault::Of::Count ? "3*12" : "8*1.05", style);
    return Words::tr("This sum cannot be read. Write numbers with + - * / between them, like %1.").arg(like);
}

QString notExact(const NumberFault &fault)
{
    switch (fault.places) {
    case 0: return Words::tr("The sum does not come to a whole number. Enter the number that you mean.");
    case 2: return Words::tr("The sum comes to more than two decimals. Enter the number that you mean.");
    default: return Words::tr("The sum comes to more than three decimals. Enter the number that you mean.");
    }
}

QString tooFine(const NumberFault &fault)
{
    switch (fault.places) {
    case 0: return Words::tr("Enter a whole number: %1 has no decimals.").arg(text(fault.currency));
    case 2: return Words::tr("Enter at most two decimals.");
    default: return Words::tr("Enter at most three decimals.");
    }
}

QString tooLarge(const NumberFault &fault, const NumberStyle &style)
{
    const QString most = styled(records::groupedText(pricing::Money{fault.most}, fault.places), style);
    return fault.of == NumberFault::Of::Percent ? Words::tr("Enter at most %1 %.").arg(most)
                                                : Words::tr("Enter at most %1.").arg(most);
}

} // namespace

QString sentence(const NumberFault &fault, const NumberStyle &style)
{
    using enum NumberFault::Kind;
    switch (fault.kind) {
    case Empty: return Words::tr("Enter a number, for example %1.").arg(example(fault, style));
    case NotANumber: return Words::tr("This is not a number. Write it like %1.").arg(example(fault, style));
    case Grouping: return grouping(fault, style);
    case Several: return Words::tr("This is more than one number. Enter one, like %1.").arg(example(fault, style));
    case Word:
        return Words::tr("“%1” is not known here. Write the number alone, like %2.")
            .arg(text(fault.found), example(fault, style));
    case OtherCurrency: return otherCurrency(fault, style);
    case Negative: return Words::tr("Enter 0 or more.");
    case TooFine: return tooFine(fault);
    case TooLarge: return tooLarge(fault, style);
    case Sum: return sum(fault, style);
    case ByZero: return Words::tr("A sum cannot divide by 0.");
    case NotExact: return notExact(fault);
    case OutOfRange: break;
    }
    return Words::tr("Enter a whole number from %1 to %2.")
        .arg(styled(records::groupedText(fault.least), style), styled(records::groupedText(fault.most), style));
}

QString sentence(const DateFault &fault, const Language &language)
{
    using enum DateFault::Kind;
    const QString found = text(fault.found), like = language.date(QDate(2027, 1, 31));
    switch (fault.kind) {
    case NotADate: break;
    case Year:
        return Words::tr("Type a year from %1 to %2, found “%3”.")
            .arg(QString::number(pricing::firstYear), QString::number(pricing::lastYear), found);
    case ShortYear: return Words::tr("Type the year with four digits, such as %1, found “%2”.").arg(like, found);
    case NoSuchDay:
        return Words::tr("There is no such day: that month ends on %1. Type another date.")
            .arg(language.date(fault.one));
    case TwoDates:
        return Words::tr("“%1” can be %2 or %3. Type the month as a word, or the date as %4 or %5.")
            .arg(found, language.date(fault.one), language.date(fault.other), text(records::dateText(fault.one)),
                 text(records::dateText(fault.other)));
    case OtherOrder:
        return Words::tr("Dates are written in another order here. If “%1” is to be %2, type it as %3.")
            .arg(found, language.date(fault.one), text(records::dateText(fault.one)));
    case NotAMonth:
        return Words::tr("Enter a month such as %1 or 2027-01, found “%2”.")
            .arg(language.month(pricing::YearMonth::of(2027, 1)), found);
    }
    const QString alsoLike = QStringLiteral("2027-01-31");
    if (like == alsoLike)
        return found.isEmpty() ? Words::tr("Type a date such as %1.").arg(like)
                               : Words::tr("Type a date such as %1, found “%2”.").arg(like, found);
    return found.isEmpty() ? Words::tr("Type a date such as %1 or %2.").arg(like, alsoLike)
                           : Words::tr("Type a date such as %1 or %2, found “%3”.").arg(like, alsoLike, found);
}

QString dayIsToCome(pricing::Date day, pricing::Date today, const Language &language)
{
    return Words::tr("%1 is still to come: today is %2. Enter the day on which it was.")
        .arg(language.date(day), language.date(today));
}

QString writeCurrencyCode() { return Words::tr("Type the currency as its code, such as EUR 250,000."); }

} // namespace dealdesk::wording
