#include "usagewords.h"

#include "wording/figuretext.h"
#include "wording/plural.h"

#include <QCoreApplication>
#include <QStringList>

namespace dealdesk::wording {

using pricing::UsageRow;
using pricing::UsageStatus;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Usage)
};

} // namespace

QString name(UsageStatus status)
{
    switch (status) {
    case UsageStatus::NoDeal: return Words::tr("no deal");
    case UsageStatus::NoUsage: return Words::tr("no usage");
    case UsageStatus::Over: return Words::tr("over");
    case UsageStatus::Under: return Words::tr("under");
    case UsageStatus::Match: return Words::tr("match");
    }
    return {};
}

QString usageHelp(UsageStatus status)
{
    switch (status) {
    case UsageStatus::NoDeal:
        return Words::tr("He uses it, and no included deal of this listing runs in the month: is one missing?");
    case UsageStatus::NoUsage: return Words::tr("He has committed to tenants and no file names a project of his.");
    case UsageStatus::Over: return Words::tr("He uses more than he has committed to: raise the path, or talk to him.");
    case UsageStatus::Under: return Words::tr("He uses less than he has committed to.");
    case UsageStatus::Match: return Words::tr("He uses what he has committed to.");
    }
    return {};
}

QString usagePath(const UsageRow &row, const Language &language)
{
    if (row.reached)
        return Words::tr("reaches it in %1").arg(language.month(*row.reached));
    if (row.nextChange)
        return Words::tr("%1 from %2").arg(language.count(row.nextCommitted), language.month(*row.nextChange));
    return row.committed > 0 ? Words::tr("no change ahead") : QString();
}

QString usageFinding(std::int64_t over, std::int64_t under, std::int64_t unknownNames, const Language &language)
{
    QStringList parts;
    if (over > 0)
        parts.append(
            Words::tr("%1 customers use more than they committed to", nullptr, plural(over)).arg(language.count(over)));
    if (under > 0)
        parts.append(Words::tr("%1 customers use less", nullptr, plural(under)).arg(language.count(under)));
    if (unknownNames > 0)
        parts.append(
            Words::tr("%1 names are nobody's yet", nullptr, plural(unknownNames)).arg(language.count(unknownNames)));
    return parts.isEmpty() ? Words::tr("All customers use what they committed to") : parts.join(QStringLiteral(" · "));
}

QString usageLeftOut(std::int64_t inactive, std::int64_t otherMonth, std::int64_t repeated, const Language &language)
{
    QStringList parts;
    if (inactive > 0)
        parts.append(Words::tr("%1 rows are of projects that are not active", nullptr, plural(inactive))
                         .arg(language.count(inactive)));
    if (otherMonth > 0)
        parts.append(
            Words::tr("%1 rows are of other months", nullptr, plural(otherMonth)).arg(language.count(otherMonth)));
    if (repeated > 0)
        parts.append(Words::tr("%1 rows repeat a project, which counts once", nullptr, plural(repeated))
                         .arg(language.count(repeated)));
    return parts.isEmpty() ? QString() : Words::tr("Left out: %1.").arg(parts.join(QStringLiteral("; ")));
}

QString usageReadFrom(const QString &deployment, const QString &file, const QString &day)
{
    return deployment == file
               ? Words::tr("%1, read on %2").arg(nameInSentence(file), day)
               : Words::tr("%1 from %2, read on %3").arg(nameInSentence(deployment), nameInSentence(file), day);
}

QString monthThatIsRead(pricing::YearMonth month, const Language &language)
{
    return Words::tr("%1 · read").arg(language.month(month));
}

QString chooseACustomerFirst() { return Words::tr("Choose a customer first."); }
QString chooseACustomerForMonths() { return Words::tr("Choose a customer to see his months."); }
QString raisePathHelp() { return Words::tr("As many tenants from this month on as are used"); }
QString tenantsByMonthOf(const QString &customer) { return Words::tr("Tenants of %1 by month").arg(customer); }
QString whoseAreThey() { return Words::tr("Whose are they? What they use is not counted yet."); }
QString eachNameIsACustomers() { return Words::tr("Each name in the files is a customer’s."); }
QString whoseName() { return Words::tr("Whose name?"); }

