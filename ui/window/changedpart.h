// Where in the windows that stands which an edit of a deal changed: there undo and redo bring it into sight.
#pragma once

#include "workspace/change.h"
#include "workspace/editcommand.h"

namespace dealdesk::ui {

enum class DealPart : std::uint8_t {
    Deal,        ///< its form and the table
    Offered,     ///< what What if's section on one deal shows and applies, too
    MadeOffers,  ///< its private offers
    WhiteLabel,  ///< what is agreed of it
    Poc,         ///< its days and gates
    Ticks,       ///< of its checklist
    PocTicks,    ///< of the lists beside it
    TermAnswers, ///< on the term to propose, which the customer's routes show
};

/// Deal, where the deal came or went.
DealPart changedPart(const workspace::RowEdit &edit);

} // namespace dealdesk::ui
