// Which deal was chosen last, in each scenario.
#pragma once

#include "workspace/document.h"

#include <map>
#include <optional>

namespace dealdesk::ui {

class LastChosenDeal
{
public:
    /// The document must outlive it.
    explicit LastChosenDeal(const workspace::Document &of)
        : document(of)
    {}

    void note(workspace::RowKey chosen); ///< in the current scenario
    /// In the current scenario; perhaps it is gone since.
    std::optional<workspace::RowKey> here() const;
    /// Where another scenario becomes the current one: in a copy the deal that was chosen in the original; else the one
    /// that was chosen here last.
    std::optional<workspace::RowKey> meantHere() const;

private:
    const workspace::Document &document;
    std::map<workspace::ScenarioKey, workspace::RowKey> kept;
    pricing::DealId id; ///< of the deal that was chosen last, in whichever scenario
    std::string name;
};

} // namespace dealdesk::ui
