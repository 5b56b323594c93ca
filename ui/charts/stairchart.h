// A price book as a staircase: what a tenant costs per month against how many there are, for each commitment term.
#pragma once

#include "chartview.h"
#include "stepline.h"

#include <array>
#include <vector>

namespace dealdesk::ui {

class StairChart : public ChartView
{
    Q_OBJECT
public:
    explicit StairChart(const wording::Language &language, QWidget *parent = nullptr);

    void show(const pricing::ResaleAuthorization &book, const wording::FigureText &figures);
    exchange::Sheet values() const override;
    using QWidget::show;

protected:
    void restyle() final;
    void drawBelow(QPainter &painter) override;
    void drawAbove(QPainter &painter) override;

private:
    struct Step {
        QString band;
        int from = 1;
        std::array<std::optional<pricing::Money>, 3> net; ///< by term
        bool operator==(const Step &) const = default;
    };
    void drawPrices(QPainter &painter, std::size_t stair) const;
    double end() const; ///< x where the last band's stair is cut off

    std::vector<Step> stairs;
    int existing = 0;
    bool anyPrice = false;
    std::vector<StepLine> lines; ///< one for each term
};

} // namespace dealdesk::ui
