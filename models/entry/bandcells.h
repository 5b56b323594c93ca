// What a cell of a pasted band table says: tenants, or a price.
#pragma once

#include "bandtable.h"
#include "records/asciitext.h"

#include <optional>

namespace dealdesk::entry::typed {

struct TenantRange {
    int from = 1;
    std::optional<int> to; ///< nothing: not said, or no end
    bool isMarked = false; ///< it can be no price: "25+", "from 25", "25–99"
    friend bool operator==(const TenantRange &, const TenantRange &) = default;
};
tl::expected<TenantRange, BandLineFault> readTenants(std::string_view cell, const NumberStyle &style);

struct BandPrice {
    std::optional<pricing::Money> price; ///< nothing: not stated
    bool negotiated = false;
    friend bool operator==(const BandPrice &, const BandPrice &) = default;
};
/// Also "per tenant per month" behind it, and "negotiated".
tl::expected<BandPrice, BandLineFault> readBandPrice(std::string_view cell, std::string_view currency,
                                                     const NumberStyle &style);

/// A currency stands with the number, the field's or another one.
bool hasCurrency(std::string_view cell, std::string_view currency);
/// "n/a", "on request": no figure, and known to be none.
bool isWordForNoPrice(std::string_view cell);
/// "and more": the end of a range that has none.
bool isOpenEnd(std::string_view cell);
using records::isSameWord;

} // namespace dealdesk::entry::typed
