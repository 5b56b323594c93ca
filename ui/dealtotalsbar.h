// The totals under the deals: of those that a search leaves, and why one is not known.
#pragma once

#include "totalsbar.h"
#include "workspace/document.h"

#include <span>

namespace dealdesk::ui {

class DealTotalsBar : public TotalsBar
{
    Q_OBJECT
public:
    using TotalsBar::TotalsBar;

    /// `shown`: indices of the scenario's deals.
    void show(const workspace::Document &document, std::span<const std::size_t> shown);
    using QWidget::show;
};

} // namespace dealdesk::ui
