#include "dealentry.h"

#include "customerchoice.h"
#include "entrytext.h"
#include "exchange/numberentry.h"
#include "guidance/words.h"
#include "wording/explanation.h"
#include "wording/figuretext.h"

#include <algorithm>

namespace dealdesk::tables {

using namespace pricing;
using Entry = tl::expected<Deal, QString>;

namespace {

constexpr std::array listings{Listing::Asm, Listing::Sat, Listing::SupportHub};
constexpr std::array routes{Route::Cppo, Route::Mpo, Route::Direct};
constexpr std::array schedules{BillingSchedule::Monthly, BillingSchedule::Quarterly, BillingSchedule::Annual,
                               BillingSchedule::Upfront, BillingSchedule::Custom};
const QStringList rules{QStringLiteral("Unit price"), QStringLiteral("Markup"), QStringLiteral("Target margin"),
                        QStringLiteral("Monthly total")};
const QStringList ends{QStringLiteral("Ends"), QStringLiteral("Renews")};
const QStringList tiers{QStringLiteral("Light (included)"), QStringLiteral("Full (platform fee)")};
const QStringList yesNo{QStringLiteral("yes"), QStringLiteral("no")};

template<typename Values, typename NameOf>
QStringList namesOf(const Values &values, NameOf nameOf)
{
    QStringList names;
    for (const auto value : values)
        names.append(nameOf(value));
    return names;
}

QString listingName(Listing listing) { return wording::text(guidance::name(listing)); }
QString routeName(Route route) { return wording::text(guidance::name(route)); }
QString termName(CommitmentTerm term) { return wording::name(term); }
QString scheduleName(BillingSchedule schedule) { return wording::name(schedule); }

/// Index of the choice that the text names (the whole of it, or a beginning that only one has), or what could be
/// chosen.
tl::expected<std::size_t, QString> chosen(const QString &text, const QStringList &names)
{
    const QString wanted = text.trimmed();
    int found = -1;
    for (int i = 0; i < names.size(); ++i) {
        if (names[i].compare(wanted, Qt::CaseInsensitive) == 0)
            return static_cast<std::size_t>(i);
        if (!wanted.isEmpty() && names[i].startsWith(wanted, Qt::CaseInsensitive))
            found = found == -1 ? i : -2;
    }
    if (found >= 0)
        return static_cast<std::size_t>(found);
    return tl::unexpected(QStringLiteral("Choose one of: %1.").arg(names.join(QStringLiteral(", "))));
}

Entry withCustomer(Deal deal, const QString &text, const Scenario &scenario)
{
    const auto customer = readCustomer(scenario, text);
    if (!customer)
        return tl::unexpected(customer.error());
    if (!*customer)
        return tl::unexpected(QStringLiteral("No customer of this name. Add customers on the Customers page."));
    deal.customer = scenario.customers[**customer].id;
    return deal;
}

Entry withListing(Deal deal, const QString &text, const Scenario &scenario)
{
    const auto index = chosen(text, namesOf(listings, listingName));
    if (!index)
        return tl::unexpected(index.error());
    if (!authorizationFor(scenario, listings[*index]))
        return tl::unexpected(QStringLiteral("There is no authorization for %1 yet. Enter one on the Price books page.")
                                  .arg(listingName(listings[*index])));
    deal.listing = listings[*index];
    return deal;
}

Entry withPriceValue(Deal deal, const QString &text, const std::string &currency)
{
    const auto money = [&](Money &to) -> Entry {
        const auto read = readMoneyEntry(text, currency);
        if (!read)
            return tl::unexpected(read.error());
        to = *read;
        return deal;
    };
    const auto percent = [&](Percent &to, std::int64_t most) -> Entry {
        const auto read = readPercentEntry(text, most);
        if (!read)
            return tl::unexpected(read.error());
        to = *read;
        return deal;
    };
    if (auto *unit = std::get_if<UnitPrice>(&deal.price))
        return money(unit->perTenant);
    if (auto *markup = std::get_if<Markup>(&deal.price))
        return percent(markup->onWholesale, 100'000);
    if (auto *margin = std::get_if<TargetMargin>(&deal.price))
        return percent(margin->ofResale, 9'999);
    return money(std::get<MonthlyTotal>(deal.price).perMonth);
}

QString priceValueText(const Deal &deal)
{
    const wording::FigureText figures;
    if (const auto *unit = std::get_if<UnitPrice>(&deal.price))
        return figures.plain(unit->perTenant);
    if (const auto *markup = std::get_if<Markup>(&deal.price))
        return figures.plain(markup->onWholesale);
    if (const auto *margin = std::get_if<TargetMargin>(&deal.price))
        return figures.plain(margin->ofResale);
    return figures.plain(std::get<MonthlyTotal>(deal.price).perMonth);
}

/// Empty: not entered.
tl::expected<std::optional<Money>, QString> readOptionalMoney(const QString &text, const std::string &currency)
{
    if (text.trimmed().isEmpty())
        return std::optional<Money>();
    return readMoneyEntry(text, currency).map([](Money money) { return std::optional(money); });
}

/// Takes the outcome of a reader into a field of the deal.
template<typename T, typename Field>
Entry taken(Deal deal, const tl::expected<T, QString> &read, Field Deal::*field)
{
    if (!read)
        return tl::unexpected(read.error());
    deal.*field = *read;
    return deal;
}

template<typename Values, typename Field>
Entry takenChoice(Deal deal, const QString &text, const QStringList &names, const Values &values, Field Deal::*field)
{
    const auto index = chosen(text, names);
    if (!index)
        return tl::unexpected(index.error());
    deal.*field = values[*index];
    return deal;
}

/// Of a custom schedule that is to be filled in; the mismatch flag asks for it. A custom schedule is never empty: a
/// file could not hold it, and its payouts would be none instead of unknown.
constexpr Instalment firstRow{0, Money{100}};

Entry withTermOf(Deal deal, const QString &text)
{
    const auto index = chosen(text, namesOf(allTerms, termName));
    if (!index)
        return tl::unexpected(index.error());
    deal.term = allTerms[*index];
    const int months = monthsOf(deal.term);
    std::erase_if(deal.tenants, [months](const TenantStep &step) { return step.month >= months; });
    std::erase_if(deal.billing.instalments, [months](const Instalment &part) { return part.month >= months; });
    if (deal.billing.schedule == BillingSchedule::Custom && deal.billing.instalments.empty())
        deal.billing.instalments = {firstRow};
    return deal;
}

Entry withSchedule(Deal deal, const QString &text)
{
    const auto index = chosen(text, namesOf(schedules, scheduleName));
    if (!index)
        return tl::unexpected(index.error());
    deal.billing.schedule = schedules[*index];
    if (deal.billing.schedule != BillingSchedule::Custom)
        deal.billing.instalments.clear();
    else if (deal.billing.instalments.empty())
        deal.billing.instalments = {firstRow};
    return deal;
}

} // namespace

Deal withRule(Deal deal, std::size_t rule, const std::optional<ResalePrice> &equivalent)
{
    constexpr Percent usual{2'000};
    if (equivalent && equivalent->index() == rule) {
        deal.price = *equivalent;
        return deal;
    }
    switch (rule) {
    case 0: deal.price = UnitPrice{}; break;
    case 1: deal.price = Markup{usual}; break;
    case 2: deal.price = TargetMargin{usual}; break;
    default: deal.price = MonthlyTotal{}; break;
    }
    return deal;
}

QString entryText(const Deal &deal, DealField field, const Scenario &scenario)
{
    const wording::FigureText figures;
    switch (field) {
    case DealField::Customer: {
        const auto customer = std::ranges::find(scenario.customers, deal.customer, &Customer::id);
        return customer == scenario.customers.end()
                   ? QString()
                   : customerChoice(scenario, static_cast<std::size_t>(customer - scenario.customers.begin()));
    }
    case DealField::Name: return wording::text(deal.name);
    case DealField::Listing: return listingName(deal.listing);
    case DealField::Route: return routeName(deal.route);
    case DealField::Included: return yesNo[deal.included ? 0 : 1];
    case DealField::Start: return figures.month(scenario.settings.start.plus(deal.startMonth));
    case DealField::Term: return termName(deal.term);
    case DealField::AtEnd: return ends[deal.atEnd == AtEnd::Renews ? 1 : 0];
    case DealField::Tenants: return rampText(deal.tenants);
    case DealField::PriceRule: return rules[static_cast<int>(deal.price.index())];
    case DealField::PriceValue: return priceValueText(deal);
    case DealField::NegotiatedPrice: return deal.negotiatedPrice ? figures.plain(*deal.negotiatedPrice) : QString();
    case DealField::BillingSchedule: return scheduleName(deal.billing.schedule);
    case DealField::Instalments: return instalmentsText(deal.billing.instalments);
    case DealField::MarketplaceFee: return figures.plain(deal.marketplaceFee);
    case DealField::WhiteLabelTier: return tiers[deal.whiteLabel.tier == WhiteLabelTier::Full ? 1 : 0];
    case DealField::WhiteLabelFee:
        return deal.whiteLabel.monthlyFee ? figures.plain(*deal.whiteLabel.monthlyFee) : QString();
    case DealField::Probability: return figures.plain(deal.probability);
    }
    return {};
}

Entry withEntry(const Deal &deal, DealField field, const QString &text, const Scenario &scenario)
{
    const int term = monthsOf(deal.term);
    Deal after = deal;
    switch (field) {
    case DealField::Customer: return withCustomer(deal, text, scenario);
    case DealField::Name: {
        const auto name = readName(text);
        return name ? (after.name = *name, Entry(after)) : tl::unexpected(name.error());
    }
    case DealField::Listing: return withListing(deal, text, scenario);
    case DealField::Route: return takenChoice(deal, text, namesOf(routes, routeName), routes, &Deal::route);
    case DealField::Included: return takenChoice(deal, text, yesNo, std::array{true, false}, &Deal::included);
    case DealField::Start: return taken(deal, readStart(text, scenario.settings.start), &Deal::startMonth);
    case DealField::Term: return withTermOf(deal, text);
    case DealField::AtEnd: return takenChoice(deal, text, ends, std::array{AtEnd::Ends, AtEnd::Renews}, &Deal::atEnd);
    case DealField::Tenants: return taken(deal, readRamp(text, term), &Deal::tenants);
    case DealField::PriceRule: {
        const auto rule = chosen(text, rules);
        if (!rule)
            return tl::unexpected(rule.error());
        return *rule == deal.price.index() ? deal : withRule(deal, *rule);
    }
    case DealField::PriceValue: return withPriceValue(deal, text, scenario.settings.currency);
    case DealField::NegotiatedPrice:
        return taken(deal, readOptionalMoney(text, scenario.settings.currency), &Deal::negotiatedPrice);
    case DealField::BillingSchedule: return withSchedule(deal, text);
    case DealField::Instalments: {
        const auto read = readInstalments(text, term, scenario.settings.currency);
        return read ? (after.billing.instalments = *read, Entry(after)) : tl::unexpected(read.error());
    }
    case DealField::MarketplaceFee: return taken(deal, readPercentEntry(text, 10'000), &Deal::marketplaceFee);
    case DealField::WhiteLabelTier: {
        const auto tier = chosen(text, tiers);
        if (!tier)
            return tl::unexpected(tier.error());
        after.whiteLabel.tier = *tier == 1 ? WhiteLabelTier::Full : WhiteLabelTier::Light;
        return after;
    }
    case DealField::WhiteLabelFee: {
        const auto fee = readOptionalMoney(text, scenario.settings.currency);
        return fee ? (after.whiteLabel.monthlyFee = *fee, Entry(after)) : tl::unexpected(fee.error());
    }
    case DealField::Probability: return taken(deal, readPercentEntry(text, 10'000), &Deal::probability);
    }
    return deal;
}

QStringList choices(DealField field, const Scenario &scenario)
{
    switch (field) {
    case DealField::Customer: return customerChoices(scenario);
    case DealField::Listing: return namesOf(listings, listingName);
    case DealField::Route: return namesOf(routes, routeName);
    case DealField::Included: return yesNo;
    case DealField::Term: return namesOf(allTerms, termName);
    case DealField::AtEnd: return ends;
    case DealField::PriceRule: return rules;
    case DealField::BillingSchedule: return namesOf(schedules, scheduleName);
    case DealField::WhiteLabelTier: return tiers;
    default: return {};
    }
}

QString fieldName(DealField field)
{
    static const QStringList names{QStringLiteral("customer"),
                                   QStringLiteral("name"),
                                   QStringLiteral("listing"),
                                   QStringLiteral("route"),
                                   QStringLiteral("inclusion"),
                                   QStringLiteral("start"),
                                   QStringLiteral("term"),
                                   QStringLiteral("end"),
                                   QStringLiteral("tenants"),
                                   QStringLiteral("price rule"),
                                   QStringLiteral("price"),
                                   QStringLiteral("negotiated price"),
                                   QStringLiteral("billing schedule"),
                                   QStringLiteral("instalments"),
                                   QStringLiteral("marketplace fee"),
                                   QStringLiteral("white-label tier"),
                                   QStringLiteral("platform fee"),
                                   QStringLiteral("probability")};
    return names.value(static_cast<int>(field));
}

} // namespace dealdesk::tables
