#include "tourviews.h"

#include "startcontents.h"

#include "quotes/issuing.h"
#include "ui/quotes/quotespage.h"
#include "ui/widgets/datatable.h"
#include "workspace/openworkspace.h"

namespace dealdesk::app {

namespace {

constexpr QSize registerSize(1166, 704);
const QDate registerDay(2026, 12, 1);

/// As it would be issued on a day; no document is made.
void record(workspace::OpenWorkspace &document, std::size_t deal, const wording::Language &language, const QDate &day,
            const QString &number, int revision = 1)
{
    constexpr int validDays = 30;
    const pricing::Evaluation *evaluation = document.evaluation();
    if (!evaluation || deal >= document.scenario().deals.size())
        return;
    quotes::QuoteDetails details{language, number, day, day.addDays(validDays)};
    details.revision = revision;
    const auto quote = quotes::customerQuote(document.scenario(), deal, *evaluation, details);
    if (!quote)
        return;
    const auto quoted = quotes::quotedDeal(document.current(), deal, *evaluation, *quote);
    workspace::QuoteRecord record = quotes::draftRecord(*quote, quoted);
    record.standing = workspace::QuoteStanding::Issued;
    document.quoteRegister.recordQuote(record, "no document");
}

void fill(workspace::OpenWorkspace &document, const wording::Language &language)
{
    const auto number = [](int last) { return QStringLiteral("Q-2026-%1").arg(last, 4, 10, QLatin1Char('0')); };
    record(document, 0, language, registerDay.addDays(-20), number(1));
    record(document, 1, language, registerDay.addDays(-60), number(2));
    record(document, 3, language, registerDay.addDays(-12), number(3));
    pricing::Deal grown = document.scenario().deals.front();
    grown.tenants.front().count += 20; // between two revisions
    document.dealEdits.changeDeal(document.current().dealKeys.front(), grown, {});
    record(document, 0, language, registerDay.addDays(-2), number(1), 2);
    const auto &quotes = document.contents().quotes;
    if (quotes.size() > 2)
        document.quoteEdits.answer(
            quotes[2].key,
            {workspace::QuoteStanding::Accepted, registerDay, QStringLiteral("By mail of their purchasing"), {}}, {});
}

} // namespace

bool registerPictures(const wording::Language &language, const QDir &folder, const QString &suffix)
{
    workspace::OpenWorkspace document(sampleContents());
    fill(document, language);
    ui::QuotesPage page(
        document.quoteEdits, [] { return registerDay; }, language, nullptr);
    page.resize(registerSize);
    page.show();
    page.list()->selectRow(0);
    return grab(page, folder, QStringLiteral("quotes-register-%1").arg(suffix));
}

} // namespace dealdesk::app
