// How the Deals page was left: how its parts share the room, its lower tab, its columns. Kept as JSON, by name.
#pragma once

#include "dealstrip.h"

#include <QByteArray>
#include <QJsonObject>

#include <array>
#include <optional>

namespace dealdesk::ui {

struct DealsHabit {
    QByteArray across, down; ///< of the splitters
    DealStrip::Tab tab = DealStrip::Terms;
    std::array<int, DealStrip::TabCount> heights{}; ///< of each tab, in pixels; 0: not kept
    QJsonObject columns;                            ///< see columnHabit

    QByteArray asText() const;
    /// Also as older windows kept it, in numbers. Nothing: it cannot be read.
    static std::optional<DealsHabit> fromText(const QByteArray &kept);
};

} // namespace dealdesk::ui
