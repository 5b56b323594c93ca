#include "pricebooks.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace dealdesk::guidance {

using pricing::Money;
using pricing::Provenance;
using pricing::ResaleAuthorization;
using pricing::VolumeBand;

namespace {

struct ShippedRow {
    const char *name;
    int from;
    std::int64_t price; ///< cents
    bool negotiated;
    Provenance provenance;
    RowNote note;
};

// Band starts are published ("Volume bands"); the pilot row stands for what the page calls sub-band entry.
constexpr ShippedRow workedExample[] = {
    {"Pilot", 1, 101'96, false, Provenance::Derived, RowNote::TenthOfPilot},
    {"Band 1", 25, 93'00, false, Provenance::Assumed, RowNote::BetweenPilotAnd2},
    {"Band 2", 100, 84'32, false, Provenance::Published, RowNote::PublishedBill},
    {"Band 3", 500, 83'40, false, Provenance::Assumed, RowNote::Between2And4},
    {"Band 4", 1'200, 70'14, true, Provenance::Derived, RowNote::TenthOfBand4},
};

constexpr ShippedRow arrTable[] = {
    {"Pilot", 1, 1'019'61, false, Provenance::Derived, RowNote::PilotArr},
    {"Band 1", 25, 930'00, false, Provenance::Assumed, RowNote::BetweenPilotAnd2},
    {"Band 2", 100, 843'14, false, Provenance::Derived, RowNote::Band2Arr},
    {"Band 3", 500, 834'00, false, Provenance::Assumed, RowNote::Between2And4},
    {"Band 4", 1'200, 701'39, true, Provenance::Derived, RowNote::Band4Arr},
};

VolumeBand bandOf(const ShippedRow &row)
{
    return {row.name, row.from, Money{row.price}, row.negotiated, row.provenance};
}

ResaleAuthorization book(pricing::Listing listing, const char *name, std::span<const ShippedRow> rows)
{
    ResaleAuthorization authorization;
    authorization.listing = listing;
    authorization.name = name;
    std::ranges::transform(rows, std::back_inserter(authorization.bands), bandOf);
    return authorization;
}

const ShippedRow *shippedRow(const VolumeBand &band)
{
    const auto equals = [&](const ShippedRow &row) {
        return band.name == row.name && band.from == row.from && band.price == Money{row.price} &&
               band.negotiated == row.negotiated;
    };
    for (const std::span<const ShippedRow> rows : {std::span(workedExample), std::span(arrTable)})
        if (const auto found = std::ranges::find_if(rows, equals); found != rows.end())
            return &*found;
    return nullptr;
}

} // namespace

ResaleAuthorization workedExampleBook(pricing::Listing listing)
{
    return book(listing, "Worked example (illustrative)", workedExample);
}

ResaleAuthorization arrTableBook(pricing::Listing listing)
{
    return book(listing, "ARR table (illustrative)", arrTable);
}

RowNote provenanceNote(const VolumeBand &band)
{
    if (band.provenance == Provenance::Mine)
        return RowNote::None;
    const ShippedRow *row = shippedRow(band);
    return row ? row->note : RowNote::None;
}

void markProvenance(ResaleAuthorization &authorization, std::string_view currency)
{
    for (VolumeBand &band : authorization.bands) {
        const ShippedRow *row = currency == shippedCurrency ? shippedRow(band) : nullptr;
        band.provenance = row ? row->provenance : Provenance::Mine;
    }
}

} // namespace dealdesk::guidance
