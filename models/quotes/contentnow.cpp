#include "contentnow.h"

#include "frozenquote.h"
#include "letterheadof.h"

#include "pricing/alternatives.h"
#include "wording/figuretext.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace dealdesk::quotes {

namespace {

QString textIn(const nlohmann::json &object, const char *name)
{
    const auto at = object.find(name);
    return at != object.end() && at->is_string() ? QString::fromStdString(at->get<std::string>()) : QString();
}

bool flagIn(const nlohmann::json &object, const char *name)
{
    const auto at = object.find(name);
    return at != object.end() && at->is_boolean() && at->get<bool>();
}

std::vector<pricing::DealId> idsIn(const nlohmann::json &object, const char *name)
{
    std::vector<pricing::DealId> ids;
    const auto at = object.find(name);
    if (at != object.end() && at->is_array())
        for (const nlohmann::json &id : *at)
            if (id.is_string())
                ids.push_back({id.get<std::string>()});
    return ids;
}

std::optional<CustomersCurrency> exchangeIn(const nlohmann::json &document)
{
    const auto at = document.find("exchange");
    if (at == document.end() || !at->is_object())
        return std::nullopt;
    const auto rate = at->find("rateMillionths");
    if (rate == at->end() || !rate->is_number_integer())
        return std::nullopt;
    return CustomersCurrency{textIn(*at, "currency"),
                             {rate->get<std::int64_t>()},
                             QDate::fromString(textIn(*at, "asOf"), Qt::ISODate),
                             textIn(*at, "source")};
}

} // namespace

QString productIn(const QByteArray &content)
{
    const nlohmann::json whole = nlohmann::json::parse(content.toStdString(), nullptr, false);
    const auto document = whole.is_object() ? whole.find("document") : whole.end();
    return whole.is_object() && document != whole.end() && document->is_object() ? textIn(*document, "product")
                                                                                 : QString();
}

std::optional<QuoteDetails> detailsIn(const QByteArray &content, const wording::Language &language)
{
    const nlohmann::json whole = nlohmann::json::parse(content.toStdString(), nullptr, false);
    const auto document = whole.is_object() ? whole.find("document") : whole.end();
    if (!whole.is_object() || document == whole.end() || !document->is_object())
        return std::nullopt;
    QuoteDetails details{language.withoutOwnWriting()};
    details.validUntil = QDate::fromString(textIn(*document, "validUntil"), Qt::ISODate);
    details.termOptions = flagIn(*document, "termOptions");
    details.onePrice = flagIn(*document, "onePrice");
    details.subject = textIn(*document, "subject");
    details.listingCode = textIn(*document, "listingCode");
    details.customersCurrency = exchangeIn(*document);
    details.insteadOf = idsIn(*document, "insteadOf");
    return details;
}

std::optional<QuoteDetails> detailsNow(const QByteArray &content, const workspace::Facts &facts,
                                       const pricing::Partner &partner, const wording::Language &language)
{
    auto details = detailsIn(content, language);
    if (!details)
        return std::nullopt;
    details->paper = paperOf(facts, language);
    details->letterhead = letterheadOf(facts, partner);
    return details;
}

namespace {

std::optional<QByteArray> contentAs(const pricing::Scenario &scenario, std::size_t deal,
                                    const pricing::Evaluation &evaluation, const QuoteDetails &details)
{
    const auto quote = customerQuote(scenario, deal, evaluation, details);
    return quote ? std::optional(contentOf(*quote, scenario, deal, evaluation)) : std::nullopt;
}

} // namespace

std::optional<QByteArray> contentNow(const pricing::Scenario &scenario, std::size_t deal,
                                     const pricing::Evaluation &evaluation, const QuoteDetails &details)
{
    try {
        if (details.insteadOf.empty())
            return contentAs(scenario, deal, evaluation, details);
        const pricing::Scenario alone = pricing::asAlternative(scenario, details.insteadOf, deal);
        return contentAs(alone, deal, pricing::evaluate(alone), details);
    } catch (const pricing::AmountOverflow &) {
        return std::nullopt;
    }
}

std::optional<std::size_t> dealOf(const workspace::QuoteRecord &quote, const pricing::Scenario &scenario)
{
    const auto at = std::ranges::find(scenario.deals, quote.deal, &pricing::Deal::id);
    return at == scenario.deals.end() ? std::nullopt
                                      : std::optional(static_cast<std::size_t>(at - scenario.deals.begin()));
}

} // namespace dealdesk::quotes
