#include "pagescroller.h"

#include <QApplication>
#include <QEvent>
#include <QStackedWidget>

namespace dealdesk::ui {

namespace {

/// Asks for what the page in front needs: neither for what the others need, nor for the height that its texts would
/// like to have, as a layout would.
class Holder : public QWidget
{
public:
    explicit Holder(QWidget *parent)
        : QWidget(parent)
        , pages(new QStackedWidget(this))
    {
        connect(pages, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
    }
    QStackedWidget *stack() const { return pages; }
    QSize minimumSizeHint() const override
    {
        const QWidget *page = pages->currentWidget();
        return page ? page->minimumSizeHint() : QSize(0, 0);
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry(); // the page needs another size
        return QWidget::event(event);
    }
    void resizeEvent(QResizeEvent *) override { pages->resize(size()); }

private:
    QStackedWidget *pages;
};

} // namespace

PageScroller::PageScroller(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    auto *holder = new Holder(viewport());
    pages = holder->stack();
    setWidget(holder);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && pages->isAncestorOf(now))
            ensureWidgetVisible(now, 0, 0);
    });
}

} // namespace dealdesk::ui
