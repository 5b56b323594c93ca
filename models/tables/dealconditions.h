// What a deal must be to be shown: its status, route and listing, and that something of it is due. How the deals are
// looked at belongs to the workspace's contents and is kept with them, as JSON.
#pragma once

#include "workspace/document.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace dealdesk::tables {

struct DealConditions {
    enum class Due : std::uint8_t { OrNot, ThisWeek, Late }; ///< what is late is due this week, too

    std::vector<pricing::DealStatus> statuses; ///< one, or `openStatuses`; none: any
    std::optional<pricing::Route> route;       ///< nothing: any
    std::optional<pricing::Listing> listing;   ///< nothing: any
    Due due = Due::OrNot;

    bool areNone() const { return *this == DealConditions(); }
    QByteArray asText() const; ///< empty: there are none
    /// What is not known of them asks for nothing.
    static DealConditions fromText(const QByteArray &kept);

    friend bool operator==(const DealConditions &, const DealConditions &) = default;
};

/// Not won, not lost.
inline const std::vector<pricing::DealStatus> openStatuses{pricing::DealStatus::Planned, pricing::DealStatus::Offered};

/// Which deals fulfil them. For one pass over the deals: it refers to the document as it is now.
class DealsThatFit
{
public:
    DealsThatFit(const DealConditions &conditions, const workspace::Document &document, pricing::Date today);
    bool has(std::size_t deal) const;

private:
    const DealConditions &conditions;
    const pricing::Scenario &scenario;
    std::vector<char> isDue; ///< by deal; empty where it is not asked
};

} // namespace dealdesk::tables
