// Below the table: the chosen deal at 1, 2 and 3 years, who gets what of a month's bill, and where its band stands.
#pragma once

#include "workspace/document.h"

#include <QFrame>

#include <optional>

namespace dealdesk::ui {

class BandGauge;
class MoneyFlow;
class TermChart;

class DealStrip : public QFrame
{
    Q_OBJECT
public:
    explicit DealStrip(workspace::Document &document, QWidget *parent = nullptr);

    void show(std::optional<std::size_t> deal); ///< index into the scenario's deals; also after a change of its figures

private:
    void showTerms(std::size_t deal);
    void showFlow(std::size_t deal);
    void showBand(std::size_t deal);

    workspace::Document &document;
    TermChart *terms;
    MoneyFlow *flow;
    BandGauge *gauge;
};

} // namespace dealdesk::ui
