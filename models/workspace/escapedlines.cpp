#include "escapedlines.h"

#include <algorithm>

namespace dealdesk::workspace {

std::string escaped(std::string_view text)
{
    std::string safe;
    for (const char c : text)
        safe += c == '\\' ? "\\\\" : c == '\t' ? "\\t" : c == '\n' ? "\\n" : std::string(1, c);
    return safe;
}

std::optional<std::string> unescaped(std::string_view safe)
{
    std::string text;
    for (std::size_t at = 0; at < safe.size(); ++at) {
        if (safe[at] != '\\') {
            text += safe[at];
            continue;
        }
        const char code = ++at < safe.size() ? safe[at] : '\0';
        if (code != '\\' && code != 't' && code != 'n')
            return std::nullopt;
        text += code == 't' ? '\t' : code == 'n' ? '\n' : '\\';
    }
    return text;
}

std::string_view nextPart(std::string_view &rest, char end)
{
    const std::string_view part = rest.substr(0, std::min(rest.find(end), rest.size()));
    rest.remove_prefix(std::min(part.size() + 1, rest.size()));
    return part;
}

} // namespace dealdesk::workspace
