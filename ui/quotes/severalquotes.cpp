#include "severalquotes.h"

#include "quotequestion.h"

#include "quotes/alternativesbrief.h"
#include "quotes/paperlayout.h"
#include "quotes/quotepdf.h"
#include "wording/figuretext.h"
#include "wording/flagwords.h"
#include "wording/overflowwords.h"
#include "wording/pages/previewwords.h"
#include "wording/pages/severalquoteswords.h"

#include <algorithm>
#include <utility>

namespace dealdesk::ui {

namespace {

/// One list of quotes in the making: looks at the document as long as it lasts.
class Several
{
public:
    Several(const workspace::Document &of, const ForAll &entered, const QDate &day, const wording::Language &in)
        : document(of)
        , evaluation(*of.evaluation())
        , all(entered)
        , today(day)
        , language(in)
    {}

    QuotesOfSeveral each(const std::vector<std::size_t> &deals, const QStringList &numbers)
    {
        qsizetype next = 0;
        for (const std::size_t deal : deals) {
            quotes::QuoteDetails details = detailsFor(deal);
            details.number = numbers[next];
            try {
                auto quote = quotes::customerQuote(document.scenario(), deal, evaluation, details);
                const QString why = quote ? quotes::whyNotPrinted(*quote) : quote.error();
                if (!why.isEmpty()) {
                    leaveOut(deal, why);
                    continue;
                }
                take(deal, *std::move(quote));
                ++next;
            } catch (const pricing::AmountOverflow &overflow) {
                leaveOut(deal, wording::sentence(overflow, document.scenario()));
            }
        }
        if (made.quotes.empty())
            made.whyNot = wording::noneCanBeQuoted();
        return finished();
    }

    QuotesOfSeveral together(const std::vector<std::size_t> &deals, const QStringList &numbers)
    {
        std::vector<quotes::AlternativeOwn> own;
        for (std::size_t at = 0; at < deals.size(); ++at)
            own.push_back({numbers[qsizetype(at)], detailsFor(deals[at]).listingCode});
        quotes::QuoteDetails details = detailsFor(deals.front());
        details.subject = all.subject;
        auto quote = quotes::alternativesQuote(document.scenario(), deals, details, own);
        if (!quote) {
            for (const std::size_t deal : deals)
                made.rows.push_back(rowOf(deal));
            made.whyNot = quote.error();
            return std::move(made);
        }
        for (std::size_t at = 0; at < deals.size(); ++at)
            take(deals[at], quote->alternatives[qsizetype(at)]);
        made.remarks += quotes::whatAlternativesTell(document.scenario(), deals, language);
        made.alternatives = *std::move(quote);
        return finished();
    }

private:
    quotes::QuoteDetails detailsFor(std::size_t deal) const
    {
        quotes::QuoteDetails details{language.withoutOwnWriting(), {}, all.issued, all.validUntil};
        takeFirmsOwn(details, document, deal);
        return details;
    }

    tables::QuoteToIssue rowOf(std::size_t index) const
    {
        const pricing::Deal &deal = document.scenario().deals[index];
        const pricing::Customer *customer = pricing::customerFor(document.scenario(), deal.customer);
        return {{}, customer ? wording::text(customer->name) : QString(), wording::text(deal.name)};
    }

    void leaveOut(std::size_t deal, const QString &why)
    {
        tables::QuoteToIssue row = rowOf(deal);
        row.note = wording::leftOut(why);
        row.isLeftOut = true;
        made.rows.push_back(std::move(row));
    }

