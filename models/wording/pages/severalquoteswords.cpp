#include "severalquoteswords.h"

#include "wording/lists.h"
#include "wording/plural.h"

#include <QCoreApplication>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SeveralQuotesWords)
};

} // namespace

QString aQuoteForEach() { return Words::tr("A quote for each, into one folder"); }
QString sideBySide() { return Words::tr("Side by side in one document, of which the customer takes one"); }

QString oneDocumentManyNumbers()
{
    return Words::tr("Each alternative keeps a number of its own, so that the one he takes can be accepted and the "
                     "others declined. Each is priced as if the others were not there.");
}

QString proposedNumbersAreTaken()
{
    return Words::tr("The numbers are the next free ones. To give a quote another number, terms as options or another "
                     "currency, quote its deal by itself.");
}

QString readyToIssue() { return Words::tr("Ready"); }
QString needsAnApproval() { return Words::tr("Needs an approval"); }
QString leftOut(const QString &why) { return Words::tr("Left out: %1").arg(why); }

QString ofDeals(const QStringList &deals, const QString &remark, const Language &language)
{
    constexpr qsizetype mostNamed = 3;
    if (deals.size() <= mostNamed)
        return Words::tr("%1: %2").arg(allOf(deals), remark);
    const qsizetype more = deals.size() - mostNamed + 1;
    return Words::tr("%1 and %2 more: %3", nullptr, plural(more))
        .arg(listed(deals.first(mostNamed - 1)), language.count(more), remark);
}

QString leftOutOf(std::int64_t leftOut, std::int64_t deals, const Language &language)
{
    return Words::tr("%1 of %2 deals are left out: see the last column", nullptr, plural(leftOut))
        .arg(language.count(leftOut), language.count(deals));
}

QString noneCanBeQuoted() { return Words::tr("None of these deals can be quoted: the last column says why."); }

QString chooseSeveralToQuote()
{
    return Words::tr("Choose two deals or more on the Deals page to quote them at once: with Shift or Ctrl and a "
                     "click, or with Shift and the arrows.");
}

QString someOutlastTheirAuthorization(const QStringList &deals)
{
    return Words::tr("The quote is valid after the authorization ends for: %1. Say why, or set an earlier day.")
        .arg(deals.join(QStringLiteral(", ")));
}

QString quotesWritten(std::int64_t quotes, const QString &folder, const Language &language)
{
    return Words::tr("%1 quotes are written to %2", nullptr, plural(quotes)).arg(language.count(quotes), folder);
}

QString onlySomeWritten(std::int64_t written, std::int64_t of, const QString &why, const Language &language)
{
    return Words::tr("%1 of %2 quotes are issued and written; the next one is not: %3", nullptr, plural(written))
        .arg(language.count(written), language.count(of), why);
}

} // namespace dealdesk::wording
