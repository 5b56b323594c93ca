// The columns of a table of price books and the text of their cells, driven by the records' descriptions.
#pragma once

#include "records/authorization.h"
#include "records/field.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dealdesk::exchange {

/// Nothing of `field`: the currency of the prices.
struct PriceBookColumn {
    std::string name;
    std::optional<records::Field> field;
    bool isRequired = false;
};
const std::vector<PriceBookColumn> &columnsOfPriceBooks();

/// Empty where the field is. `digits`: the currency's decimals.
std::string cellOf(const pricing::ResaleAuthorization &authorization, records::Field field, int digits);
std::string cellOf(const pricing::VolumeBand &band, records::Field field, int digits);

} // namespace dealdesk::exchange
