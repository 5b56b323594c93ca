#include "wheelguard.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>
#include <QSlider>
#include <QTabBar>

namespace dealdesk::ui {

namespace {

/// The box whose value a wheel over this widget would change; nothing: it changes none.
QWidget *changedBy(QWidget *under)
{
    for (QWidget *each : {under, under->parentWidget()}) // a box that can be typed into has a line of its own
        if (qobject_cast<QComboBox *>(each) || qobject_cast<QAbstractSpinBox *>(each) ||
            qobject_cast<QSlider *>(each) || qobject_cast<QTabBar *>(each))
            return each;
    return nullptr;
}

bool canScrollUnder(const QWidget *box)
{
    for (const QWidget *around = box->parentWidget(); around && !box->isWindow();
         box = around, around = box->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(around);
        if (area && area->verticalScrollBar()->maximum() > area->verticalScrollBar()->minimum())
            return true;
    }
    return false;
}

class WheelGuard : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel && event->type() != QEvent::Polish)
            return false;
        auto *widget = qobject_cast<QWidget *>(watched);
        if (!widget)
            return false;
        if (event->type() == QEvent::Polish) {
            if (widget->focusPolicy() == Qt::WheelFocus)
                widget->setFocusPolicy(Qt::StrongFocus);
            return false;
        }
        QWidget *box = changedBy(widget);
        if (!box || (box->hasFocus() && !canScrollUnder(box)))
            return false;
        event->ignore(); // what is around it may scroll
        return true;
    }
};

} // namespace

void guardAgainstWheel(QApplication &app)
{
    static QObject *const guard = new WheelGuard(&app);
    app.installEventFilter(guard); // once more is the same
}

} // namespace dealdesk::ui
