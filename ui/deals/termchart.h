// One deal at 1, 2 and 3 years: ARR beside the margin a year, and the margin of each whole term in figures, with the
// finding as its title.
#pragma once

#include "pricing/evaluate.h"
#include "wording/figuretext.h"

#include <QWidget>

#include <array>

class QLabel;

namespace dealdesk::ui {

class TermPlot;

class TermChart : public QWidget
{
    Q_OBJECT
public:
    explicit TermChart(const wording::Language &language, QWidget *parent = nullptr);

    /// Cheap enough for every key press: the series stay, only values change.
    void show(const std::array<pricing::TermFigures, 3> &terms, pricing::CommitmentTerm chosen,
              const wording::FigureText &figures);
    /// Nothing to compare, and why: "Choose a deal to compare its terms."
    void clear(const QString &why);
    using QWidget::show; ///< the window's own `show`, which the one above would hide

    QString finding() const;
    QString valuesAsText() const; ///< the twin of the picture, tab-separated

private:
    static QString plain(); ///< the kind of chart, where the ARR does not change within a term

    QLabel *title;
    QLabel *kind;
    QWidget *key;
    TermPlot *plot;
};

} // namespace dealdesk::ui
