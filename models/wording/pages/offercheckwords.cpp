#include "offerwords.h"

#include "guidance/madeoffers.h"
#include "marketplacewords.h"
#include "pricing/blanktext.h"
#include "wording/counts.h"
#include "wording/explanation.h"
#include "wording/lists.h"
#include "wording/plural.h"
#include "wording/told.h"

#include <QCoreApplication>

#include <algorithm>

namespace dealdesk::wording {

using namespace pricing;
using guidance::OfferCheckId;
using guidance::Outcome;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OfferCheckWords)
};

/// Of one deal.
class Said
{
public:
    const guidance::OfferCheck &check;
    const Scenario &scenario;
    const Deal &deal;
    const std::vector<PrivateOffer> &offers;
    const FigureText &figures;

    Told all() const
    {
        if (check.fact->isLifted())
            return {Words::tr("By your own note this rule does not hold."), {}};
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
        }
        return {};
    }

private:
    bool isOk() const { return check.outcome == Outcome::Ok; }
    bool isOpen() const { return check.outcome == Outcome::Confirm; }
    const PrivateOffer &offer() const { return offers[check.offer]; }
    const OfferRecord &made() const { return deal.paperwork->offers[check.made.value_or(0)]; }
    const ResaleAuthorization &rules() const { return guidance::rulesIn(scenario, deal.listing, deal.startMonth); }
    const ResaleAuthorization &rulesOfMade() const { return guidance::rulesOf(scenario, deal, made()); }
    QString code() const { return text(scenario.settings.currency); }
    QString madeName() const { return nameInSentence(text(made().id)); }
    QString most() const { return figures.count(check.fact->number()); }

    Told amiDays() const
    {
        if (isOk())
            return {Words::tr("No offer has more than the %1 days that a machine-image offer may have.", nullptr,
                              plural(check.fact->number()))
                        .arg(most()),
                    {}};
        const int over = offer().days - check.fact->number();
        return {Words::tr("The offer from %1 has %2: a machine-image offer may have %3, so it is too long by %4.")
                    .arg(figures.date(offer().start), days(offer().days, figures), most(), days(over, figures)),
                Words::tr("The last day that is allowed is %1.").arg(figures.date(*check.lastDay))};
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
            return {
                has,
                isOpen()
                    ? Words::tr("Sources disagree on whether more than %1 are taken: confirm it with AWS.").arg(most())
                    : Words::tr("At most %1 are taken. Bill less often, or put some together.").arg(most())};
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
    Told length(const std::string &entered, const QString &ok, const QString &none, const QString &tooLong) const
    {
        if (isOk())
            return {ok, {}};
        const QString range =
            Words::tr("The portal takes 1 to %1 characters.", nullptr, plural(check.fact->number())).arg(most());
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
        if (named > check.fact->number())
            return {Words::tr("The authorization names %1 buyer accounts; an offer is made to fewer.", nullptr,
                              plural(named))
                        .arg(figures.count(named)),
                    Words::tr("At most %1 are taken. Take some away.").arg(most())};
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
        const QString allowed = longest ? days(*longest, figures) : QString();
        if (isOk())
            return {Words::tr("The net terms of the offers are not longer than the %1 that the publisher allows.")
                        .arg(allowed),
                    {}};
        if (!made().netTerms)
            return {Words::tr("The authorization has net terms of at most %1; the offer %2 has none.")
                        .arg(allowed, madeName()),
                    Words::tr("Confirm with the publisher that it may leave them out.")};
        const QString terms = days(*made().netTerms, figures);
        if (isOpen())
            return {Words::tr("The offer %1 has net terms of %2; the authorization does not say what the publisher "
                              "allows.")
                        .arg(madeName(), terms),
                    Words::tr("Confirm it with the publisher.")};
        if (longest && *made().netTerms > *longest)
            return {Words::tr("The offer %1 has net terms of %2; the publisher allows %3 at most.")
                        .arg(madeName(), terms, allowed),
                    Words::tr("Shorten them.")};
        return {Words::tr("The offer %1 has net terms of %2, which the portal does not offer.").arg(madeName(), terms),
                Words::tr("Choose one of these numbers of days: %1.")
                    .arg(valueText(*check.fact, check.fact->value(), figures))};
    }
    /// The offer that used up a single-use authorization, where one was made.
    QString usedBy(const Deal &by) const
    {
        const auto found = std::ranges::find_if(by.paperwork->offers, [&](const OfferRecord &offer) {
            return guidance::rulesOf(scenario, by, offer).kind == AuthorizationKind::SingleUse;
        });
        return found == by.paperwork->offers.end() ? QString() : nameInSentence(text(found->id));
    }
    Told authorizationUsed() const
    {
        if (isOk())
            return {Words::tr("The authorization is for a single offer, and there is no other on it."), {}};
        const QString ask = Words::tr("Ask the publisher for another authorization.");
        const Deal &by = check.otherDeal ? scenario.deals[*check.otherDeal] : deal;
        const QString offer = usedBy(by);
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

QString sourceOf(const guidance::MarketplaceFact &fact, const Language &language)
{
    const QString own = ownValueSaid(fact, language);
    const QString source = fact.isOpen() ? disputedSource(fact) : asOfAndSource(fact);
    return own.isEmpty() ? source : own + QLatin1Char(' ') + source;
}

} // namespace

OfferCheckWords wordsOf(const guidance::OfferCheck &check, const Scenario &scenario, std::size_t deal,
                        const std::vector<PrivateOffer> &offers, const FigureText &figures)
{
    const Told told = Said{check, scenario, scenario.deals[deal], offers, figures}.all();
    return {factWords(check.fact->id).title, told.what, told.todo, sourceOf(*check.fact, figures)};
}

} // namespace dealdesk::wording
