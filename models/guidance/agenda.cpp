#include "agenda.h"

#include "authorizationends.h"

#include "pricing/dealchanges.h"
#include "pricing/offers.h"

#include <algorithm>
#include <tuple>

namespace dealdesk::guidance {

using namespace pricing;

namespace {

class Agenda
{
public:
    Agenda(const Scenario &of, const FirmRows &rows, Date day)
        : scenario(of)
        , firm(rows)
        , today(day)
        , lead(renewalLead(rows))
    {}

    std::vector<AgendaItem> all()
    {
        addRequests();
        for (std::size_t index = 0; index < scenario.deals.size(); ++index)
            if (scenario.deals[index].included && scenario.deals[index].status != DealStatus::Lost)
                addDeal(index);
        for (const AuthorizationEnd &end : authorizationsEnding(scenario, today))
            if (const auto until = scenario.authorizations[end.authorization].until)
                items.push_back({*until, AgendaKind::AuthorizationEnds, {}, end.authorization, {}, {}, {}});
        std::ranges::stable_sort(items, {}, [](const AgendaItem &each) { return std::tuple(each.due, each.kind); });
        return std::move(items);
    }

private:
    void addRequests()
    {
        const Holidays holidays = holidaysOf(firm);
        for (const AuthorizationRequest &each : requestsOf(firm))
            if (!each.answered)
                items.push_back({answerDue(each, holidays), AgendaKind::AnswerDue, {}, {}, each, {}, {}});
    }
    void add(AgendaKind kind, std::size_t deal, const std::optional<Date> &due, std::optional<std::size_t> offer = {},
             std::optional<Date> ends = {})
    {
        if (due)
            items.push_back({*due, kind, deal, {}, {}, offer, ends});
    }
    void addDeal(std::size_t index)
    {
        const Deal &deal = scenario.deals[index];
        const Paperwork &paper = *deal.paperwork;
        add(AgendaKind::NextStep, index, paper.nextStepBy);
        if (isOpen(deal))
            add(AgendaKind::ExpectedClose, index, paper.expectedClose);
        for (std::size_t offer = 0; offer < paper.offers.size(); ++offer)
            if (!paper.offers[offer].accepted && !paper.offers[offer].activated)
                add(AgendaKind::OfferExpires, index, paper.offers[offer].expires, offer);
        if (!isOpen(deal))
            addRenewal(index);
    }
    void addRenewal(std::size_t index)
    {
        const auto end = termEnd(scenario, scenario.deals[index], today);
        if (end && *end <= plusDays(today, renewalsAhead))
            add(AgendaKind::Renewal, index, plusDays(*end, -lead), {}, end);
    }

    const Scenario &scenario;
    const FirmRows &firm;
    Date today;
    int lead;
    std::vector<AgendaItem> items;
};

} // namespace

std::vector<AgendaItem> agendaOf(const Scenario &scenario, const FirmRows &firm, Date today)
{
    return Agenda(scenario, firm, today).all();
}

Date endOfWeek(Date today)
{
    const std::chrono::weekday weekday{std::chrono::sys_days{today}};
    return plusDays(today, 7 - static_cast<int>(weekday.iso_encoding()));
}

std::optional<Date> termEnd(const Scenario &scenario, const Deal &deal, Date today)
{
    const YearMonth last = lastMonthOf(scenario.settings.start, deal);
    const Date first = deal.paperwork->offerEnd.value_or(lastDayOf(last));
    if (first >= today)
        return first;
    if (deal.atEnd == AtEnd::Ends)
        return std::nullopt;
    const int months = monthsOf(deal.term), past = monthOf(today).index - last.index;
    return lastDayOf(last.plus((past + months - 1) / months * months));
}

} // namespace dealdesk::guidance
