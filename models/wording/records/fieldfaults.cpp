#include "fieldfaults.h"

#include "wording/explanation.h"
#include "wording/figuretext.h"
#include "wording/lists.h"
#include "wording/plural.h"

#include <QCoreApplication>

namespace dealdesk::wording {

using pricing::NameFault;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FieldFaults)
};

} // namespace

QString nameFault(NameFault fault, std::size_t most, std::size_t found, const Language &language)
{
    const auto limit = static_cast<std::int64_t>(most);
    switch (fault) {
    case NameFault::Empty: return Words::tr("A name is needed.");
    case NameFault::TooLong:
        return Words::tr("A name has at most %1 characters, found %2.", nullptr, plural(limit))
            .arg(language.count(limit), language.count(static_cast<std::int64_t>(found)));
    case NameFault::ControlCharacter:
        return Words::tr("A name cannot hold tabs, line breaks or other control characters.");
    case NameFault::NotUtf8: break;
    }
    return Words::tr("A name cannot hold half of a character: type it again.");
}

QString lineFault(NameFault fault, const QString &field, std::size_t most, std::size_t found, const Language &language)
{
    const auto limit = static_cast<std::int64_t>(most);
    switch (fault) {
    case NameFault::Empty: return Words::tr("The %1 is needed.").arg(field);
    case NameFault::TooLong:
        return Words::tr("The %1 has at most %2 characters, found %3.", nullptr, plural(limit))
            .arg(field, language.count(limit), language.count(static_cast<std::int64_t>(found)));
    case NameFault::ControlCharacter:
        return Words::tr("The %1 cannot hold tabs, line breaks or other control characters.").arg(field);
    case NameFault::NotUtf8: break;
    }
    return Words::tr("The %1 cannot hold half of a character: type it again.").arg(field);
}

QString controlInLines(const QString &field)
{
    return Words::tr("The %1 cannot hold tabs or other control characters but line breaks.").arg(field);
}

QString digitsFault(const QString &field, std::size_t count, const QString &found, const Language &language)
{
    const auto digits = static_cast<std::int64_t>(count);
    return Words::tr("The %1 has %2 digits, found “%3”.", nullptr, plural(digits))
        .arg(field, language.count(digits), found);
}

QString thereTwice(const QString &found) { return Words::tr("“%1” stands there twice.").arg(found); }

QString atMostRows(const QString &field, std::size_t most, std::size_t found, const Language &language)
{
    const auto limit = static_cast<std::int64_t>(most);
    return Words::tr("At most %1 lines for the %2, found %3.", nullptr, plural(limit))
        .arg(language.count(limit), field, language.count(static_cast<std::int64_t>(found)));
}

QString offerEndOutside(pricing::YearMonth last, const Language &language)
{
    return Words::tr("Must be a day of %1, the term's last month, or empty: that month's last day.")
        .arg(language.month(last));
}

QString percentOutside(pricing::Percent most, const QString &found, const Language &language)
{
    return Words::tr("Must be 0 to %1 %, found “%2”.").arg(language.plain(most), found);
}

QString noCurrency(const QString &listOf, const QString &found)
{
    return Words::tr("Enter a currency's three letters, such as USD or EUR (ISO 4217, list of %1), found “%2”.")
        .arg(listOf, found);
}

QString startOutside(pricing::YearMonth first, pricing::YearMonth last, const Language &language)
{
    return Words::tr("Must be from %1, the scenario's start, to %2.").arg(language.month(first), language.month(last));
}

QString chooseOneOf(const QStringList &choices) { return Words::tr("Choose one of: %1.").arg(listed(choices)); }

QString priceBeyond(const QString &most)
{
    return Words::tr("By this rule the price would be more than %1, the most that a deal can hold. Change the price "
                     "first.")
        .arg(most);
}

QString noSuchCustomer() { return Words::tr("No customer of this name. Add customers on the Customers page."); }
QString nameIsTaken() { return Words::tr("There is another customer of this name."); }

QString severalCustomers(std::size_t count, const QString &first, const QString &second, const Language &language)
{
    const auto many = static_cast<std::int64_t>(count);
    return Words::tr("%1 customers have this name. Choose from the list: %2 or %3.", nullptr, plural(many))
        .arg(language.count(many), first, second);
}

QString noAuthorizationFor(pricing::Listing listing)
{
    return Words::tr("There is no authorization for %1 yet. Enter one on the Price books page.").arg(name(listing));
}

QString enterTenants(int most, const Language &language)
{
    return Words::tr("Enter how many tenants the deal has, from 1 to %1.").arg(language.count(most));
}

QString laterStepNeedsItsMonth()
{
    return Words::tr("This is more than one number. A later step needs its month: 25, 6: 100.");
}

QString startWithTheFirstMonth()
{
    return Words::tr("Start with the tenants of the first month, then rising months: 25, 6: 100.");
}

QString ofTheMonth(const QString &fault) { return Words::tr("Month: %1").arg(fault); }

QString enterCounts() { return Words::tr("Enter tenant counts with spaces between them, such as 10 100 1,200."); }

QString atMostCounts(std::size_t most, const Language &language)
{
    const auto count = static_cast<std::int64_t>(most);
    return Words::tr("At most %1 counts.", nullptr, plural(count)).arg(language.count(count));
}

QString enterInstalments(const QString &example)
{
    return Words::tr("Enter at least one instalment, such as %1.").arg(example);
}

QString writeEachInstalment(const QString &example)
{
    return Words::tr("Write each instalment as month: amount, such as %1.").arg(example);
}

QString instalmentAboveZero() { return Words::tr("An instalment must be more than zero."); }
QString instalmentsMustRise() { return Words::tr("The months of the instalments must rise."); }

} // namespace dealdesk::wording
