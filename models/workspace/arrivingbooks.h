// What taking in the authorizations of a file of price books does, found out before anything is changed.
#pragma once

#include "contents.h"

#include <vector>

namespace dealdesk::workspace {

/// One authorization of the file beside those of its listing that the scenario has.
struct ArrivingBook {
    enum class Way : std::uint8_t {
        Adds,
        Replaces, ///< the one of the same listing and first day
        IsThere,  ///< the same already
        Overlaps, ///< its days are also another's: nobody knows which is right
    };
    Way way = Way::Adds;
    RowKey key;                              ///< of the one that it replaces, equals or overlaps with
    pricing::ResaleAuthorization arriving{}; ///< as it will be: existing tenants are the partner's and stay,
                                             ///< and so does what the file does not say of the letter

    friend bool operator==(const ArrivingBook &, const ArrivingBook &) = default;
};

/// In the order of the file, whose own days do not overlap. Prices are of the scenario's currency.
std::vector<ArrivingBook> arrivingBooks(const ScenarioEntry &entry,
                                        const std::vector<pricing::ResaleAuthorization> &ofFile);

} // namespace dealdesk::workspace
