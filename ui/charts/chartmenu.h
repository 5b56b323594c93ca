// What every chart can give away: its picture and its values, to the clipboard or to a file.
#pragma once

#include <QMenu>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace dealdesk::ui {

class PicturedChart;

class ChartMenu : public QMenu
{
    Q_OBJECT
public:
    explicit ChartMenu(PicturedChart &chart);

    void copyPicture();
    void copyValues();
    void exportPicture();
    void exportValues();

private:
    void prepare();

    PicturedChart &chart;
    QAction *exportPictureAction;
    QAction *exportValuesAction;
};

/// A small button that opens a chart's menu, for whoever comes by keyboard or does not think of the context menu.
QToolButton *chartMenuButton(PicturedChart &chart, QWidget *parent);

/// What the chart says, over as many lines as it needs, with that button at its end.
QHBoxLayout *chartHead(QLabel *finding, PicturedChart &chart);

} // namespace dealdesk::ui
