// Every figure of a deal, each with its "why this number?": choose one and its steps stand below.
#pragma once

#include "pricing/explain.h"
#include "wording/figuretext.h"
#include "workspace/document.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QGridLayout;
class QLabel;
class QPushButton;

namespace dealdesk::ui {

class FiguresPanel : public QWidget
{
    Q_OBJECT
public:
    explicit FiguresPanel(workspace::Document &document, QWidget *parent = nullptr);

    void
    setDeal(std::optional<std::size_t> deal); ///< index into the scenario's deals; also after a change of its figures
    void explain(pricing::Figure figure);

private:
    void addFigure(QGridLayout *grid, pricing::Figure figure);
    QString value(pricing::Figure figure, const wording::FigureText &figures) const;
    void showSteps();
    void bringIntoView(); ///< the steps, their title before all

    workspace::Document &document;
    std::optional<std::size_t> deal;
    QHash<int, QPushButton *> values;
    pricing::Figure asked = pricing::Figure::WholesaleUnit;
    QLabel *askedName;
    QWidget *steps;
    QGridLayout *stepGrid;
    QStringList stepsShown;
};

} // namespace dealdesk::ui
