#include "page.h"

#include "parts.h"
#include "theme.h"

#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace dealdesk::ui {

Page::Page(const workspace::Document &of, const wording::Language &in, QWidget *parent)
    : DocumentView(of, in, parent)
{
    setObjectName(QStringLiteral("page"));
}

QSize Page::minimumSizeHint() const { return wraps ? wrappedMinimum(*this) : DocumentView::minimumSizeHint(); }

void Page::resizeEvent(QResizeEvent *event)
{
    DocumentView::resizeEvent(event);
    if (wraps && event->oldSize().width() != event->size().width())
        updateGeometry(); // its texts have other heights
}

EmptyPage::EmptyPage(QWidget *parent, const QString &heading, const QString &advice)
    : QWidget(parent)
    , layout(new QVBoxLayout(this))
    , title(sectionTitle(heading, this))
    , todo(label(advice, this))
{
    setTone(todo, tables::Tone::Quiet);
    todo->setAlignment(Qt::AlignHCenter);
    layout->setSpacing(space::inside);
    layout->addStretch();
    layout->addWidget(title, 0, Qt::AlignHCenter);
    layout->addWidget(todo, 0, Qt::AlignHCenter);
    layout->addStretch();
}

void EmptyPage::setTexts(const QString &heading, const QString &advice)
{
    title->setText(heading);
    todo->setText(advice);
}

QPushButton *EmptyPage::addChoice(const QString &text)
{
    auto *made = new QPushButton(text, this);
    made->setAutoDefault(false);
    if (!choices) {
        setRole(made, "primary");
        choices = new QHBoxLayout;
        choices->setSpacing(space::inside);
        choices->addStretch();
        choices->addStretch();
        layout->insertSpacing(layout->count() - 1, space::inside);
        layout->insertLayout(layout->count() - 1, choices);
    }
    choices->insertWidget(choices->count() - 1, made);
    return made;
}

} // namespace dealdesk::ui
