#include "alternativesquote.h"

#include "pricing/alternatives.h"
#include "wording/findings/quotability.h"
#include "wording/pages/alternativeswords.h"

#include <algorithm>

namespace dealdesk::quotes {
namespace {

constexpr std::size_t fewestAlternatives = 2, mostAlternatives = 3;

} // namespace

QString whyNoAlternatives(const pricing::Scenario &scenario, std::span<const std::size_t> deals)
{
    if (deals.size() < fewestAlternatives || deals.size() > mostAlternatives)
        return wording::twoOrThreeAlternatives();
    const pricing::Deal &first = scenario.deals[deals.front()];
    for (std::size_t at = 1; at < deals.size(); ++at) {
        const pricing::Deal &deal = scenario.deals[deals[at]];
        if (std::ranges::count(deals, deals[at]) > 1)
            return wording::alternativeTwice(deal.name);
        if (deal.customer != first.customer)
            return wording::ofTwoCustomers(first.name, deal.name);
    }
    return {};
}

tl::expected<AlternativesQuote, QString> alternativesQuote(const pricing::Scenario &scenario,
                                                           std::span<const std::size_t> deals,
                                                           const QuoteDetails &details,
                                                           std::span<const AlternativeOwn> own)
{
    if (const QString why = whyNoAlternatives(scenario, deals); !why.isEmpty())
        return tl::unexpected(why);
    AlternativesQuote quote(details);
    quote.details.termOptions = quote.details.onePrice = false;
    quote.details.insteadOf.clear();
    for (std::size_t at = 0; at < deals.size(); ++at) {
        const std::size_t deal = deals[at];
        const pricing::Scenario alone = pricing::asAlternative(scenario, deals, deal);
        QuoteDetails its = quote.details;
        for (const std::size_t other : deals)
            if (other != deal)
                its.insteadOf.push_back(scenario.deals[other].id);
        if (!own.empty()) {
            its.number = own[at].number;
            its.listingCode = own[at].listingCode;
        }
        try {
            auto one = customerQuote(alone, deal, pricing::evaluate(alone), its);
            if (!one)
                return tl::unexpected(one.error());
            quote.illustrative = quote.illustrative || one->illustrative;
            quote.alternatives.append(*std::move(one));
        } catch (const pricing::AmountOverflow &) {
            return tl::unexpected(wording::amountTooLarge(scenario.deals[deal].name));
        }
    }
    QStringList numbers;
    for (const AlternativeOwn &each : own)
        numbers.append(each.number);
    numbers.removeAll(QString());
    if (!numbers.isEmpty())
        quote.details.number = numbers.join(QStringLiteral(", "));
    quote.partner = quote.alternatives.front().partner;
    quote.customer = quote.alternatives.front().customer;
    return quote;
}

bool haveOwnNumbers(const AlternativesQuote &quote)
{
    return quote.alternatives.front().details.number != quote.details.number;
}

} // namespace dealdesk::quotes
