#include "offerwords.h"

#include "marketplacewords.h"
#include "offerchecksaid.h"

#include <QCoreApplication>

namespace dealdesk::wording {

using namespace pricing;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OfferCheckWords)
};

QString sourceOf(const guidance::MarketplaceFact &fact, const Language &language)
{
    const QString own = ownValueSaid(fact, language);
    const QString source = fact.isOpen() ? disputedSource(fact, language) : asOfAndSource(fact, language);
    return own.isEmpty() ? source : own + QLatin1Char(' ') + source;
}

Told toldOf(const OfferCheckSaid &of)
{
    using enum guidance::OfferCheckId;
    if (of.check.fact->isLifted())
        return {Words::tr("By your own note this rule does not hold."), {}};
    switch (of.check.id) {
    case OfferName:
    case OfferDescription:
    case Buyers:
    case ExpiryBeforeStart:
    case NetTerms:
    case AuthorizationUsed:
    case ExpiryAfterAuthorization: return madeOffersTold(of);
    case AmiDays:
    case AmiNoAmendment:
    case MpoTwoYears:
    case MpoCap:
    case Authorization:
    case Currency:
    case BuyerAccount:
    case AzureDays:
    case MarkupOrSchedule:
    case Instalments: break;
    }
    return plannedOffersTold(of);
}

} // namespace

OfferCheckWords wordsOf(const guidance::OfferCheck &check, const Scenario &scenario, std::size_t deal,
                        const std::vector<PrivateOffer> &offers, const FigureText &figures)
{
    const Told told = toldOf({{check, scenario, scenario.deals[deal], offers}, figures});
    return {factWords(check.fact->id).title, told.what, told.todo, sourceOf(*check.fact, figures)};
}

} // namespace dealdesk::wording
