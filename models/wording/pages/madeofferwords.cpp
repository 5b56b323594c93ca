#include "offerchecksaid.h"

#include "guidance/madeoffers.h"
#include "marketplacewords.h"
#include "pricing/blanktext.h"
#include "wording/plural.h"

#include <QCoreApplication>

#include <algorithm>

namespace dealdesk::wording {

using namespace pricing;
using guidance::OfferCheckId;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MadeOfferWords)
};

class Made : public OfferCheckSaid
{
public:
    Told all() const
    {
        switch (check.id) {
        case OfferCheckId::OfferName:
            return length(made().name, Words::tr("The name of each offer has a length that the portal takes."),
                          Words::tr("The offer %1 has no name."), Words::tr("The name of the offer %1 is too long."));
        case OfferCheckId::OfferDescription:
            return length(made().description,
                          Words::tr("The description of each offer has a length that the portal takes."),
                          Words::tr("The offer %1 has no description."),
                          Words::tr("The description of the offer %1 is too long."));
        case OfferCheckId::Buyers: return buyers();
        case OfferCheckId::ExpiryBeforeStart: return expiryBeforeStart();
        case OfferCheckId::NetTerms: return netTerms();
        case OfferCheckId::AuthorizationUsed: return authorizationUsed();
        case OfferCheckId::ExpiryAfterAuthorization: return expiryAfterAuthorization();
        default: return {};
        }
    }

private:
    const ResaleAuthorization &rulesOfMade() const { return guidance::rulesOf(scenario, deal, made()); }

    Told length(const std::string &entered, const QString &ok, const QString &none, const QString &tooLong) const
    {
        if (isOk())
            return {ok, {}};
        const QString range =
            Words::tr("The portal takes 1 to %1 characters.", nullptr, plural(mostNumber())).arg(most());
        return {(isBlank(entered) ? none : tooLong).arg(madeName()), range};
    }
    Told buyers() const
    {
        const auto &accounts = guidance::rulesIn(scenario, deal.listing, deal.startMonth + offer().month).buyerAccounts;
        if (isOk())
            return {accounts.empty() ? Words::tr("The authorization is for any buyer account.")
                                     : Words::tr("The customer's AWS account is among those that the authorization is "
                                                 "for."),
                    {}};
        const auto named = static_cast<std::int64_t>(accounts.size());
        if (named > mostNumber())
            return {Words::tr("The authorization names %1 buyer accounts; an offer is made to fewer.", nullptr,
                              plural(named))
                        .arg(figures.count(named)),
                    Words::tr("At most %1 are taken. Take some away.", nullptr, plural(mostNumber())).arg(most())};
        const Customer *customer = customerFor(scenario, deal.customer);
        if (!customer || customer->awsAccount.empty())
            return {Words::tr("The authorization is for some AWS accounts only, and the customer's is missing."),
                    Words::tr("Ask the customer and enter it on the Customers page.")};
        return {Words::tr("The authorization is for some AWS accounts only, and the customer's, %1, is not among them.")
                    .arg(text(customer->awsAccount)),
                Words::tr("Ask the publisher for one that names it.")};
    }
    Told expiryBeforeStart() const
    {
        if (isOk())
            return {Words::tr("Each offer expires before its term starts and before it ends."), {}};
        const QString expires = figures.date(*made().expires);
        if (isOpen())
            return {
                Words::tr("The offer %1 expires on %2; when its term starts is not entered.").arg(madeName(), expires),
                Words::tr("Enter its month, or confirm that the term runs from acceptance.")};
        if (made().start && *made().expires >= made().start->firstDay())
            return {Words::tr("The offer %1 expires on %2; its term starts on %3.")
                        .arg(madeName(), expires, figures.date(made().start->firstDay())),
                    Words::tr("Let it expire before that day, or let the term run from acceptance.")};
        return {Words::tr("The offer %1 expires on %2; it ends on %3.")
                    .arg(madeName(), expires, figures.date(offers.back().end)),
                Words::tr("Let it expire before that day.")};
    }
    Told netTerms() const
    {
        const auto &longest = rulesOfMade().netTerms;
        const QString allowed = longest ? figures.count(*longest) : QString();
        if (isOk())
            return {Words::tr("The net terms of the offers are not longer than the publisher allows."), {}};
        if (!made().netTerms)
            return {Words::tr("The authorization has net terms of at most %1 days; the offer %2 has none.", nullptr,
                              plural(longest.value_or(0)))
                        .arg(allowed, madeName()),
                    Words::tr("Confirm with the publisher that it may leave them out.")};
        const int days = *made().netTerms;
        const QString terms = figures.count(days);
        if (isOpen())
            return {Words::tr("The offer %1 has net terms of %2 days; the authorization does not say what the "
                              "publisher allows.",
                              nullptr, plural(days))
                        .arg(madeName(), terms),
                    Words::tr("Confirm it with the publisher.")};
        if (longest && days > *longest)
            return {Words::tr("The offer %1 has net terms of %2 days; the publisher allows %3 at most.", nullptr,
                              plural(days))
                        .arg(madeName(), terms, allowed),
                    Words::tr("Shorten them.")};
        return {
            Words::tr("The offer %1 has net terms of %2 days, which the portal does not offer.", nullptr, plural(days))
                .arg(madeName(), terms),
            Words::tr("Choose one of these numbers of days: %1.")
                .arg(valueText(*check.fact, check.fact->value(), figures))};
    }
    Told authorizationUsed() const
    {
        if (isOk())
            return {Words::tr("The authorization is for a single offer, and there is no other on it."), {}};
        const QString ask = Words::tr("Ask the publisher for another authorization.");
        const Deal &by = check.otherDeal ? scenario.deals[*check.otherDeal] : deal;
        const QString offer = check.usedBy ? nameInSentence(text(by.paperwork->offers[*check.usedBy].id)) : QString();
        if (!check.otherDeal)
            return {offer.isEmpty()
                        ? Words::tr("The authorization is for a single offer, and this deal has more than one.")
                        : Words::tr("The authorization is for a single offer, and is used up by the offer %1 of this "
                                    "deal.")
                              .arg(offer),
                    ask};
        const QString other = nameInSentence(text(by.name));
        return {offer.isEmpty()
                    ? Words::tr("The authorization is for a single offer, and the deal %1 is planned on it, too.")
                          .arg(other)
                    : Words::tr("The authorization is for a single offer, and is used up by the offer %1 of the deal "
                                "%2.")
                          .arg(offer, other),
                ask};
    }
    Told expiryAfterAuthorization() const
    {
        if (isOk())
            return {Words::tr("No offer expires after its authorization's last day."), {}};
        const QString late = Words::tr("The offer %1 expires on %2, after the authorization's last day, %3.")
                                 .arg(madeName(), figures.date(*made().expires), figures.date(*rulesOfMade().until));
        return {late,
                isOpen()
                    ? Words::tr("The reason is kept: “%1”. Confirm it with the publisher.").arg(text(made().reason))
                    : Words::tr("Let it expire earlier, or enter the reason, which is kept.")};
    }
};

} // namespace

Told madeOffersTold(const OfferCheckSaid &of) { return Made{of}.all(); }

} // namespace dealdesk::wording
