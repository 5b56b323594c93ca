#include "bubble.h"

#include "parts.h"
#include "theme.h"

#include <QEvent>
#include <QPointer>
#include <QVBoxLayout>

namespace dealdesk::ui {

namespace {

class Bubble : public QFrame
{
public:
    Bubble(QWidget *beside, const QString &text)
        : QFrame(beside->window(), Qt::ToolTip | Qt::FramelessWindowHint)
    {
        setAttribute(Qt::WA_ShowWithoutActivating);
        setObjectName(QStringLiteral("card"));
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(space::inside, 4, space::inside, 4);
        QLabel *words = label(text, this);
        setTone(words, tables::Tone::Bad);
        layout->addWidget(words);
        adjustSize();
        move(beside->mapToGlobal(QPoint(0, beside->height() + 2)));
        beside->installEventFilter(this);
        connect(beside, &QObject::destroyed, this, &QObject::deleteLater);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
            deleteLater();
        return false;
    }
};

QPointer<Bubble> shown;

} // namespace

void showBubble(QWidget *beside, const QString &text)
{
    hideBubble();
    shown = new Bubble(beside, text);
    shown->show();
}

void hideBubble()
{
    if (shown)
        shown->deleteLater();
    shown = nullptr;
}

} // namespace dealdesk::ui
