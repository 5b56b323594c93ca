#include "offerchecksaid.h"

#include "wording/explanation.h"
#include "wording/plural.h"

#include <QCoreApplication>

namespace dealdesk::wording {

using namespace pricing;
using guidance::OfferCheckId;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlannedOfferWords)
};

class Planned : public OfferCheckSaid
{
public:
    Told all() const
    {
        switch (check.id) {
        case OfferCheckId::AmiDays: return amiDays();
        case OfferCheckId::AmiNoAmendment: return amiNoAmendment();
        case OfferCheckId::MpoTwoYears: return mpoTerm();
        case OfferCheckId::MpoCap: return mpoCap();
        case OfferCheckId::Authorization: return authorization();
        case OfferCheckId::Currency: return currency();
        case OfferCheckId::BuyerAccount: return buyerAccount();
        case OfferCheckId::AzureDays: return azureDays();
        case OfferCheckId::MarkupOrSchedule: return markupOrSchedule();
        case OfferCheckId::Instalments: return instalments();
        default: return {};
        }
    }

private:
    const ResaleAuthorization &rules() const { return guidance::rulesIn(scenario, deal.listing, deal.startMonth); }
    QString code() const { return text(scenario.settings.currency); }

    Told amiDays() const
    {
        if (isOk())
            return {Words::tr("No offer has more than the %1 days that a machine-image offer may have.", nullptr,
                              plural(mostNumber()))
                        .arg(most()),
                    {}};
        return {Words::tr("The offer from %1 has %2 days, %3 more than the %4 that a machine-image offer may have.",
                          nullptr, plural(offer().days))
                    .arg(figures.date(offer().start), figures.count(offer().days),
                         figures.count(offer().days - mostNumber()), most()),
                check.endsInTime ? Words::tr("The last day that is allowed is %1.").arg(figures.date(*check.lastDay))
                                 : Words::tr("The last day that is allowed is %1: take a shorter term.")
                                       .arg(figures.date(*check.lastDay))};
    }
    Told amiNoAmendment() const
    {
        return {Words::tr("A machine-image offer cannot be amended: another tenant count is a new offer."),
                check.atStake ? Words::tr("When the new offer is accepted, have the charges that remain of the one "
                                          "before cancelled; else %1 would be charged twice.")
                                    .arg(figures.money(*check.atStake))
                              : Words::tr("When the new offer is accepted, have the charges that remain of the one "
                                          "before cancelled. What would be charged twice is not known, for a price is "
                                          "not.")};
    }
    Told mpoTerm() const
    {
        const QString term = name(deal.term);
        if (isOk())
            return {Words::tr("The virtual-machine plan may be sold for %1.").arg(term), {}};
        if (!isOpen())
            return {Words::tr("The virtual-machine plan is not sold for %1.").arg(term),
                    Words::tr("Take another term.")};
        return {Words::tr("Sources disagree on whether the virtual-machine plan may be sold for %1.").arg(term),
                Words::tr("Confirm it with the publisher.")};
    }
    Told mpoCap() const
    {
        if (rules().azurePrice.kind == AzurePriceKind::NotEntered)
            return {Words::tr("The authorization does not say whether the publisher's Azure price is absolute or a "
                              "discount, which would limit the adjustment."),
                    Words::tr("Ask the publisher and enter it.")};
        if (rules().azurePrice.kind == AzurePriceKind::Absolute) {
            if (isOk())
                return {Words::tr("The publisher's Azure price is absolute, so nothing limits the adjustment."), {}};
            if (isOpen())
                return {Words::tr("The publisher's Azure price is absolute. Sources disagree on whether a "
                                  "virtual-machine plan may have one."),
                        Words::tr("Confirm it with the publisher.")};
            return {Words::tr("The publisher's Azure price is absolute; a virtual-machine plan may have none."),
                    Words::tr("Ask the publisher for a discount instead.")};
        }
        const QString cap = figures.percent(*rules().azurePrice.discount);
        if (isOk())
            return {Words::tr("No adjustment is above the publisher's discount of %1.").arg(cap), {}};
        if (isOpen())
            return {
                Words::tr("The offer from %1 has no adjustment yet; it may be %2 at most, the publisher's discount.")
                    .arg(figures.date(offer().start), cap),
                {}};
        return {Words::tr("The offer from %1 needs a larger adjustment than %2, the publisher's discount.")
                    .arg(figures.date(offer().start), cap),
                Words::tr("Lower the price, or ask the publisher for another discount.")};
    }
    Told authorization() const
    {
        const QString start = figures.date(offers.front().start);
        if (isOpen())
            return {Words::tr("The authorization has no dates here."),
                    Words::tr("Confirm that it is in force on %1, and enter its dates.").arg(start)};
        if (isOk())
            return {Words::tr("The authorization is in force on %1.").arg(start), {}};
        const auto &rule = rules();
        return {!rule.from ? Words::tr("The first offer starts on %1; the authorization is in force until %2.")
                                 .arg(start, figures.date(*rule.until))
                : !rule.until
                    ? Words::tr("The first offer starts on %1; the authorization is in force from %2.")
                          .arg(start, figures.date(*rule.from))
                    : Words::tr("The first offer starts on %1; the authorization is in force from %2 until %3.")
                          .arg(start, figures.date(*rule.from), figures.date(*rule.until)),
                Words::tr("Ask the publisher for one that covers the day.")};
    }
    Told currency() const
    {
        if (isOk())
            return {Words::tr("AWS Marketplace takes private offers in %1.").arg(code()), {}};
        if (isOpen())
            return {Words::tr("Sources disagree on private offers in %1.").arg(code()),
                    Words::tr("Confirm it with AWS.")};
        return {Words::tr("AWS Marketplace takes no private offers in %1.").arg(code()),
                Words::tr("Ask the publisher for an authorization in another currency, or take another route.")};
    }
    Told buyerAccount() const
    {
        const bool isAws = deal.route == Route::Cppo;
        if (isOk())
            return {isAws ? Words::tr("The customer's AWS account is known.")
                          : Words::tr("The customer's Azure billing account is known."),
                    {}};
        return {isAws ? Words::tr("The customer's AWS account is missing; the offer is made to it.")
                      : Words::tr("The customer's Azure billing account is missing; the offer is made to it."),
                Words::tr("Ask the customer and enter it on the Customers page.")};
    }
    Told azureDays() const
    {
        if (isOk())
            return {Words::tr("Offers start on the first day of a month and end on the last, as Azure wants it."), {}};
        return {Words::tr("The offer from %1 ends on %2; on Azure it ends on the last day of a month.")
                    .arg(figures.date(offer().start), figures.date(offer().end)),
                Words::tr("Take away the end that was set for the deal's offers.")};
    }
    Told markupOrSchedule() const
    {
        const auto &own = guidance::rulesIn(scenario, deal.listing, deal.startMonth + offer().month);
        switch (own.paymentPlan) {
        case PaymentPlan::Partners:
            return {Words::tr("The authorization leaves the payment schedule to you; it and a markup exclude each "
                              "other."),
                    Words::tr("Enter a markup of 0 and the amounts of the instalments.")};
        case PaymentPlan::Publishers:
            return {Words::tr("The publisher's payment plan sets the days of the instalments, and the markup raises "
                              "each of them."),
                    Words::tr("Enter the markup and no schedule of your own; for other amounts, a markup of 0 and for "
                              "each day of the plan an amount that is not below the publisher's. Confirm with the "
                              "publisher that the plan is as this deal is billed.")};
        case PaymentPlan::Unknown: break;
        }
        return {Words::tr("A markup and a payment schedule of your own exclude each other, and the authorization does "
                          "not say whose payment plan holds."),
                Words::tr("Ask the publisher and enter it. With a schedule of your own enter a markup of 0 and the "
                          "amounts of the instalments, else the markup alone.")};
    }
    Told instalments() const
    {
        using enum guidance::ScheduleFault;
        const auto count = static_cast<std::int64_t>(check.instalments);
        const QString has =
            Words::tr("The schedule has %1 instalments.", nullptr, plural(count)).arg(figures.count(count));
        if (isOk() || !check.schedule)
            return {has, {}};
        switch (*check.schedule) {
        case TooMany:
            return {has,
                    (isOpen() ? Words::tr("Sources disagree on whether more than %1 are taken: confirm it with AWS.",
                                          nullptr, plural(mostNumber()))
                              : Words::tr("At most %1 are taken. Bill less often, or put some together.", nullptr,
                                          plural(mostNumber())))
                        .arg(most())};
        case NotBeforeEnd:
            return {Words::tr("The offer from %1 has an instalment on %2; it ends on %3, and each must be before.")
                        .arg(figures.date(offer().start), figures.date(*check.day), figures.date(offer().end)),
                    Words::tr("Let it end later, or bill upfront.")};
        case SeveralAtOnce:
            return {Words::tr("The offer %1 expires on %2; one instalment at most may be due by then, and the second "
                              "is on %3.")
                        .arg(madeName(), figures.date(*made().expires), figures.date(*check.day)),
                    Words::tr("Let it expire before that day, or bill later.")};
        case DoesNotAddUp:
            return {Words::tr("The instalments do not add up to the deal's total, which the portal asks for."),
                    Words::tr("Change their amounts.")};
        case TotalIsNotKnown: break;
        }
        return {Words::tr("Whether the instalments add up to the deal's total is not known, for a price is not."),
                Words::tr("Find the price first.")};
    }
};

} // namespace

Told plannedOffersTold(const OfferCheckSaid &of) { return Planned{of}.all(); }

} // namespace dealdesk::wording
