#include "readiness.h"

#include "pricing/authorizations.h"

#include <algorithm>

namespace dealdesk::guidance {

using namespace pricing;

namespace {

void doneIf(RowStanding &standing, bool is) { standing.isDone = is; }

void doneOn(RowStanding &standing, const std::optional<Date> &day)
{
    standing.isDone = day.has_value();
    standing.on = day;
}

void ticked(RowStanding &standing, const std::optional<records::Ticked> &tick)
{
    if (!tick)
        return;
    standing.isDone = true;
    standing.on = tick->day;
    standing.note = tick->note;
}

/// The requests of one marketplace.
std::vector<AuthorizationRequest> requestsOf(const FirmRows &rows, Route route)
{
    std::vector<AuthorizationRequest> requests = guidance::requestsOf(rows);
    std::erase_if(requests, [=](const AuthorizationRequest &each) { return each.route != route; });
    return requests;
}

/// Asked on the first day of all; answered once every one is, and due while one is not.
/// Who has an authorization has asked, before he used the program.
void asked(RowStanding &standing, const std::vector<AuthorizationRequest> &requests, const FirmFacts &firm)
{
    const auto first = std::ranges::min_element(requests, {}, &AuthorizationRequest::asked);
    doneOn(standing, first == requests.end() ? std::nullopt : std::optional(first->asked));
    standing.isDone = standing.isDone || std::ranges::any_of(firm.authorizations, isPartnersOwn);
}

void authorized(RowStanding &standing, const std::vector<AuthorizationRequest> &requests, const FirmFacts &firm)
{
    const Holidays holidays = holidaysOf(firm.rows);
    std::optional<Date> due, answered;
    for (const AuthorizationRequest &each : requests) {
        if (each.answered)
            answered = std::max(answered.value_or(*each.answered), *each.answered);
        else
            due = std::min(due.value_or(answerDue(each, holidays)), answerDue(each, holidays));
    }
    standing.isDone = !due && (answered || std::ranges::any_of(firm.authorizations, isPartnersOwn));
    standing.on = standing.isDone ? answered : std::nullopt;
    standing.due = due;
}

bool hasIds(const FirmRows &rows, Checklist of)
{
    const auto isThere = [&](FirmId id) {
        const std::string text = firmId(rows, id);
        const auto fault = faultOf(id, text);
        return !text.empty() && (!fault || fault == IdFault::OtherLength);
    };
    return of == Checklist::FirmAws ? isThere(FirmId::AwsAccount)
                                    : isThere(FirmId::MicrosoftPartnerId) && isThere(FirmId::AzureSellerId);
}

/// The offer that was made last, in the order in which they stand.
const OfferRecord *lastOffer(const Deal &deal)
{
    return deal.paperwork->offers.empty() ? nullptr : &deal.paperwork->offers.back();
}

/// Each step of an offer implies those before it: what was sent had been created, even where nobody noted the day.
void offerStep(RowStanding &standing, const OfferRecord *offer, KnownBy step)
{
    if (!offer)
        return;
    const std::optional<Date> days[] = {offer->created, offer->sent, offer->accepted, offer->activated};
    const auto at = static_cast<std::size_t>(step) - static_cast<std::size_t>(KnownBy::OfferCreated);
    standing.on = days[at];
    standing.isDone = at == 0 || std::any_of(std::begin(days) + static_cast<std::ptrdiff_t>(at), std::end(days),
                                             [](const auto &day) { return day.has_value(); });
    if (!standing.isDone && step == KnownBy::OfferAccepted)
        standing.due = offer->expires;
}

bool hasBuyerAccount(const Scenario &scenario, const Deal &deal)
{
    const Customer *customer = customerFor(scenario, deal.customer);
    return customer && !(deal.route == Route::Mpo ? customer->azureBillingAccount : customer->awsAccount).empty();
}

RowStanding standingOf(const ChecklistRow &row, const Scenario &scenario, const Deal &deal)
{
    RowStanding standing{&row, false, {}, {}, {}};
    switch (row.knownBy) {
    case KnownBy::DealAuthorized:
        doneIf(standing, std::ranges::any_of(scenario.authorizations, [&](const ResaleAuthorization &each) {
                   return each.listing == deal.listing && isPartnersOwn(each);
               }));
        break;
    case KnownBy::BuyerAccount: doneIf(standing, hasBuyerAccount(scenario, deal)); break;
    case KnownBy::OfferCreated:
    case KnownBy::OfferSent:
    case KnownBy::OfferAccepted:
    case KnownBy::OfferActivated: offerStep(standing, lastOffer(deal), row.knownBy); break;
    case KnownBy::OnboardingBegun: doneOn(standing, deal.paperwork->onboardingBegun); break;
    case KnownBy::Tick:
    case KnownBy::Enrolled:
    case KnownBy::FirmIds:
    case KnownBy::Asked:
    case KnownBy::Authorized: ticked(standing, records::tickOf(deal.paperwork->ticks, row.id)); break;
    }
    return standing;
}

} // namespace

bool isPartnersOwn(const ResaleAuthorization &authorization)
{
    return std::ranges::any_of(
        authorization.bands, [](const VolumeBand &band) { return band.price && band.provenance == Provenance::Mine; });
}

std::vector<RowStanding> firmStanding(Checklist of, const FirmFacts &firm)
{
    const bool isAws = of == Checklist::FirmAws;
    const auto requests = requestsOf(firm.rows, isAws ? Route::Cppo : Route::Mpo);
    std::vector<RowStanding> all;
    for (const ChecklistRow &row : rowsOf(of)) {
        RowStanding &standing = all.emplace_back(RowStanding{&row, false, {}, {}, {}});
        switch (row.knownBy) {
        case KnownBy::Enrolled: doneIf(standing, isAws ? firm.partner.cppoEnrolled : firm.partner.cspEnrolled); break;
        case KnownBy::FirmIds: doneIf(standing, hasIds(firm.rows, of)); break;
        case KnownBy::Asked: asked(standing, requests, firm); break;
        case KnownBy::Authorized: authorized(standing, requests, firm); break;
        default: ticked(standing, firmTick(firm.rows, row.id)); break;
        }
    }
    return all;
}

std::vector<RowStanding> dealStanding(const Scenario &scenario, std::size_t index)
{
    const Deal &deal = scenario.deals[index];
    std::vector<RowStanding> all;
    const Customer *customer = customerFor(scenario, deal.customer);
    const auto vehicle = customer ? customer->purchasingVehicle : PurchasingVehicle::None;
    for (const ChecklistRow &row : rowsOf(checklistFor(deal.route)))
        if (row.vehicle == PurchasingVehicle::None || row.vehicle == vehicle)
            all.push_back(standingOf(row, scenario, deal));
    return all;
}

const RowStanding *nextOf(std::span<const RowStanding> standing)
{
    const auto next = std::ranges::find(standing, false, &RowStanding::isDone);
    return next == standing.end() ? nullptr : &*next;
}

} // namespace dealdesk::guidance
