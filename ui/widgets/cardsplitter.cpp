#include "cardsplitter.h"

#include "theme.h"

#include <QPainter>

namespace dealdesk::ui {

namespace {

constexpr int gripWidth = 24;
constexpr int gripHeight = 2;

class Handle : public QSplitterHandle
{
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRect((width() - gripWidth) / 2, (height() - gripHeight) / 2, gripWidth, gripHeight),
                         theme().line);
    }
};

} // namespace

CardSplitter::CardSplitter(QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
{
    setChildrenCollapsible(false);
    setHandleWidth(space::row);
}

QSplitterHandle *CardSplitter::createHandle() { return new Handle(orientation(), this); }

} // namespace dealdesk::ui
