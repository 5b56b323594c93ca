// What the ramp chart shows: a deal's tenants over the months of its term, beside those that the bands count as well.
#pragma once

#include "tables/rampedit.h"
#include "workspace/contents.h"

namespace dealdesk::ui {

struct RampPicture {
    workspace::RowKey deal; ///< whose it is: what is dragged is let go of when another's comes
    tables::Ramp ramp;
    pricing::CommitmentTerm term = pricing::CommitmentTerm::ThreeYears;
    pricing::YearMonth first;         ///< of the deal
    std::vector<std::int64_t> beside; ///< pricing::tenantsBeside
    tables::RampBooks books;
    bool editable = true;
    friend bool operator==(const RampPicture &, const RampPicture &) = default;
};

/// The step that is in force in this month.
std::size_t stepIn(const tables::Ramp &ramp, int month);

} // namespace dealdesk::ui
