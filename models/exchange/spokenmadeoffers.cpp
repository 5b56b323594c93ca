#include "spokenmadeoffers.h"

#include "guidance/madeoffers.h"
#include "pricing/blanktext.h"
#include "pricing/nametext.h"
#include "records/decimaltext.h"

namespace dealdesk::exchange {

using namespace pricing;
using guidance::OfferCheckId;
using records::dateText;
using records::groupedText;

namespace {

struct Said : guidance::OfferCheckCase {
    const ResaleAuthorization &rules() const { return guidance::rulesOf(scenario, deal, made()); }
    std::string theOffer() const { return "The offer " + made().id; }

    /// `what`: "name".
    std::string length(const std::string &what, const std::string &text) const
    {
        const std::string most = groupedText(std::int64_t{mostNumber()});
        if (isOk())
            return "The " + what + " of each offer has 1 to " + most + " characters.";
        if (isBlank(text))
            return theOffer() + " has no " + what + "; the portal asks for one of 1 to " + most +
                   " characters. Enter it.";
        return "The " + what + " of the offer " + made().id + " has " +
               groupedText(static_cast<std::int64_t>(codePoints(text))) + " characters; the portal takes " + most +
               ". Shorten it.";
    }
    std::string buyers() const
    {
        const auto &accounts = guidance::rulesIn(scenario, deal.listing, deal.startMonth + offer().month).buyerAccounts;
        const std::string most = groupedText(std::int64_t{mostNumber()});
        if (isOk())
            return accounts.empty() ? "The authorization is for any buyer account."
                                    : "The customer's AWS account is among those that the authorization is for.";
        if (accounts.size() > static_cast<std::size_t>(mostNumber()))
            return "The authorization names " + groupedText(static_cast<std::int64_t>(accounts.size())) +
                   " buyer accounts; an offer is made to " + most + " at most. Take some away.";
        const Customer *customer = customerFor(scenario, deal.customer);
        if (!customer || customer->awsAccount.empty())
            return "The authorization is for some AWS accounts only, and the customer's is missing. Ask the customer "
                   "and enter it.";
        return "The authorization is for some AWS accounts only, and the customer's, " + customer->awsAccount +
               ", is not among them. Ask the publisher for one that names it.";
    }
    std::string expiryBeforeStart() const
    {
        if (isOk())
            return "Each offer expires before its term starts and before it ends.";
        if (isOpen())
            return theOffer() + " expires on " + dateText(*made().expires) +
                   "; when its term starts is not entered. Enter its month, or confirm that the term runs from "
                   "acceptance.";
        const bool isFixed = made().start && *made().expires >= made().start->firstDay();
        return theOffer() + " expires on " + dateText(*made().expires) +
               (isFixed ? "; its term starts on " + dateText(made().start->firstDay()) +
                              ". Let it expire before that day, or let the term run from acceptance."
                        : "; it ends on " + dateText(offers.back().end) + ". Let it expire before that day.");
    }
    std::string netTerms() const
    {
        const auto &most = rules().netTerms;
        const std::string mostDays = most ? std::to_string(*most) + " days" : std::string();
        if (isOk())
            return "The net terms of the offers are not longer than the publisher allows.";
        if (!made().netTerms)
            return "The authorization has net terms of at most " + mostDays + "; the offer " + made().id +
                   " has none. Confirm with the publisher that it may leave them out.";
        const std::string days = std::to_string(*made().netTerms) + " days";
        if (isOpen())
            return theOffer() + " has net terms of " + days +
                   "; the authorization does not say how many the publisher allows. Confirm it with the publisher.";
        if (most && *made().netTerms > *most)
            return theOffer() + " has net terms of " + days + "; the publisher allows " + mostDays +
                   " at most. Shorten them.";
        std::string choices;
        for (const std::string_view word : check.fact->words())
            choices += (choices.empty() ? "" : ", ") + std::string(word);
        return theOffer() + " has net terms of " + days + "; the portal has " + choices + " days to choose from.";
    }
    std::string authorizationUsed() const
    {
        if (isOk())
            return "The authorization is for a single offer, and there is no other on it.";
        return "A single-use authorization is used up by the first offer that is made on it; " +
               (check.otherDeal ? "the deal " + scenario.deals[*check.otherDeal].name + " has one, too"
                                : std::string("this deal has more than one")) +
               ". Ask the publisher for another authorization.";
    }
    std::string expiryAfterAuthorization() const
    {
        if (isOk())
            return "No offer expires after its authorization's last day.";
        const std::string late = theOffer() + " expires on " + dateText(*made().expires) +
                                 ", after the authorization's last day, " + dateText(*rules().until) + ". ";
        return late + (isOpen() ? "Its reason is kept: " + made().reason + ". Confirm it with the publisher."
                                : "Let it expire earlier, or enter the reason, which is kept.");
    }
};

} // namespace

std::string madeOfferSentence(const guidance::OfferCheckCase &of)
{
    const Said said{of};
    switch (of.check.id) {
    case OfferCheckId::OfferName: return said.length("name", said.made().name);
    case OfferCheckId::OfferDescription: return said.length("description", said.made().description);
    case OfferCheckId::Buyers: return said.buyers();
    case OfferCheckId::ExpiryBeforeStart: return said.expiryBeforeStart();
    case OfferCheckId::NetTerms: return said.netTerms();
    case OfferCheckId::AuthorizationUsed: return said.authorizationUsed();
    case OfferCheckId::ExpiryAfterAuthorization: return said.expiryAfterAuthorization();
    default: return {};
    }
}

} // namespace dealdesk::exchange
