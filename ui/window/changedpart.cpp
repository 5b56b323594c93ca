#include "changedpart.h"

#include "guidance/termproposal.h"
#include "records/ticks.h"

#include <algorithm>
#include <string_view>

namespace dealdesk::ui {

using namespace pricing;

namespace {

const Deal *dealOf(const std::optional<workspace::Row> &row) { return row ? std::get_if<Deal>(&*row) : nullptr; }

/// Whether the two are equal but for what `take` takes over from the second.
template<typename Take>
bool differInThisAlone(const Deal &before, const Deal &after, Take take)
{
    Deal with = before;
    take(with, after);
    return with == after;
}

void takeOffered(Deal &to, const Deal &from)
{
    to.price = from.price;
    to.term = from.term;
    to.route = from.route;
    to.marketplaceFee = from.marketplaceFee;
    to.tenants = from.tenants;
    to.billing = from.billing;
}

void takeWhiteLabel(Deal &to, const Deal &from)
{
    to.whiteLabel = from.whiteLabel;
    Paperwork &paper = to.paperwork.edit();
    paper.scanRateCap = from.paperwork->scanRateCap;
    paper.assetCap = from.paperwork->assetCap;
    paper.jiraLimit = from.paperwork->jiraLimit;
    paper.slackLimit = from.paperwork->slackLimit;
    paper.serviceNowLimit = from.paperwork->serviceNowLimit;
    paper.siemLimit = from.paperwork->siemLimit;
    paper.customDomain = from.paperwork->customDomain;
    paper.reportTemplate = from.paperwork->reportTemplate;
}

void takePoc(Deal &to, const Deal &from)
{
    Paperwork &paper = to.paperwork.edit();
    paper.pocOption = from.paperwork->pocOption;
    paper.pocStart = from.paperwork->pocStart;
    paper.pocTenants = from.paperwork->pocTenants;
    paper.gate10 = from.paperwork->gate10;
    paper.gate100 = from.paperwork->gate100;
    paper.gate1200 = from.paperwork->gate1200;
}

DealPart tickedPart(const std::vector<std::string> &before, const std::vector<std::string> &after)
{
    for (const guidance::TermAnswer answer : {guidance::TermAnswer::Validated, guidance::TermAnswer::Budget})
        if (records::tickOf(before, guidance::rowOf(answer)) != records::tickOf(after, guidance::rowOf(answer)))
            return DealPart::TermAnswers;
    const auto changesPoc = [](const std::vector<std::string> &some, const std::vector<std::string> &others) {
        return std::ranges::any_of(some, [&](const std::string &each) {
            const auto tick = records::tickFrom(each);
            return tick && tick->row.starts_with("poc-") && std::ranges::find(others, each) == others.end();
        });
    };
    return changesPoc(before, after) || changesPoc(after, before) ? DealPart::PocTicks : DealPart::Ticks;
}

} // namespace

DealPart changedPart(const workspace::RowEdit &edit)
{
    const Deal *before = dealOf(edit.before), *after = dealOf(edit.after);
    if (!before || !after || *before == *after)
        return DealPart::Deal;
    const auto differIn = [&](auto take) { return differInThisAlone(*before, *after, take); };
    if (differIn([](Deal &to, const Deal &from) { to.paperwork.edit().ticks = from.paperwork->ticks; }))
        return tickedPart(before->paperwork->ticks, after->paperwork->ticks);
    if (differIn(takeOffered))
        return DealPart::Offered;
    if (differIn([](Deal &to, const Deal &from) { to.paperwork.edit().offers = from.paperwork->offers; }))
        return DealPart::MadeOffers;
    if (differIn(takeWhiteLabel))
        return DealPart::WhiteLabel;
    return differIn(takePoc) ? DealPart::Poc : DealPart::Deal;
}

} // namespace dealdesk::ui
