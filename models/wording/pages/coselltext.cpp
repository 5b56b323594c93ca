#include "coselltext.h"

#include "pricing/termprices.h"
#include "wording/explanation.h"
#include "wording/plural.h"

#include <QCoreApplication>
#include <QStringList>

namespace dealdesk::wording {

using pricing::Route;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CoSell)
};

QString orPlace(const QString &value) { return value.isEmpty() ? Words::tr("(to be filled in)") : value; }

QString tenants(int count, const Language &language)
{
    return Words::tr("%1 tenants", nullptr, plural(count)).arg(language.count(count));
}

QString useOf(const CoSellBrief &brief, const Language &language)
{
    const QString first = tenants(brief.firstTenants, language);
    return brief.lastTenants == brief.firstTenants
               ? Words::tr("Use: %1 for %2").arg(name(brief.listing), first)
               : Words::tr("Use: %1 for %2 at first, and %3 at the end of the term")
                     .arg(name(brief.listing), first, tenants(brief.lastTenants, language));
}

} // namespace

CoSellBrief coSellBrief(const pricing::Scenario &scenario, std::size_t index, const pricing::Evaluation *evaluation,
                        const QString &listingCode)
{
    const pricing::Deal &deal = scenario.deals[index];
    const pricing::Customer *customer = customerFor(scenario, deal.customer);
    CoSellBrief brief;
    if (customer) {
        brief.customer = text(customer->name);
        brief.buyerAccount = text(deal.route == Route::Mpo ? customer->azureBillingAccount : customer->awsAccount);
    }
    brief.listing = deal.listing;
    brief.listingCode = listingCode;
    brief.route = deal.route;
    brief.firstTenants = deal.tenants.front().count;
    brief.lastTenants = deal.tenants.back().count;
    brief.term = deal.term;
    brief.start = scenario.settings.start.plus(deal.startMonth);
    brief.expectedClose = deal.paperwork->expectedClose;
    const bool isNobodysPrice = evaluation && pricing::isMadeOfWholesale(deal.price) &&
                                pricing::restsOnIllustrative(scenario, index, *evaluation);
    if (evaluation && evaluation->deals[index].included && !isNobodysPrice)
        brief.billed = evaluation->deals[index].tcv;
    return brief;
}

QString coSellText(const CoSellBrief &brief, const FigureText &figures)
{
    const bool onAzure = brief.route == Route::Mpo;
    const QString account = orPlace(brief.buyerAccount), product = name(brief.listing);
    QStringList lines{Words::tr("Customer: %1").arg(orPlace(brief.customer)),
                      onAzure ? Words::tr("Azure billing account: %1").arg(account)
                              : Words::tr("AWS account: %1").arg(account),
                      brief.listingCode.isEmpty() ? Words::tr("Solution: %1").arg(product)
                                                  : Words::tr("Solution: %1 (%2)").arg(product, brief.listingCode),
                      useOf(brief, figures),
                      Words::tr("What the customer needs it for: %1").arg(orPlace({})),
                      onAzure ? Words::tr("Sold by: multiparty private offer on Azure Marketplace")
                              : Words::tr("Sold by: partner private offer on AWS Marketplace"),
                      Words::tr("Term: %1 from %2").arg(name(brief.term), figures.month(brief.start)),
                      Words::tr("Expected close: %1")
                          .arg(orPlace(brief.expectedClose ? figures.date(*brief.expectedClose) : QString())),
                      Words::tr("Contract value over the term: %1")
                          .arg(orPlace(brief.billed ? figures.money(*brief.billed) : QString())),
                      Words::tr("Industry, country and website of the customer: %1").arg(orPlace({})),
                      onAzure ? Words::tr("What you ask of Microsoft: %1").arg(orPlace({}))
                              : Words::tr("What you ask of AWS: %1").arg(orPlace({}))};
    return brief.route == Route::Direct ? QString() : lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString coSellIntro(Route route)
{
    return route == Route::Mpo
               ? Words::tr(
                     "For the opportunity in Microsoft Partner Center. Neither wholesale nor margin is in it. The "
                     "opportunity's id, state and days are kept with the deal.")
               : Words::tr("For the opportunity in AWS ACE. Neither wholesale nor margin is in it. The opportunity's "
                           "id, state and days are kept with the deal.");
}

QString coSellFor(const QString &deal) { return Words::tr("Text for the co-sell opportunity of %1").arg(deal); }

} // namespace dealdesk::wording
