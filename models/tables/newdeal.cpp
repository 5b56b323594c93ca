#include "newdeal.h"

#include "exchange/dealtemplate.h"
#include "guidance/dealdefaults.h"
#include "guidance/namedrows.h"
#include "pricing/authorizations.h"
#include "wording/explanation.h"
#include "wording/figuretext.h"
#include "wording/pages/pipelinewords.h"
#include "wording/placeholders.h"

namespace dealdesk::tables {

using namespace pricing;
using exchange::DealTemplate;

namespace {

std::optional<DealTemplate> templateNamed(const QString &name, const workspace::Document &document)
{
    const auto &firm = document.facts().firm;
    const auto found = firm.find(guidance::namedRow(exchange::templatePrefix, name.toStdString()));
    return found == firm.end() ? std::nullopt : exchange::readTemplate(found->second.value);
}

} // namespace

Deal newDeal(const workspace::Document &document, const std::optional<CustomerId> &customer)
{
    const Scenario &scenario = document.scenario();
    Deal deal;
    deal.name = wording::utf8(wording::placeholderName(wording::Placeholder::Deal));
    deal.tenants = {TenantStep{0, 25}};
    deal.price = Markup{Percent{2'000}};
    if (!scenario.authorizations.empty())
        deal.listing = scenario.authorizations.front().listing;
    if (!scenario.customers.empty())
        deal.customer = customer.value_or(scenario.customers.back().id);
    guidance::beginWith(deal, guidance::dealDefaultsOf(document.facts().firm), scenario.settings.currency);
    return deal;
}

tl::expected<DealFromTemplate, QString> newDealFrom(const QString &name, const workspace::Document &document,
                                                    const std::optional<CustomerId> &customer)
{
    const QString called = wording::nameInSentence(name);
    const auto kept = templateNamed(name, document);
    if (!kept)
        return tl::unexpected(wording::templateIsOfAnotherVersion(called));
    const Scenario &scenario = document.scenario();
    if (!authorizationFor(scenario, kept->deal.listing))
        return tl::unexpected(wording::templateNeedsAuthorization(called, wording::name(kept->deal.listing)));
    const Deal usual = newDeal(document, customer);
    DealFromTemplate made{kept->deal, {}};
    made.deal.name = usual.name;
    made.deal.customer = usual.customer;
    const std::string &currency = scenario.settings.currency;
    if (kept->currency == currency)
        return made;
    QStringList left;
    for (const DealField field : exchange::dropAmounts(made.deal, usual.price))
        left.append(fieldName(field));
    if (!left.isEmpty())
        made.said = wording::templatesAmountsLeft(called, wording::text(kept->currency), wording::text(currency), left);
    return made;
}

QString templateTitle(const QString &name, const workspace::Document &document)
{
    const auto kept = templateNamed(name, document);
    const QString called = wording::nameInSentence(name);
    return !kept || kept->currency == document.scenario().settings.currency
               ? called
               : wording::templateInCurrency(called, wording::text(kept->currency));
}

} // namespace dealdesk::tables
