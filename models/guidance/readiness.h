// Where a checklist stands: what is done, since when, what is due, what comes next.
#pragma once

#include "checklists.h"
#include "firm.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace dealdesk::guidance {

struct RowStanding {
    const ChecklistRow *row = nullptr;
    bool isDone = false;
    std::optional<pricing::Date> on;  ///< done that day, where it is known
    std::optional<pricing::Date> due; ///< while it is not done
    std::string note;                 ///< of its tick

    /// `due` was before that day.
    bool isLate(pricing::Date today) const { return !isDone && due && *due < today; }
};

/// What the firm is asked for: everything that its own checklists rest on.
struct FirmFacts {
    const FirmRows &rows;
    const pricing::Partner &partner;
    std::span<const pricing::ResaleAuthorization> authorizations; ///< of any listing
};

/// Of FirmAws or FirmAzure, in the order of their rows.
std::vector<RowStanding> firmStanding(Checklist of, const FirmFacts &firm);
/// Of the deal's route, and of how its customer buys.
std::vector<RowStanding> dealStanding(const pricing::Scenario &scenario, std::size_t deal);

/// The first that is not done; null: all are.
const RowStanding *nextOf(std::span<const RowStanding> standing);

/// An authorization of the partner's own: one of its prices at least is no shipped figure.
bool isPartnersOwn(const pricing::ResaleAuthorization &authorization);

} // namespace dealdesk::guidance
