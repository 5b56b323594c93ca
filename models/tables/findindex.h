// What one box finds: customers, deals, quotes, offers, scenarios, pages and actions, by their names; accents, case and
// how letters are coded make no difference. Made when the box is opened, of the contents as they are then: until the
// next edit.
#pragma once

#include "wording/pages/findwords.h"
#include "workspace/contents.h"

#include <QStringList>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dealdesk::pricing {
class CustomerIndex;
}

namespace dealdesk::tables {

using FindKind = wording::FoundKind;
inline constexpr std::size_t findKinds = wording::foundKinds;

/// By keys that last, so that it can be kept.
struct FindTarget {
    FindKind kind = FindKind::Page;
    workspace::ScenarioKey scenario; ///< itself, or of a deal or an offer
    workspace::RowKey row;           ///< of a customer, a quote, a deal, or an offer's deal
    std::string name;                ///< an offer's id; what names a page or an action for good

    friend bool operator==(const FindTarget &, const FindTarget &) = default;
};

QString textOf(const FindTarget &target); ///< "deal/2/17/"
std::optional<FindTarget> findTargetFrom(const QString &text);

/// What the window has: a page or an action.
struct WindowPart {
    FindKind kind = FindKind::Page;
    std::string name; ///< for good
    QString title;
    QString menu; ///< in which it is; may be empty
    QString keys;
    QString whyNot; ///< why it cannot be done now; empty: it can
};

struct Found {
    FindTarget target;
    QString name;
    QString where;  ///< whose it is, or with which keys it is reached; may be empty
    QString whyNot; ///< why it cannot be done now; empty: it can
};

struct FoundGroup {
    FindKind kind = FindKind::Page;
    std::vector<Found> best;
    std::size_t more = 0; ///< that are found besides
};

class FindIndex
{
public:
    static constexpr std::size_t mostOfAKind = 8;
    static constexpr std::size_t mostRecent = 12;

    /// `contents` must outlive it, unchanged. `recent`: the last one first.
    FindIndex(const workspace::Contents &contents, workspace::ScenarioKey current, std::vector<WindowPart> parts,
              const std::vector<FindTarget> &recent);

    /// Each word of the text must be in the name of what is found, or in whose it is. First what is the text, then what
    /// begins with it, then where each word begins one of the name, then the others; of equal ones the recent ones first, then those of
    /// the scenario that is looked at. The group that has the best comes first.
    std::vector<FoundGroup> find(const QString &text) const;
    std::vector<Found> recent() const; ///< those which are still there
    std::vector<Found> pages() const;

private:
    using At = std::uint32_t; ///< index of an entry
    static constexpr At none = UINT32_MAX;
    static constexpr std::uint8_t notRecent = UINT8_MAX;

    struct Entry {
        std::uint32_t nameBegin = 0, nameEnd = 0, end = 0; ///< in `texts`; between the last two whose it is
        At customer = none, scenario = none;               ///< whose names count for it, too
        std::uint32_t row = 0;                             ///< index in its list; of an offer its deal's
        std::uint16_t part = 0;                            ///< of an offer its place in the deal
        FindKind kind = FindKind::Page;
        std::uint8_t recency = notRecent; ///< 0: the last one
        bool isElsewhere = false;         ///< in another scenario than the one that is looked at
    };

    void addCustomers();
    void addScenarios(workspace::ScenarioKey current);
    void addDeals(std::size_t scenario, const pricing::CustomerIndex &customers, bool isElsewhere);
    void addQuotes();
    Entry &add(FindKind kind, std::size_t row, std::string_view name);
    void addWhose(std::string_view text);
    void appendFolded(std::string_view utf8);
    /// Those whose names count for what is theirs: scenarios, then customers.
    At ownersEnd() const;
    std::optional<At> entryOf(const FindTarget &target) const;
    const workspace::ScenarioEntry &scenarioOf(const Entry &entry) const;
    FindTarget targetOf(const Entry &entry) const;
    Found found(At at) const;
    QString whereDealIs(const Entry &entry) const;

    const workspace::Contents &contents;
    std::vector<WindowPart> parts;
    std::vector<Entry> entries; ///< owners, then deals with their offers, quotes, parts
    std::string texts;          ///< folded
    std::vector<At> lastGoneTo;
};

} // namespace dealdesk::tables
