// The one way from 128 bits back to money: checked, with the deal and the figure named when it does not fit.
#pragma once

#include "evaluate.h"

namespace dealdesk::pricing {

/// Narrows the figures of one deal.
struct Checked {
    std::size_t index;
    const DealId &id;

    Money operator()(Wide value, TooLarge figure) const
    {
        if (const auto money = narrowed(value))
            return *money;
        throw AmountOverflow(index, id, figure);
    }
};

} // namespace dealdesk::pricing
