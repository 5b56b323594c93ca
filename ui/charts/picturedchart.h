// What a chart is to whoever takes it away: a picture with its finding, and the values behind it. Every chart is one,
// whether Qt Charts draws its series or it paints itself.
#pragma once

#include "chartkey.h"

#include "tables/sheetcolumns.h"
#include "ui/widgets/keyline.h"

#include <QSize>
#include <QString>

class QKeyEvent;
class QPainter;
class QPoint;
class QRect;
class QToolButton;
class QWidget;

namespace dealdesk::ui {

class ChartMenu;

class PicturedChart
{
public:
    virtual ~PicturedChart() = default;

    virtual QWidget *widget() = 0;
    virtual QSize pictureSize() const = 0;
    /// Into `box`, of the picture's size, without what belongs to the window: focus, what is pointed at.
    virtual void paintAlone(QPainter &painter, const QRect &box) = 0;
    /// The figures, for copying and for a file: the twin of the picture.
    virtual exchange::Sheet values() const = 0;
    QString valuesAsText() const { return QString::fromStdString(tabSeparated(values())); }

    /// What the picture says, for above it where it stands alone. The widget's accessible name says what it shows.
    void setFinding(const QString &sentence) { headline = sentence; }
    const QString &finding() const { return headline; }
    /// What the colours mean, where the window says it beside the chart and not in it.
    void setKey(QList<KeyEntry> entries) { colours = std::move(entries); }
    const QList<KeyEntry> &key() const { return colours; }

    // What pointer and keys go through, from left to right. None: every figure is written beside its mark.
    virtual int marks() const { return 0; }
    virtual int pointed() const { return -1; }
    virtual void point(int) {} ///< -1: none

    static QList<KeyLine> keys(); ///< that every chart takes, for the list of keys
    ChartMenu *menu();
    /// Copy and export. Does not wait for the choice.
    void openMenu(const QPoint &globalAt);
    /// Opens the menu; its owner puts it beside the chart's title. Where nobody asks for it, it stands in the corner.
    QToolButton *menuButton();

protected:
    void placeButton();  ///< a leaf calls it when it is shown and when its size changes
    bool walks(int key); ///< to another mark; whether the key is one for that
    static void drawFocusRing(QPainter &painter, const QRect &around);
    /// The keys of the menu and of copying. Answers whether it was one of them.
    bool takesKey(QKeyEvent *event, const QPoint &menuAt);

private:
    QString headline;
    QList<KeyEntry> colours;
    ChartMenu *choices = nullptr; ///< made when it is first opened
    QToolButton *button = nullptr;
};

} // namespace dealdesk::ui
