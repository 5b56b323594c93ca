#include "foldednames.h"

#include <utility>

namespace dealdesk::tables {

const std::string &FoldedNames::of(std::string_view utf8)
{
    if (const auto known = names.find(utf8); known != names.end())
        return known->second;
    if (names.size() >= most)
        names.clear();
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    return names.emplace(std::string(utf8), folded(text)).first->second;
}

} // namespace dealdesk::tables
