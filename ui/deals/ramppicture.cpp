#include "ramppicture.h"

namespace dealdesk::ui {

std::size_t stepIn(const tables::Ramp &ramp, int month)
{
    std::size_t step = 0;
    while (step + 1 < ramp.size() && ramp[step + 1].month <= month)
        ++step;
    return step;
}

} // namespace dealdesk::ui
