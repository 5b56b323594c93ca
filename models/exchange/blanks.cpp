#include "blanks.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <cstdint>

namespace dealdesk::exchange {

std::string withSingleBlanks(std::string_view utf8)
{
    std::string line;
    line.reserve(utf8.size());
    const auto size = static_cast<std::int32_t>(utf8.size());
    for (std::int32_t at = 0; at < size;) {
        const std::int32_t from = at;
        UChar32 letter = 0;
        U8_NEXT(utf8.data(), at, size, letter);
        if (letter < 0) // no UTF-8: nothing is read out of it
            line += "\uFFFD";
        else if (!u_isUWhiteSpace(letter))
            line.append(utf8.substr(static_cast<std::size_t>(from), static_cast<std::size_t>(at - from)));
        else if (!line.empty() && line.back() != ' ')
            line += ' ';
    }
    if (line.ends_with(' '))
        line.pop_back();
    return line;
}

} // namespace dealdesk::exchange
