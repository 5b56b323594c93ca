#include "spokenoffers.h"

#include "offersfile.h"
#include "pricing/currencies.h"
#include "records/decimaltext.h"
#include "spokenmadeoffers.h"

namespace dealdesk::exchange {

using namespace pricing;
using guidance::OfferCheckId;
using guidance::Outcome;
using records::dateText;
using records::groupedText;

namespace {

/// Of the offers as the deal plans them.
struct Said : guidance::OfferCheckCase {
    const ResaleAuthorization &rules() const { return guidance::rulesIn(scenario, deal.listing, deal.startMonth); }
    /// "The offer", or which of several.
    std::string theOffer() const
    {
        return offers.size() == 1 ? "The offer" : "The offer from " + dateText(offer().start);
    }

    std::string amiDays() const
    {
        const std::string most = groupedText(std::int64_t{mostNumber()});
        if (isOk())
            return "No offer has more than the " + most + " days that a machine-image offer may have.";
        return theOffer() + " has " + groupedText(std::int64_t{offer().days}) +
               " days; a machine-image offer may have " + most + ". " +
               (check.endsInTime ? "Let it end on " + dateText(*check.lastDay) + " at the latest."
                                 : "Take a shorter term.");
    }
    std::string amiNoAmendment() const
    {
        const std::string atStake = check.atStake
                                        ? groupedText(*check.atStake, minorDigits(scenario.settings.currency)) + ' ' +
                                              scenario.settings.currency + " would be charged twice."
                                        : "What would be charged twice is not known, for a price is not.";
        return "A machine-image offer cannot be amended. When the new offer is accepted, have the charges that remain "
               "of the one before cancelled; else " +
               atStake;
    }
    std::string mpoTerm() const
    {
        const std::string months = std::to_string(monthsOf(deal.term)) + " months";
        switch (check.outcome) {
        case Outcome::Ok: return "The virtual-machine plan may be sold for " + months + '.';
        case Outcome::Fails: return "The virtual-machine plan is not sold for " + months + ". Take another term.";
        case Outcome::Confirm: break;
        }
        return "Sources disagree on whether the virtual-machine plan may be sold for 2 years; 1 and 3 years are sure. "
               "Confirm it with the publisher.";
    }
    std::string mpoCap() const
    {
        switch (rules().azurePrice.kind) {
        case AzurePriceKind::NotEntered:
            return "The authorization does not say whether the publisher's Azure price is absolute or a discount, "
                   "which would limit the adjustment. Ask the publisher and enter it.";
        case AzurePriceKind::Absolute:
            if (isOk())
                return "The publisher's Azure price is absolute, so nothing limits the adjustment.";
            return isOpen() ? "The publisher's Azure price is absolute. Sources disagree on whether a virtual-machine "
                              "plan may have one: confirm it with the publisher."
                            : "The publisher's Azure price is absolute; a virtual-machine plan may have none. Ask the "
                              "publisher for a discount instead.";
        case AzurePriceKind::Discount: break;
        }
        const std::string cap = records::decimalText(*rules().azurePrice.discount) + " %";
        if (isOk())
            return "No adjustment is above the publisher's discount of " + cap + '.';
        if (isOpen())
            return theOffer() + " has no adjustment yet; it may be " + cap + " at most, the publisher's discount.";
        return theOffer() + " needs an adjustment of " + decimalText(offer().entry->typed.value) + " %; it may be " +
               cap +
               " at most, the publisher's discount. Lower the price, or ask the publisher for "
               "another discount.";
    }
    std::string authorization() const
    {
        if (isOpen())
            return "The authorization has no dates here. Confirm that it is in force on " +
                   dateText(offers.front().start) + ", and enter its dates.";
        if (isOk())
            return "The authorization is in force on " + dateText(offers.front().start) + '.';
        const auto &rule = rules();
        const std::string days = !rule.from    ? "until " + dateText(*rule.until)
                                 : !rule.until ? "from " + dateText(*rule.from)
                                               : "from " + dateText(*rule.from) + " until " + dateText(*rule.until);
        return "The first offer starts on " + dateText(offers.front().start) + "; the authorization is in force " +
               days + ". Ask the publisher for one that covers the day.";
    }
    std::string currency() const
    {
        const std::string &code = scenario.settings.currency;
        if (isOk())
            return "AWS Marketplace takes private offers in " + code + '.';
        if (isOpen())
            return "Sources disagree on private offers in " + code + ": confirm it with AWS.";
        return "AWS Marketplace takes no private offers in " + code + ". Ask the publisher for an authorization in " +
               "another currency, or take another route.";
    }
    std::string buyerAccount() const
    {
        const std::string account = deal.route == Route::Cppo ? "AWS account" : "Azure billing account";
        return isOk() ? "The customer's " + account + " is known."
                      : "The customer's " + account +
                            " is missing; the offer is made to it. Ask the customer and "
                            "enter it.";
    }
    std::string azureDays() const
    {
        return isOk() ? "Offers start on the first day of a month and end on the last, as Azure wants it."
                      : theOffer() + " ends on " + dateText(offer().end) +
                            "; on Azure it ends on the last day of a "
                            "month. Take the end that was set away.";
    }
    std::string markupOrSchedule() const
    {
        const auto &own = guidance::rulesIn(scenario, deal.listing, deal.startMonth + offer().month);
        switch (own.paymentPlan) {
        case PaymentPlan::Partners:
            return "The authorization leaves the payment schedule to you; it and a markup exclude each other. Enter a "
                   "markup of 0 and the amounts of the instalments.";
        case PaymentPlan::Publishers:
            return "The publisher's payment plan sets the days of the instalments, and the markup raises each of them. "
                   "Enter the markup and no schedule of your own; for other amounts, a markup of 0 and for each day of "
                   "the plan an amount that is not below the publisher's. Confirm with the publisher that the plan is "
                   "as this deal is billed.";
        case PaymentPlan::Unknown: break;
        }
        return "A markup and a payment schedule of your own exclude each other, and the authorization does not say "
               "whose payment plan holds. Ask the publisher and enter it. With a schedule of your own enter a markup "
               "of 0 and the amounts of the instalments, else the markup alone.";
    }
    std::string instalments() const
    {
        const std::string has = theOffer() + " has " + groupedText(static_cast<std::int64_t>(check.instalments)) +
                                (check.instalments == 1 ? " instalment" : " instalments");
        if (isOk() || !check.schedule)
            return has + ", in a form that is taken.";
        switch (*check.schedule) {
        case guidance::ScheduleFault::TooMany: {
            const std::string most = std::to_string(mostNumber());
            return check.outcome == Outcome::Fails
                       ? has + "; at most " + most + " are taken. Bill less often, or put some together."
                       : has + ". Sources disagree on whether more than " + most + " are taken: confirm it with AWS.";
        }
        case guidance::ScheduleFault::NotBeforeEnd:
            return theOffer() + " has an instalment on " + dateText(*check.day) + "; it ends on " +
                   dateText(offer().end) + ", and each must be before. Let it end later, or bill upfront.";
        case guidance::ScheduleFault::SeveralAtOnce:
            return "The offer " + made().id + " expires on " + dateText(*made().expires) +
                   "; one instalment at most may be due by then, the second is on " + dateText(*check.day) +
                   ". Let it expire before that day, or bill later.";
        case guidance::ScheduleFault::DoesNotAddUp:
            return "The instalments do not add up to the deal's total, which the portal asks for. Change their "
                   "amounts.";
        case guidance::ScheduleFault::TotalIsNotKnown: break;
        }
        return "Whether the instalments add up to the deal's total is not known, for a price is not. Find the price "
               "first.";
    }
};

} // namespace

std::string sentence(const guidance::OfferCheck &check, const Scenario &scenario, std::size_t deal,
                     const std::vector<PrivateOffer> &offers)
{
    if (check.fact->isLifted())
        return "By your own note this rule does not hold.";
    const Said said{{check, scenario, scenario.deals[deal], offers}};
    switch (check.id) {
    case OfferCheckId::AmiDays: return said.amiDays();
    case OfferCheckId::AmiNoAmendment: return said.amiNoAmendment();
    case OfferCheckId::MpoTwoYears: return said.mpoTerm();
    case OfferCheckId::MpoCap: return said.mpoCap();
    case OfferCheckId::Authorization: return said.authorization();
    case OfferCheckId::Currency: return said.currency();
    case OfferCheckId::BuyerAccount: return said.buyerAccount();
    case OfferCheckId::AzureDays: return said.azureDays();
    case OfferCheckId::MarkupOrSchedule: return said.markupOrSchedule();
    case OfferCheckId::Instalments: return said.instalments();
    default: return madeOfferSentence(said);
    }
}

std::string sourceOf(const guidance::OfferCheck &check)
{
    const guidance::MarketplaceFact &fact = *check.fact;
    const std::string shipped = "as of " + std::string(fact.asOf) + ": " + std::string(fact.source);
    if (!fact.own)
        return 'A' + shipped.substr(1);
    return (fact.own->note.empty() ? "Your own value, without a note" : "Your own value, noted: " + fact.own->note) +
           " (shipped: " + (fact.shipped.empty() ? "undecided" : std::string(fact.shipped)) + ", " + shipped + ')';
}

} // namespace dealdesk::exchange
