#include "payoutcolumns.h"

#include "comparedname.h"

namespace dealdesk::exchange {

std::string plainTitle(std::string_view title)
{
    std::string plain;
    for (const char c : comparedName(title))
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            plain += c;
    return plain;
}

} // namespace dealdesk::exchange
