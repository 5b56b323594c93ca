#include "checklists.h"

#include "rowwords.h"

#include <algorithm>
#include <array>

namespace dealdesk::guidance {

namespace {

using pricing::PurchasingVehicle;

constexpr Named<Checklist> lists[] = {{"firm-aws", Checklist::FirmAws},
                                      {"firm-azure", Checklist::FirmAzure},
                                      {"deal-cppo", Checklist::DealCppo},
                                      {"deal-mpo", Checklist::DealMpo},
                                      {"deal-direct", Checklist::DealDirect}};
constexpr Named<Who> people[] = {{"partner", Who::Partner},
                                 {"publisher", Who::Publisher},
                                 {"customer", Who::Customer},
                                 {"marketplace", Who::Marketplace}};
constexpr Named<KnownBy> ways[] = {{"tick", KnownBy::Tick},
                                   {"enrolled", KnownBy::Enrolled},
                                   {"firm-ids", KnownBy::FirmIds},
                                   {"asked", KnownBy::Asked},
                                   {"authorized", KnownBy::Authorized},
                                   {"deal-authorized", KnownBy::DealAuthorized},
                                   {"buyer-account", KnownBy::BuyerAccount},
                                   {"offer-created", KnownBy::OfferCreated},
                                   {"offer-sent", KnownBy::OfferSent},
                                   {"offer-accepted", KnownBy::OfferAccepted},
                                   {"offer-activated", KnownBy::OfferActivated},
                                   {"onboarding-begun", KnownBy::OnboardingBegun}};

constexpr Named<PurchasingVehicle> vehicles[] = {{"", PurchasingVehicle::None},
                                                 {"national-account", PurchasingVehicle::NationalAccount},
                                                 {"gsa-schedule", PurchasingVehicle::GsaSchedule},
                                                 {"local-currency-reseller", PurchasingVehicle::LocalCurrencyReseller}};

std::vector<ChecklistRow> readRows(std::string_view text)
{
    std::vector<ChecklistRow> rows;
    while (!text.empty()) {
        std::string_view line = takeTo(text, '\n');
        if (line.empty() || line.starts_with('#'))
            continue;
        std::array<std::string_view, 9> cells;
        for (std::string_view &cell : cells)
            cell = takeTo(line, '\t');
        rows.push_back({cells[0], valueNamed(lists, cells[1]), numberIn(cells[2]).value_or(0),
                        valueNamed(people, cells[3]), valueNamed(ways, cells[4]), cells[5], cells[6] == "disputed",
                        cells[7], valueNamed(vehicles, cells[8])});
    }
    return rows;
}

} // namespace

std::span<const ChecklistRow> checklistRows()
{
    static const std::vector<ChecklistRow> rows = readRows(checklistText);
    return rows;
}

std::span<const ChecklistRow> rowsOf(Checklist of)
{
    const auto found = std::ranges::equal_range(checklistRows(), of, {}, &ChecklistRow::of);
    return {found.begin(), found.end()};
}

const ChecklistRow *checklistRow(std::string_view id)
{
    const auto rows = checklistRows();
    const auto found = std::ranges::find(rows, id, &ChecklistRow::id);
    return found == rows.end() ? nullptr : &*found;
}

Checklist checklistFor(pricing::Route route)
{
    switch (route) {
    case pricing::Route::Cppo: return Checklist::DealCppo;
    case pricing::Route::Mpo: return Checklist::DealMpo;
    case pricing::Route::Direct: break;
    }
    return Checklist::DealDirect;
}

} // namespace dealdesk::guidance
