#include "talldialog.h"

#include "theme.h"

#include <QEvent>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace dealdesk::ui {

TallDialog::TallDialog(int least, QWidget *parent)
    : QDialog(parent)
    , leastWidth(least)
    , body(new QScrollArea(this))
    , parts(new QVBoxLayout)
    , below(new QVBoxLayout)
{
    setMinimumWidth(leastWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::between);
    layout->setSpacing(space::inside);
    body->setFrameShape(QFrame::NoFrame);
    body->setWidgetResizable(true);
    body->setFocusPolicy(Qt::NoFocus);
    body->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(body);
    content->setLayout(parts);
    parts->setContentsMargins(space::edge, space::edge, space::edge, space::inside);
    parts->setSpacing(space::between);
    body->setWidget(content);
    content->installEventFilter(this);
    layout->addWidget(body, 1);
    below->setContentsMargins(space::edge, 0, space::edge, 0);
    layout->addLayout(below);
}

void TallDialog::fit()
{
    constexpr int aroundDialog = 80; // of the screen's height: the window's frame and the desk's bars
    parts->activate();
    const int around = layout()->totalSizeHint().height() - body->sizeHint().height();
    const int needs = parts->totalHeightForWidth(std::max(width(), leastWidth)) + around;
    setMinimumHeight(std::min(needs, screen()->availableGeometry().height() - aroundDialog));
}

void TallDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    fit();
}

bool TallDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // a sentence came, went, or is another
        fit();
    return QDialog::eventFilter(watched, event);
}

} // namespace dealdesk::ui