QString noUsageYet() { return Words::tr("No usage file has been read yet"); }

QString noUsageTodo()
{
    return Words::tr(
        "A usage file is a CSV export with one project a row: customer, project, and perhaps active, month "
        "and deployment.\nRead one, or drop it here: each customer’s projects are counted against the "
        "tenants of his deals.");
}

QString noUsageInMonth(pricing::YearMonth month, const Language &language)
{
    return Words::tr("Nobody has committed to anything in %1, and no file of it was read.").arg(language.month(month));
}

QString monthNotRead() { return Words::tr("No usage file of this month was read"); }

QString whichColumnsAreWhich(const QString &file)
{
    return Words::tr(
               "Other titles stand in %1. Which column is which? It is remembered for files with these titles.")
        .arg(nameInSentence(file));
}

QString chooseAColumn() { return Words::tr("Choose a column"); }
QString columnWithoutTitle() { return Words::tr("A column without a title"); }
QString mustBeChosen() { return Words::tr("Each row must say it."); }
QString isChosenAlready(const QString &field) { return Words::tr("This column is chosen above for %1.").arg(field); }
QString firstValues(const QString &values) { return Words::tr("In the first rows: %1").arg(values); }
QString firstRowsAreEmptyThere() { return Words::tr("The first rows have nothing in it."); }

QString noSuchColumn() { return Words::tr("None: the file does not say it"); }

QString usageNotTaken() { return Words::tr("Nothing was read in: each row must be right."); }

QString fileHasNoRowOf(const QString &file, pricing::YearMonth month, const QString &others, const Language &language)
{
    const QString name = nameInSentence(file), asked = language.month(month);
    return others.isEmpty() ? Words::tr("%1 holds no row of %2.").arg(name, asked)
                            : Words::tr("%1 holds no row of %2, but of %3. Choose that month and read it again.")
                                  .arg(name, asked, others);
}

QString twoFilesOfOneName(const QString &file)
{
    return Words::tr("Two files are named %1, and would be taken for one deployment. Rename one, or name the "
                     "deployments in a column.")
        .arg(nameInSentence(file));
}

QString usageTaken(std::int64_t deployments, pricing::YearMonth month, const Language &language)
{
    return Words::tr("Usage of %1 deployments in %2 was read.", nullptr, plural(deployments))
        .arg(language.count(deployments), language.month(month));
}

QString whoIs(const QString &name) { return Words::tr("Who is %1?").arg(nameInSentence(name)); }

QString nowHisName(const QString &name, const QString &customer)
{
    return Words::tr("%1 is now one of the names of %2.").arg(nameInSentence(name), nameInSentence(customer));
}

QString noNameOfACustomer(const QString &name)
{
    return Words::tr("%1 can be nobody’s name: it is too long or holds control characters. Change it in the file.")
        .arg(nameInSentence(name));
}

QString nameFitsSeveral(const QString &customers)
{
    return Words::tr("It fits several customers, %1: take it away from all but one of them.").arg(customers);
}

QString forgetUsage(pricing::YearMonth month, const QString &listing, const Language &language)
{
    return Words::tr("Forget usage of %1 in %2").arg(listing, language.month(month));
}

QString raisePath(const QString &deal) { return Words::tr("Raise the path of %1").arg(nameInSentence(deal)); }

QString pathRaised(const QString &deal, std::int64_t tenants, pricing::YearMonth month, const Language &language)
{
    return Words::tr("%1 has %2 tenants from %3 on.", nullptr, plural(tenants))
        .arg(nameInSentence(deal), language.count(tenants), language.month(month));
}

QString whyNotRaised(const UsageRow &row, bool isInTerm)
{
    if (row.status != UsageStatus::Over)
        return Words::tr("Nothing is used beyond the path.");
    if (!row.deal)
        return Words::tr("Several deals are his: raise one of them on Deals, under Growth.");
    return isInTerm ? QString() : Words::tr("The deal’s first term is over: enter the renewal as a deal of its own.");
}

} // namespace dealdesk::wording
