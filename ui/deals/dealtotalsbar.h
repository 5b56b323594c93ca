// The totals under the deals: of those that a search leaves, and which deals a sum is without.
#pragma once

#include "ui/widgets/totalsbar.h"
#include "wording/language.h"
#include "workspace/document.h"

#include <span>
#include <vector>

namespace dealdesk::ui {

class DealTotalsBar : public TotalsBar
{
    Q_OBJECT
public:
    DealTotalsBar(QTableView *table, const wording::Language &language, QWidget *parent = nullptr);

    /// `shown`: indices of the scenario's deals.
    void show(const workspace::Document &document, std::span<const std::size_t> shown);
    using QWidget::show;

Q_SIGNALS:
    /// The user wants to see the deals, by index, that a sum is without.
    void missingAsked(const std::vector<std::size_t> &deals);

private:
    const wording::Language language;
    std::vector<std::size_t> missing;
};

} // namespace dealdesk::ui
