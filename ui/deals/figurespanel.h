// Every figure of a deal, each with its "why this number?": choose one and its steps stand below.
#pragma once

#include "pricing/evaluate.h"
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

class FeeLines;

class FiguresPanel : public QWidget
{
    Q_OBJECT
public:
    FiguresPanel(const workspace::Document &document, const wording::Language &language, QWidget *parent = nullptr);

    /// Index into the scenario's deals, and its figures; also after a change of these.
    void setDeal(std::optional<std::size_t> deal, const pricing::TermFigures &figures);
    void explain(pricing::Figure figure);

private:
    void addFigure(QGridLayout *grid, pricing::Figure figure);
    QString value(pricing::Figure figure, const wording::FigureText &figures) const;
    void showSteps();
    void bringIntoView(); ///< the steps, their title before all

    const wording::Language language;
    const workspace::Document &document;
    std::optional<std::size_t> deal;
    pricing::TermFigures own; ///< of the deal: what it shows
    QHash<int, QPushButton *> values;
    pricing::Figure asked = pricing::Figure::WholesaleUnit;
    FeeLines *fees;
    QLabel *askedName;
    QWidget *steps;
    QGridLayout *stepGrid;
    QStringList stepsShown;
};

} // namespace dealdesk::ui
