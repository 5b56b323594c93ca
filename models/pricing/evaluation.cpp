#include "evaluation.h"

namespace dealdesk::pricing {

std::vector<Flag> FlagSet::list() const
{
    std::vector<Flag> flags;
    for (int index = 0; index < flagCount; ++index)
        if (const auto flag = static_cast<Flag>(index); has(flag))
            flags.push_back(flag);
    return flags;
}

std::span<const Stretch> Evaluation::termStretches(std::size_t deal) const
{
    return std::span(stretches).subspan(deals[deal].firstStretch, deals[deal].termStretches);
}

std::span<const Stretch> Evaluation::allStretches(std::size_t deal) const
{
    return std::span(stretches).subspan(deals[deal].firstStretch, deals[deal].allStretches);
}

const MonthFigures &Evaluation::month(std::size_t deal, int month) const
{
    const auto term = termStretches(deal);
    std::size_t index = 0;
    while (index + 1 < term.size() && term[index + 1].firstMonth <= month)
        ++index;
    return term[index].figures;
}

} // namespace dealdesk::pricing
