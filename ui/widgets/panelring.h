// F6 and Shift+F6: from part to part of a window, each where the keys last were in it. Parts are the bar, the rail, a
// page, what is beside each other on it, and its cards.
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>

class QMainWindow;
class QWidget;

namespace dealdesk::ui {

/// Makes a part of its window of it.
void markPanel(QWidget *widget);

class PanelRing : public QObject
{
    Q_OBJECT
public:
    explicit PanelRing(QMainWindow &window); ///< which owns it

    void go(bool next);

private:
    void follow(QWidget *old, QWidget *now);
    void stayNear(const QWidget *panel, QWidget *before);

    QMainWindow &window;
    QPointer<QWidget> cameFrom;                       ///< the widget that had the keys before they went to another part
    QHash<const QWidget *, QPointer<QWidget>> lastIn; ///< the widget that had the keys, by its panel
};

} // namespace dealdesk::ui
