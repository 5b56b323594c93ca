// The pages' place in the window: a page that needs more room than there is scrolls, so that the window can be as small
// as any screen.
#pragma once

#include <QScrollArea>

class QStackedWidget;

namespace dealdesk::ui {

class PageScroller : public QScrollArea
{
    Q_OBJECT
public:
    explicit PageScroller(QWidget *parent = nullptr);

    QStackedWidget *stack() const { return pages; }

private:
    QStackedWidget *pages;
};

} // namespace dealdesk::ui