    void take(std::size_t index, quotes::CustomerQuote quote)
    {
        const pricing::Deal &deal = document.scenario().deals[index];
        quotes::QuotedDeal rests = quotes::quotedDeal(document.current(), index, evaluation, quote);
        const QuoteQuestion question = questionOf(document, index, evaluation, quote, today, language);
        tables::QuoteToIssue row = rowOf(index);
        row.number = quote.details.number;
        row.total = quote.total;
        row.note = rests.needsApproval.empty() ? wording::readyToIssue() : wording::needsAnApproval();
        made.rows.push_back(std::move(row));
        for (const QString &note : question.brief.notes)
            remark(note, deal);
        for (const pricing::Flag flag : question.brief.flags)
            if (flag != pricing::Flag::FullWhiteLabelRecommended) // an advice, and none for the price
                remark(wording::title(flag), deal);
        const bool outlasts = question.authorizedUntil.isValid() && all.validUntil > question.authorizedUntil;
        made.quotes.push_back({std::move(quote), std::move(rests), outlasts});
    }

    /// Said once, of all the deals that it is true of.
    void remark(const QString &note, const pricing::Deal &deal)
    {
        const QString name = wording::text(deal.name);
        const auto said = std::ranges::find(remarks, note, &std::pair<QString, QStringList>::first);
        if (said == remarks.end())
            remarks.emplace_back(note, QStringList{name});
        else
            said->second.append(name);
    }

    QuotesOfSeveral finished()
    {
        QStringList lines;
        for (const auto &[note, deals] : remarks)
            lines.append(wording::ofDeals(deals, note, language));
        made.remarks = lines + made.remarks;
        return std::move(made);
    }

    const workspace::Document &document;
    const pricing::Evaluation &evaluation;
    const ForAll &all;
    const QDate today;
    const wording::Language &language;
    QuotesOfSeveral made;
    std::vector<std::pair<QString, QStringList>> remarks; ///< with the deals that each is of
};

std::vector<std::size_t> placesOf(const workspace::Document &document, const std::vector<workspace::RowKey> &deals)
{
    std::vector<std::size_t> places;
    for (const workspace::RowKey deal : deals)
        if (const auto at = workspace::indexOf(document.current().dealKeys, deal))
            places.push_back(*at);
    return places;
}

} // namespace

std::vector<pricing::ApprovalReason> QuotesOfSeveral::approvalReasons() const
{
    std::vector<pricing::ApprovalReason> reasons;
    for (const QuoteOfSeveral &each : quotes)
        reasons.insert(reasons.end(), each.deal.needsApproval.begin(), each.deal.needsApproval.end());
    std::ranges::sort(reasons);
    const auto twice = std::ranges::unique(reasons);
    reasons.erase(twice.begin(), twice.end());
    return reasons;
}

bool QuotesOfSeveral::isAnyIllustrative() const
{
    return std::ranges::any_of(quotes, [](const QuoteOfSeveral &each) { return each.quote.illustrative; });
}

QStringList QuotesOfSeveral::outlasting() const
{
    QStringList names;
    for (const QuoteOfSeveral &each : quotes)
        if (each.outlasts)
            names.append(each.deal.name);
    return names;
}

QuotesOfSeveral quotesOfSeveral(const workspace::Document &document, const std::vector<workspace::RowKey> &deals,
                                const QStringList &numbers, const ForAll &all, const QDate &today,
                                const wording::Language &language)
{
    const std::vector<std::size_t> places = placesOf(document, deals);
    Several several(document, all, today, language);
    return all.together ? several.together(places, numbers) : several.each(places, numbers);
}

tl::expected<quotes::DrawnPages, QString> pagesOf(const QuotesOfSeveral &of)
{
    auto pages = quotes::printable(of.alternatives ? quotes::onPaper(*of.alternatives)
                                                   : quotes::onPaper(of.quotes.front().quote));
    for (std::size_t at = 1; pages && !of.alternatives && at < of.quotes.size(); ++at)
        if (auto more = quotes::printable(quotes::onPaper(of.quotes[at].quote)))
            pages->append(*more);
        else
            return more;
    if (pages)
        quotes::markEveryPage(*pages, wording::notIssuedYet());
    return pages;
}

QString whyNoAlternatives(const workspace::Document &document, const std::vector<workspace::RowKey> &deals)
{
    return quotes::whyNoAlternatives(document.scenario(), placesOf(document, deals));
}

} // namespace dealdesk::ui
