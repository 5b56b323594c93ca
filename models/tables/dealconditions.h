// What a deal must be to be shown: its status, route, listing and customer, the band of its first month, that something
// of it is due, and what needs attention. How the deals are looked at belongs to the workspace's contents and is kept
// with them, as JSON.
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
    std::optional<pricing::CustomerId> customer; ///< perhaps gone since; nothing: any
    /// By its name, whichever authorization it is of; empty: none, as of an excluded deal. Nothing: any.
    std::optional<std::string> band;
    std::vector<pricing::Flag> flags; ///< one, or `allFlags`: at least one of them; none: with or without

    bool areNone() const { return *this == DealConditions(); }
    QByteArray asText() const; ///< empty: there are none
    /// What is not known of them asks for nothing.
    static DealConditions fromText(const QByteArray &kept);

    friend bool operator==(const DealConditions &, const DealConditions &) = default;
};

/// Not won, not lost.
inline const std::vector<pricing::DealStatus> openStatuses{pricing::DealStatus::Planned, pricing::DealStatus::Offered};

/// Whatever needs attention.
inline const std::vector<pricing::Flag> allFlags = [] {
    std::vector<pricing::Flag> all;
    for (int flag = 0; flag < pricing::flagCount; ++flag)
        all.push_back(static_cast<pricing::Flag>(flag));
    return all;
}();

/// The bands of the scenario's authorizations, by volume; each name once.
std::vector<std::string> bandNames(const pricing::Scenario &scenario);

/// Which deals fulfil them. For one pass over the deals: it refers to the document as it is now.
class DealsThatFit
{
public:
    DealsThatFit(const DealConditions &conditions, const workspace::Document &document, pricing::Date today);
    bool has(std::size_t deal) const;

private:
    bool isInBand(std::size_t deal) const;
    bool isFlagged(std::size_t deal) const;

    const DealConditions &conditions;
    const pricing::Scenario &scenario;
    const pricing::Evaluation *evaluation = nullptr; ///< where figures are asked for
    std::vector<char> isDue;                         ///< by deal; empty where it is not asked
    std::vector<std::vector<char>> isWanted;         ///< by authorization and band
};

} // namespace dealdesk::tables
