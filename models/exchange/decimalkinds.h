// What the decimals of a file must be: the same of JSON and of a table's cells.
#pragma once

#include "jsonreader.h"
#include "pricing/currencies.h"
#include "records/decimaltext.h"

namespace dealdesk::exchange {

/// In minor units.
struct AmountKind {
    std::string_view currency;
    int places;
    std::int64_t least;
    std::int64_t most = pricing::largestPrice.minor;

    std::optional<std::int64_t> read(std::string_view text) const
    {
        const auto amount = records::readAmount(text, places);
        return amount ? std::optional(amount->minor) : std::nullopt;
    }
    std::string example() const { return places == 0 ? "\"84\"" : places == 2 ? "\"84.32\"" : "\"84.325\""; }
    ProblemCode misshapen() const
    {
        return places == 0   ? ProblemCode::NotWholeInCurrency
               : places == 2 ? ProblemCode::MoreThanTwoDecimals
                             : ProblemCode::MoreThanThreeDecimals;
    }
    std::vector<ProblemValue> shapeValues(ProblemValue found) const
    {
        if (places == 0)
            return {printable(currency), example(), std::move(found)};
        return {example(), std::move(found)};
    }
    std::string leastText() const { return least == 0 ? "0" : records::decimalText(pricing::Money{least}, places); }
    std::string mostText() const { return records::groupedText(pricing::Money{most}, places); }
};

/// In basis points.
struct PercentKind {
    std::int64_t most;
    int places = 2;
    std::int64_t least = 0;

    std::optional<std::int64_t> read(std::string_view text) const { return records::readHundredths(text); }
    std::string example() const { return "\"84.32\""; }
    ProblemCode misshapen() const { return ProblemCode::MoreThanTwoDecimals; }
    std::vector<ProblemValue> shapeValues(ProblemValue found) const { return {example(), std::move(found)}; }
    std::string leastText() const { return "0"; }
    std::string mostText() const
    {
        return most % 100 == 0 ? records::groupedText(most / 100) : records::decimalText(pricing::Percent{most});
    }
};

} // namespace dealdesk::exchange
