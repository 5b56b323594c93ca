#include "findindex.h"

#include "wording/figuretext.h"

#include <algorithm>
#include <array>

namespace dealdesk::tables {

namespace {

/// As they are kept: never another.
constexpr std::array<const char *, findKinds> keptKinds{"customer", "deal", "quote", "offer",
                                                        "scenario", "page", "action"};

} // namespace

QString textOf(const FindTarget &target)
{
    return QStringLiteral("%1/%2/%3/")
               .arg(QLatin1String(keptKinds.at(static_cast<std::size_t>(target.kind))))
               .arg(target.scenario.value)
               .arg(target.row.value) +
           wording::text(target.name);
}

std::optional<FindTarget> findTargetFrom(const QString &text)
{
    constexpr qsizetype parts = 4; // the last, a name, may have slashes of its own
    const QStringList all = text.split(QLatin1Char('/'));
    if (all.size() < parts)
        return std::nullopt;
    const auto kind = std::ranges::find_if(keptKinds, [&](const char *each) { return all[0] == QLatin1String(each); });
    bool isScenario = false, isRow = false;
    const qint64 scenario = all[1].toLongLong(&isScenario), row = all[2].toLongLong(&isRow);
    if (kind == keptKinds.end() || !isScenario || !isRow)
        return std::nullopt;
    return FindTarget{static_cast<FindKind>(kind - keptKinds.begin()),
                      {scenario},
                      {row},
                      wording::utf8(QStringList(all.mid(parts - 1)).join(QLatin1Char('/')))};
}

} // namespace dealdesk::tables
