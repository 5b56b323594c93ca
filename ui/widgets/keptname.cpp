#include "keptname.h"

namespace dealdesk::ui {

std::optional<int> keptAt(const QByteArray &kept, const QByteArrayList &names, const QByteArrayList &then)
{
    bool isNumber = false;
    const int number = kept.toInt(&isNumber);
    const auto at = names.indexOf(isNumber ? then.value(number) : kept);
    return at < 0 ? std::nullopt : std::optional(static_cast<int>(at));
}

} // namespace dealdesk::ui
