#include "customers.h"

#include "keyhash.h"

#include <bit>

namespace dealdesk::pricing {

static std::size_t slotOf(const CustomerId &id) { return KeyHash{}(id.text); }

CustomerIndex::CustomerIndex(const std::vector<Customer> &customers)
    : all(customers)
    , slots(std::bit_ceil(2 * customers.size() + 1))
{
    const std::size_t mask = slots.size() - 1;
    for (std::size_t index = 0; index < all.size(); ++index) {
        std::size_t slot = slotOf(all[index].id) & mask;
        while (slots[slot] != nobody && all[slots[slot] - 1].id != all[index].id)
            slot = (slot + 1) & mask;
        if (slots[slot] == nobody) // of equal ids the first counts, as in customerFor
            slots[slot] = static_cast<std::uint32_t>(index + 1);
    }
}

std::uint32_t CustomerIndex::find(const CustomerId &id) const
{
    const std::size_t mask = slots.size() - 1;
    for (std::size_t slot = slotOf(id) & mask; slots[slot] != nobody; slot = (slot + 1) & mask)
        if (all[slots[slot] - 1].id == id)
            return slots[slot];
    return nobody;
}

const Customer &CustomerIndex::of(const CustomerId &id) const
{
    static const Customer empty;
    const std::uint32_t found = find(id);
    return found == nobody ? empty : all[found - 1];
}

} // namespace dealdesk::pricing
