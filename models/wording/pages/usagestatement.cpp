#include "usagestatement.h"

#include "wording/explanation.h"
#include "wording/figuretext.h"
#include "wording/plural.h"

#include <QCoreApplication>
#include <QStringList>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(UsageStatement)
};

QString lineOf(const UsageStatement::Month &month, const Language &language)
{
    const QString said = language.month(month.month), used = language.count(month.used),
                  committed = language.count(month.committed);
    if (month.used > month.committed)
        return Words::tr("%1: %2 in use, %3 agreed, %4 more than agreed")
            .arg(said, used, committed, language.count(month.used - month.committed));
    if (month.used < month.committed)
        return Words::tr("%1: %2 in use, %3 agreed, %4 still free")
            .arg(said, used, committed, language.count(month.committed - month.used));
    return Words::tr("%1: %2 in use, as agreed").arg(said, used);
}

} // namespace

QString howUsageIsCounted() { return Words::tr("Counted are the different projects that were active in the month."); }

QString writtenForCustomer(const QString &path)
{
    return Words::tr("Written to %1, for the customer: it holds none of your prices.").arg(path);
}

QString usageOf(const QString &product, const QString &customer)
{
    return Words::tr("Usage of %1 by %2").arg(product, nameInSentence(customer));
}

QString usageDifference(std::int64_t difference, const Language &language)
{
    return difference > 0 ? Words::tr("+%1").arg(language.count(difference)) : language.count(difference);
}

QString usageComparedWithAgreed(std::int64_t difference)
{
    return difference > 0   ? Words::tr("more than agreed")
           : difference < 0 ? Words::tr("still free")
                            : Words::tr("as agreed");
}

QString projectsIn(std::int64_t projects, pricing::YearMonth month, const Language &language)
{
    return Words::tr("%1 projects in %2", nullptr, plural(projects))
        .arg(language.count(projects), language.month(month));
}

QString statementText(const UsageStatement &statement, const Language &language)
{
    QStringList lines{Words::tr("Usage of %1").arg(name(statement.listing)), text(statement.customer), QString()};
    for (const UsageStatement::Month &month : statement.months)
        lines.append(lineOf(month, language));
    lines << QString() << howUsageIsCounted();
    if (!statement.partner.empty())
        lines << QString() << text(statement.partner);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace dealdesk::wording
