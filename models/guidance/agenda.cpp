#include "agenda.h"

#include "authorizationends.h"
#include "poc.h"

#include "pricing/dealchanges.h"
#include "pricing/offers.h"
#include "pricing/ranges.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>

namespace dealdesk::guidance {

using namespace pricing;

namespace {

class Agenda
{
public:
    Agenda(const Scenario &of, const FirmRows &rows, Date day, std::span<const QuotedUntil> quotes, Date until)
        : scenario(of)
        , firm(rows)
        , today(day)
        , last(until)
        , lead(renewalLead(rows))
    {
        for (const QuotedUntil &each : quotes)
            if (each.last <= last)
                quoted.emplace(each.deal.text, &each);
    }

    std::vector<AgendaItem> all()
    {
        addRequests();
        for (std::size_t index = 0; index < scenario.deals.size(); ++index)
            addDeal(index, scenario.deals[index]);
        for (const AuthorizationEnd &end : authorizationsEnding(scenario, today))
            if (const auto until = scenario.authorizations[end.authorization].until)
                add({*until, AgendaKind::AuthorizationEnds, {}, end.authorization, {}, {}, {}});
        std::ranges::stable_sort(items, {}, [](const AgendaItem &each) { return std::tuple(each.due, each.kind); });
        return std::move(items);
    }

private:
    void add(AgendaItem item)
    {
        if (item.due <= last)
            items.push_back(std::move(item));
    }
    void add(AgendaKind kind, std::size_t deal, const std::optional<Date> &due, std::optional<std::size_t> offer = {},
             std::optional<Date> ends = {})
    {
        if (due)
            add({*due, kind, deal, {}, {}, offer, ends});
    }
    void addRequests()
    {
        const Holidays holidays = holidaysOf(firm);
        for (const AuthorizationRequest &each : requestsOf(firm))
            if (!each.answered)
                add({answerDue(each, holidays), AgendaKind::AnswerDue, {}, {}, each, {}, {}});
    }
    /// Most deals have nothing: they cost a look at what stands in the deal itself.
    void addDeal(std::size_t index, const Deal &deal)
    {
        if (!deal.included || deal.status == DealStatus::Lost)
            return;
        if (deal.paperwork.isHeld())
            addPaperwork(index, deal, *deal.paperwork);
        if (!isOpen(deal))
            addRenewal(index, deal);
        else if (!quoted.empty())
            addQuote(index, deal);
    }
    void addPaperwork(std::size_t index, const Deal &deal, const Paperwork &paper)
    {
        add(AgendaKind::NextStep, index, paper.nextStepBy);
        if (isOpen(deal))
            add(AgendaKind::ExpectedClose, index, paper.expectedClose);
        for (std::size_t offer = 0; offer < paper.offers.size(); ++offer)
            if (!paper.offers[offer].accepted && !paper.offers[offer].activated)
                add(AgendaKind::OfferExpires, index, paper.offers[offer].expires, offer);
        addPoc(index, deal, paper);
    }
    /// Nobody ticks that a PoC began or that a gate was decided: such a day is told until it comes, and is never late.
    void addPoc(std::size_t index, const Deal &deal, const Paperwork &paper)
    {
        if (paper.pocOption != PocOption::None && paper.pocStart >= today)
            add(AgendaKind::PocBegins, index, paper.pocStart);
        if (isOpen(deal))
            add(AgendaKind::PocEnds, index, pocEnd(paper));
        for (const Gate &gate : gatesOf(paper))
            if (gate.by && *gate.by >= today)
                add({*gate.by, AgendaKind::GateDecided, index, {}, {}, {}, {}, {}, gate.tenants});
    }
    void addRenewal(std::size_t index, const Deal &deal)
    {
        const auto end = termEnd(scenario, deal, today);
        if (end && *end <= plusDays(today, renewalsAhead))
            add(AgendaKind::Renewal, index, plusDays(*end, -lead), {}, end);
    }
    void addQuote(std::size_t index, const Deal &deal)
    {
        const auto found = quoted.find(deal.id.text);
        if (found != quoted.end())
            add({found->second->last, AgendaKind::QuoteExpires, index, {}, {}, {}, {}, found->second->number});
    }

    const Scenario &scenario;
    const FirmRows &firm;
    Date today, last;
    int lead;
    std::map<std::string_view, const QuotedUntil *> quoted; ///< by deal
    std::vector<AgendaItem> items;
};

constexpr Date ever = std::chrono::year{lastYear} / 12 / 31;

} // namespace

std::vector<AgendaItem> agendaOf(const Scenario &scenario, const FirmRows &firm, Date today,
                                 std::span<const QuotedUntil> quotes, std::optional<Date> until)
{
    return Agenda(scenario, firm, today, quotes, until.value_or(ever)).all();
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
    const int months = monthsOf(deal.term);
    const int past = std::max(1, monthOf(today).index - last.index); // that term has ended, if in this month
    return lastDayOf(last.plus((past + months - 1) / months * months));
}

} // namespace dealdesk::guidance
