// The rules for a scenario's values (records/faults.h), said as a scenario file's problems.
#include "pricing/authorizations.h"
#include "pricing/currencies.h"
#include "pricing/nametext.h"
#include "pricing/ranges.h"
#include "records/authorization.h"
#include "records/customer.h"
#include "records/deal.h"
#include "records/decimaltext.h"
#include "records/faults.h"
#include "records/settings.h"
#include "scenarioparts.h"

#include <algorithm>

namespace dealdesk::exchange {

using namespace pricing;
using records::AuthorizationField;
using records::dateText;
using records::DealField;
using records::Fault;
using records::FaultKind;
using records::monthText;
using records::RecordKind;
using records::SettingsField;

namespace {

/// Of the field in its row: "/billing/instalments/0".
template<typename Record>
std::string pointerInRow(const Fault &fault)
{
    std::string pointer;
    records::forEachField<Record>([&](const auto &leaf) {
        using Kind = std::remove_cvref_t<decltype(leaf.field.kind)>;
        if (records::Field(leaf.field.id) != fault.field || leaf.field.inFile == records::InFile::Never)
            return;
        if (!leaf.object.empty())
            pointer += '/' + std::string(leaf.object);
        pointer += '/' + std::string(leaf.field.file);
        if constexpr (std::is_same_v<Kind, records::Steps> || std::is_same_v<Kind, records::Instalments> ||
                      std::is_same_v<Kind, records::Several<records::Text>> ||
                      std::is_same_v<Kind, records::Several<records::Digits>> ||
                      std::is_same_v<Kind, records::Several<records::Tick>>)
            pointer += '/' + std::to_string(fault.part);
        if constexpr (std::is_same_v<Kind, records::Price>)
            pointer += "/value";
    });
    return pointer;
}

/// With the row and the part where it has them.
std::string pointerOf(const Fault &fault)
{
    const std::string row = '/' + std::to_string(fault.row);
    switch (fault.field.record()) {
    case RecordKind::Settings: return pointerInRow<ScenarioSettings>(fault);
    case RecordKind::Authorization:
        return fault.field.isWhole() ? "/authorizations"
                                     : "/authorizations" + row + pointerInRow<ResaleAuthorization>(fault);
    case RecordKind::Band: {
        const std::string bands = "/authorizations" + row + pointerInRow<ResaleAuthorization>({RecordKind::Band});
        return fault.field.isWhole() ? bands
                                     : bands + '/' + std::to_string(fault.part) + pointerInRow<VolumeBand>(fault);
    }
    case RecordKind::Customer:
        return fault.field.isWhole() ? "/customers" : "/customers" + row + pointerInRow<Customer>(fault);
    case RecordKind::Deal: return fault.field.isWhole() ? "/deals" : "/deals" + row + pointerInRow<Deal>(fault);
    case RecordKind::Offer:
        return "/deals" + row + pointerInRow<Deal>({DealField::Offers}) + '/' + std::to_string(fault.part) +
               pointerInRow<OfferRecord>(fault);
    }
    return {};
}

Problem tooLong(const Fault &fault)
{
    if (fault.field == RecordKind::Customer)
        return {{}, ProblemCode::TooManyCustomers, {asCount(mostCustomers)}};
    if (fault.field == RecordKind::Deal)
        return {{}, ProblemCode::TooManyDeals, {asCount(mostDeals)}};
    if (fault.field == RecordKind::Band)
        return {{}, ProblemCode::TooManyBands, {asCount(mostBands)}};
    if (fault.field == RecordKind::Authorization)
        return {{}, ProblemCode::TooManyAuthorizations, {asCount(mostAuthorizations)}};
    if (fault.field == DealField::Offers)
        return {{}, ProblemCode::TooManyOffers, {asCount(mostOffers)}};
    if (const auto most = records::mostRowsOf(fault.field))
        return {{}, ProblemCode::TooManyRows, {asCount(*most)}};
    return {{}, ProblemCode::TooLong, {asCount(records::mostCharactersOf(fault.field))}};
}

Problem outOfRange(const Scenario &scenario, const Fault &fault)
{
    if (fault.field == AuthorizationField::Until) {
        const ResaleAuthorization &of = scenario.authorizations[fault.row];
        if (!of.from || *of.until >= *of.from)
            return {{}, ProblemCode::OutOfRange, {}};
        return {{}, ProblemCode::BeforeFirstDay, {dateText(*of.from), dateText(*of.until)}};
    }
    if (fault.field == DealField::OfferEnd) {
        const Deal &deal = scenario.deals[fault.row];
        return {{},
                ProblemCode::NotInLastMonth,
                {monthText(scenario.settings.start.plus(deal.startMonth + monthsOf(deal.term) - 1)),
                 dateText(*deal.paperwork->offerEnd)}};
    }
    return {{}, ProblemCode::OutOfRange, {}};
}

Problem nowhere(const Fault &fault)
{
    if (fault.field == SettingsField::Currency)
        return {{}, ProblemCode::UnknownCurrency, {std::string(currencyListDate)}};
    return {{},
            fault.field == DealField::Customer ? ProblemCode::NoSuchCustomerHere : ProblemCode::NoAuthorizationHere,
            {}};
}

/// Whether each of these fields has been read rightly, of the fault's row where it has rows.
bool areRead(std::span<const Problem> problems, const Fault &fault, const std::vector<records::Field> &fields)
{
    return std::ranges::none_of(fields, [&](records::Field field) {
        return concern(problems, pointerOf({field, fault.kind, fault.row, fault.part}));
    });
}

/// That of one of the authorizations that have the days, too.
bool isOverlapRead(const Scenario &scenario, const Fault &fault, std::span<const Problem> problems)
{
    const auto isRead = [&](std::size_t row) {
        return areRead(problems, {fault.field, fault.kind, row, 0},
                       {AuthorizationField::Listing, AuthorizationField::From, AuthorizationField::Until});
    };
    const auto &all = scenario.authorizations;
    for (std::size_t row = 0; row < fault.row; ++row)
        if (all[row].listing == all[fault.row].listing && overlap(all[row], all[fault.row]) && isRead(row))
            return isRead(fault.row);
    return false;
}

/// What a fault comes from beside its own field: a rule may be one for several.
std::vector<records::Field> othersBehind(const Fault &fault)
{
    if (fault.kind == FaultKind::Nowhere && fault.field == DealField::Customer)
        return {RecordKind::Customer};
    if (fault.kind == FaultKind::Nowhere && fault.field == DealField::Listing)
        return {RecordKind::Authorization};
    if (fault.field == AuthorizationField::Kind)
        return {AuthorizationField::Until};
    if (fault.field == AuthorizationField::Until)
        return {AuthorizationField::From};
    if (fault.field == AuthorizationField::AzureDiscount)
        return {AuthorizationField::AzurePrice};
    if (fault.field == DealField::OfferEnd)
        return {DealField::Start, DealField::Term, SettingsField::Start};
    if (fault.field == DealField::Tenants)
        return {DealField::Term};
    if (fault.field == DealField::Instalments)
        return {DealField::Term, DealField::BillingSchedule};
    return {};
}

/// Whether all values that the fault comes from have been read rightly.
bool restsOnWhatWasRead(const Scenario &scenario, const Fault &fault, std::span<const Problem> problems)
{
    if (fault.kind == FaultKind::Overlaps)
        return problems.empty() || isOverlapRead(scenario, fault, problems);
    return problems.empty() ||
           (areRead(problems, fault, {fault.field}) && areRead(problems, fault, othersBehind(fault)));
}

} // namespace

bool concern(std::span<const Problem> problems, std::string_view pointer)
{
    const auto holds = [](std::string_view outer, std::string_view inner) {
        return inner.starts_with(outer) && (inner.size() == outer.size() || inner[outer.size()] == '/');
    };
    return std::ranges::any_of(problems, [&](const Problem &problem) {
        return holds(problem.pointer, pointer) || holds(pointer, problem.pointer);
    });
}

Problem problemOf(const Scenario &scenario, const Fault &fault)
{
    const auto plain = [](ProblemCode code) { return Problem{{}, code, {}}; };
    switch (fault.kind) {
    case FaultKind::OutOfRange: return outOfRange(scenario, fault);
    case FaultKind::Empty: return plain(ProblemCode::Empty);
    case FaultKind::TooLong: return tooLong(fault);
    case FaultKind::ControlCharacter: return plain(ProblemCode::ControlCharacters);
    case FaultKind::NotUtf8: return plain(ProblemCode::NotUtf8);
    case FaultKind::Repeated: return plain(ProblemCode::NotUnique);
    case FaultKind::Nowhere: return nowhere(fault);
    case FaultKind::NotRising: return plain(ProblemCode::NotRising);
    case FaultKind::NotLast: return plain(ProblemCode::NotOnLastRow);
    case FaultKind::Unneeded:
        return plain(fault.field == AuthorizationField::AzureDiscount ? ProblemCode::NeedlessDiscount
                                                                      : ProblemCode::NeedlessInstalments);
    case FaultKind::Overlaps: return plain(ProblemCode::Overlaps);
    case FaultKind::AgainstDates:
        return plain(scenario.authorizations[fault.row].until ? ProblemCode::HasAnEnd : ProblemCode::HasNoEnd);
    case FaultKind::TooFine: return plain(ProblemCode::FinerThanCurrency);
    }
    return {};
}

void addFaults(const Scenario &scenario, std::vector<Problem> &problems)
{
    const std::vector<Problem> ofReading = problems;
    for (const Fault &fault : records::faultsOf(scenario)) {
        if (problems.size() == mostProblems)
            break;
        if (restsOnWhatWasRead(scenario, fault, ofReading)) {
            Problem problem = problemOf(scenario, fault);
            problem.pointer = pointerOf(fault);
            problems.push_back(std::move(problem));
        }
    }
}

std::vector<Problem> problemsOf(const Scenario &scenario)
{
    std::vector<Problem> problems;
    addFaults(scenario, problems);
    return problems;
}

} // namespace dealdesk::exchange
