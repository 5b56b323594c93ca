// An open workspace: the document with every part that may change it. Who opened it holds all of it; pages and tables
// take the parts that they need, and what only reads takes the const document.
#pragma once

#include "dealedits.h"
#include "factedits.h"
#include "payoutedits.h"
#include "quoteedits.h"
#include "quoteregister.h"
#include "scenarioedits.h"
#include "usageedits.h"
#include "viewstate.h"

namespace dealdesk::workspace {

class OpenWorkspace final : public Document
{
public:
    using Document::Document;

    DealEdits dealEdits{*this};
    FactEdits factEdits{*this};
    ScenarioEdits scenarioEdits{*this};
    QuoteEdits quoteEdits{*this};
    UsageEdits usageEdits{*this};
    PayoutEdits payoutEdits{*this};
    QuoteRegister quoteRegister{*this};
    ViewState viewState{*this};
};

} // namespace dealdesk::workspace
