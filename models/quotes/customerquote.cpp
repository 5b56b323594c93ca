#include "customerquote.h"

#include "guidance/listings.h"
#include "records/deal.h"
#include "wording/explanation.h"
#include "wording/figuretext.h"
#include "wording/findings/quotability.h"
#include "wording/pages/registerwords.h"
#include "wording/pages/routewords.h"
#include "wording/placeholders.h"
#include "wording/records/fieldwords.h"

#include "pricing/rounding.h"
#include "pricing/termprices.h"

#include <algorithm>

namespace dealdesk::quotes {
namespace {

using pricing::Flag;
using pricing::Money;
using wording::text;

constexpr std::array priceFlags{Flag::NoBand, Flag::NoListPrice, Flag::NoNegotiatedPrice,
                                Flag::NegotiatedNeedsMultiYear};

/// Why the price is not there.
QString noPrice(const pricing::Deal &deal, const pricing::DealFigures &figures)
{
    for (const Flag flag : priceFlags)
        if (figures.flags.has(flag))
            return wording::lacksAPrice(deal.name, flag);
    return wording::priceNotKnown(deal.name);
}

std::optional<Money> sumOfInstalments(const pricing::Deal &deal)
{
    pricing::Wide sum = 0;
    for (const pricing::Instalment &instalment : deal.billing.instalments)
        sum += instalment.amount.minor;
    return pricing::narrowed(sum);
}

/// What nobody has named yet would stand on the customer's page; empty where all is named.
QString unnamed(const pricing::Scenario &scenario, const pricing::Customer *customer)
{
    using wording::Placeholder;
    QStringList lacking;
    if (wording::isPlaceholder(Placeholder::Partner, scenario.settings.partner.name))
        lacking.append(wording::firmStillCalled(scenario.settings.partner.name));
    if (customer && wording::isPlaceholder(Placeholder::Customer, customer->name))
        lacking.append(wording::customerStillCalled(customer->name));
    return lacking.join(QLatin1Char(' '));
}

/// Why the deal cannot be quoted, or nothing.
std::optional<QString> obstacle(const pricing::Scenario &scenario, std::size_t index,
                                const pricing::Evaluation &evaluation, const QuoteDetails &details)
{
    const pricing::Deal &deal = scenario.deals[index];
    const pricing::DealFigures &figures = evaluation.deals[index];
    const QString names = unnamed(scenario, pricing::customerFor(scenario, deal.customer));
    if (!names.isEmpty())
        return wording::standInNames(deal.name, names);
    if (figures.flags.has(Flag::NegotiatedNeedsMultiYear)) // whatever its price: nobody can buy it for one year
        return wording::lacksAPrice(deal.name, Flag::NegotiatedNeedsMultiYear);
    if (!figures.tcv)
        return noPrice(deal, figures);
    if (figures.flags.has(Flag::CustomScheduleMismatch))
        return wording::instalmentsDiffer(deal.name, sumOfInstalments(deal), *figures.tcv,
                                          wording::FigureText(details.language, text(scenario.settings.currency)));
    if (details.customersCurrency && deal.route != pricing::Route::Direct)
        return wording::onlyDirectAbroad(deal.name, details.customersCurrency->code);
    return {};
}

/// Months in which the customer sees the same: a change of the wholesale price alone must not show as a row of its own.
QList<CustomerQuote::Ramp> rampOf(std::span<const pricing::Stretch> stretches, pricing::YearMonth start,
                                  const std::optional<Money> &unit)
{
    QList<CustomerQuote::Ramp> ramp;
    for (const pricing::Stretch &stretch : stretches) {
        const Money monthly = stretch.figures.billed.value_or(Money{});
        if (!ramp.isEmpty() && ramp.back().tenants == stretch.figures.tenants && ramp.back().monthly == monthly)
            continue;
        const Money each =
            unit.value_or(Money{pricing::nearest(monthly.minor, std::int64_t{std::max(stretch.figures.tenants, 1)})});
        ramp.append({start.plus(stretch.firstMonth), stretch.figures.tenants, monthly, each});
    }
    return ramp;
}

QList<CustomerQuote::Year> yearsOf(std::span<const pricing::Stretch> stretches, pricing::CommitmentTerm term)
{
    std::array<pricing::Wide, 3> sums{};
    for (const pricing::Stretch &stretch : stretches)
        for (int month = stretch.firstMonth; month < stretch.firstMonth + stretch.months; ++month)
            sums[static_cast<std::size_t>(month / 12)] += stretch.figures.billed.value_or(Money{}).minor;
    QList<CustomerQuote::Year> years;
    for (int year = 0; year < pricing::yearsOf(term); ++year) // each at most the TCV, which fits
        years.append({year + 1, pricing::narrowed(sums[static_cast<std::size_t>(year)]).value_or(Money{})});
    return years;
}

void bill(CustomerQuote::TermOption &option, const pricing::DealFigures &figures, const pricing::MonthFigures &first)
{
    option.unit = figures.unit;
    option.monthly = first.billed;
    option.total = figures.tcv;
}

/// Another term is offered only where it can be bought in each of its months, whatever rule makes the price.
QList<CustomerQuote::TermOption> optionsOf(const pricing::Scenario &scenario, std::size_t index,
                                           const std::optional<pricing::Exchange> &exchange)
{
    const pricing::Deal &deal = scenario.deals[index];
    QList<CustomerQuote::TermOption> options;
    for (const pricing::TermFigures &term : pricing::compareTerms(scenario, index)) {
        const auto past = std::ranges::find_if(
            deal.tenants, [&](const pricing::TenantStep &step) { return step.month >= pricing::monthsOf(term.term); });
        CustomerQuote::TermOption option{term.term, deal.tenants.front().count, std::prev(past)->count, {}, {}, {}};
        if (term.term == deal.term || isOffered(term)) {
            if (!exchange)
                bill(option, term.figures, term.first);
            else if (const auto contract =
                         pricing::customersContract(scenario, index, term.term, term.figures, *exchange))
                bill(option, contract->figures(), contract->months().front().figures);
        }
        options.append(option);
    }
    return options;
}

bool hasCommitmentLeft(const pricing::Customer *customer, pricing::Route route)
{
    return customer && ((route == pricing::Route::Cppo && customer->edpRemaining) ||
                        (route == pricing::Route::Mpo && customer->maccRemaining));
}

/// What the customer is billed: of the scenario's deal, or of its contract in the customer's currency.
void bill(CustomerQuote &quote, const pricing::Scenario &scenario, std::size_t index,
          const pricing::Evaluation &evaluation)
{
    const pricing::DealFigures &figures = evaluation.deals[index];
    const auto stretches = evaluation.termStretches(index);
    quote.currency = text(scenario.settings.currency);
    quote.unit = figures.unit;
    quote.monthly = stretches.front().figures.billed.value_or(Money{});
    quote.total = figures.tcv.value_or(Money{});
    quote.ramp = rampOf(stretches, quote.start, quote.unit);
    quote.years = yearsOf(stretches, quote.term);
    for (const pricing::Payout &payout : pricing::payouts(scenario, index, evaluation))
        quote.invoices.append({wording::toQDate(payout.invoiceDate), payout.billed.value_or(Money{})});
}

CustomerQuote built(const pricing::Scenario &scenario, std::size_t index, const pricing::Evaluation &evaluation,
                    const QuoteDetails &details)
{
    const pricing::Deal &deal = scenario.deals[index];
    const pricing::DealFigures &figures = evaluation.deals[index];
    const auto exchange = exchangeOf(details, scenario);
    const pricing::Customer *customer = pricing::customerFor(scenario, deal.customer);

    CustomerQuote quote(details);
    quote.partner = text(scenario.settings.partner.name);
    quote.customer = customer ? text(customer->name) : QString();
    records::forEachDetail<pricing::Deal>([&](const auto &detail) {
        if (detail.field.appears == records::Appears::AsDetailAndOnQuote && !detail.in(deal).empty())
            quote.references.append({wording::wordsOf(detail.field.id).onQuote, text(detail.in(deal))});
    });
    const QString &ownName = details.letterhead.product;
    quote.product = ownName.isEmpty() ? wording::name(deal.listing) : ownName;
    quote.listingCode = details.listingCode;
    if (quote.listingCode.isEmpty())
        quote.listingCode = text(guidance::listingCode(deal.listing, deal.route, guidance::Marketplaces()));
    quote.route = wording::longName(deal.route);
    quote.routeKind = deal.route;
    quote.start = scenario.settings.start.plus(deal.startMonth);
    quote.term = deal.term;
    quote.renews = deal.atEnd == pricing::AtEnd::Renews;
    quote.billing = wording::name(deal.billing.schedule);
    if (exchange)
        quote.exchangedFrom = text(exchange->from);
    if (const auto contract =
            exchange ? pricing::customersContract(scenario, index, deal.term, figures, *exchange) : std::nullopt)
        bill(quote, contract->scenario, 0, contract->evaluation);
    else
        bill(quote, scenario, index, evaluation);
    if (details.termOptions) {
        const auto held = details.onePrice ? pricing::atOnePrice(scenario, index, figures) : std::nullopt;
        quote.options = optionsOf(held ? *held : scenario, index, exchange);
    }
    quote.nextSteps = wording::customerNextSteps(deal.route, hasCommitmentLeft(customer, deal.route));
    // A price that the partner entered is the partner's own, whatever it costs them.
    quote.illustrative =
        pricing::isMadeOfWholesale(deal.price) && pricing::restsOnIllustrative(scenario, index, evaluation);
    return quote;
}

QString tooLarge(const std::string &deal, const QuoteDetails &details)
{
    if (details.customersCurrency)
        return wording::tooLargeAtThisRate(deal, details.customersCurrency->code);
    return details.termOptions ? wording::optionTooLarge(deal) : wording::amountTooLarge(deal);
}

} // namespace

QString numberOf(const QuoteDetails &details) { return wording::quoteName(details.number, details.revision); }

std::optional<pricing::Exchange> exchangeOf(const QuoteDetails &details, const pricing::Scenario &scenario)
{
    if (!details.customersCurrency)
        return std::nullopt;
    const CustomersCurrency &own = *details.customersCurrency;
    return pricing::Exchange{own.rate, scenario.settings.currency, wording::utf8(own.code)};
}

bool isOffered(const pricing::TermFigures &term)
{
    return term.figures.tcv.has_value() && term.figures.totalWholesale.has_value();
}

tl::expected<CustomerQuote, QString> customerQuote(const pricing::Scenario &scenario, std::size_t deal,
                                                   const pricing::Evaluation &evaluation, const QuoteDetails &details)
{
    try {
        if (!evaluation.deals[deal].included) {
            const pricing::Scenario counted = pricing::asIfIncluded(scenario, deal);
            return customerQuote(counted, deal, pricing::evaluate(counted), details);
        }
        if (auto why = obstacle(scenario, deal, evaluation, details))
            return tl::unexpected(*why);
        CustomerQuote quote = built(scenario, deal, evaluation, details);
        if (quote.total.minor == 0 && evaluation.deals[deal].tcv != Money{0})
            return tl::unexpected(wording::nothingAtThisRate(scenario.deals[deal].name, quote.currency));
        return quote;
    } catch (const pricing::AmountOverflow &) {
        return tl::unexpected(tooLarge(scenario.deals[deal].name, details));
    }
}

} // namespace dealdesk::quotes
