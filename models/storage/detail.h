// What of a workspace's file cannot be taken as it is, as values: words.cpp puts words to them, at the door of the
// room.
#pragma once

#include "records/namedfault.h"
#include "workspace/change.h"

#include <QString>

#include <string>
#include <utility>
#include <vector>

namespace dealdesk::storage {

struct Detail {
    enum class Of : std::uint8_t {
        Nothing,
        Empty,
        CutOff,
        Unreadable,
        NoScenario,
        FormChanged,
        LargerThanTaken,
        TooManyDeals,
        TooManyCustomers,
        CustomerGone, ///< on which `scenario` rests
        Faulty,       ///< `wrong`: a record that the rules of scenario files refuse
        FineAmounts,  ///< `amounts`
        Record,       ///< of `kind` and `part`, by its names: not as it was saved
        Count,        ///< of the rows of `kind`
        Value,        ///< `fault`, in what `name` calls
        NotSetAside,  ///< the file that `text` names
        System,       ///< `text` is the system's own
    };

    Of of = Of::Nothing;
    workspace::RowKind kind = workspace::RowKind::Settings;
    bool part = false;    ///< of an authorization: a band of it
    std::string scenario; ///< empty: of the workspace
    std::string name;
    QString column; ///< that holds what it cannot; empty: the row is not as it was saved
    std::int64_t found = 0;
    std::int64_t saved = 0;
    records::Fault fault{};
    records::NamedFault wrong;
    std::vector<records::LostAmounts> amounts;
    QString text;
};

namespace details {

inline Detail of(Detail::Of what) { return {.of = what}; }
inline Detail withText(Detail::Of what, const QString &text) { return {.of = what, .text = text}; }

inline Detail wrong(const records::NamedFault &fault) { return {.of = Detail::Of::Faulty, .wrong = fault}; }
inline Detail customerGone(const std::string &scenario)
{
    return {.of = Detail::Of::CustomerGone, .scenario = scenario};
}
inline Detail fineAmounts(std::vector<records::LostAmounts> amounts)
{
    return {.of = Detail::Of::FineAmounts, .amounts = std::move(amounts)};
}
inline Detail record(workspace::RowKind kind, const std::string &scenario, const std::string &name,
                     const QString &column)
{
    return {.of = Detail::Of::Record, .kind = kind, .scenario = scenario, .name = name, .column = column};
}
inline Detail band(const std::string &name, const QString &column)
{
    return {.of = Detail::Of::Record,
            .kind = workspace::RowKind::Authorization,
            .part = true,
            .name = name,
            .column = column};
}
inline Detail count(workspace::RowKind kind, const std::string &scenario, std::int64_t found, std::int64_t saved)
{
    return {.of = Detail::Of::Count, .kind = kind, .scenario = scenario, .found = found, .saved = saved};
}
inline Detail value(const records::Fault &fault, const std::string &owner)
{
    return {.of = Detail::Of::Value, .name = owner, .fault = fault};
}

} // namespace details

} // namespace dealdesk::storage
