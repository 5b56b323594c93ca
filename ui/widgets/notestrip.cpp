#include "notestrip.h"

#include "parts.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace dealdesk::ui {

namespace {

constexpr int barWidth = 3;

}

NoteStrip::NoteStrip(tables::Tone of, QWidget *parent)
    : QWidget(parent)
    , tone(of)
    , words(label({}, this))
{
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::inside + barWidth, 5, space::inside, 5);
    layout->addWidget(words);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void NoteStrip::setText(const QString &text)
{
    words->setText(text);
    setVisible(!text.isEmpty());
}

QString NoteStrip::text() const { return words->text(); }

void NoteStrip::paintEvent(QPaintEvent *)
{
    const bool bad = tone == tables::Tone::Bad;
    QPainter painter(this);
    painter.fillRect(rect(), bad ? theme().badGround : theme().cautionGround);
    painter.fillRect(QRect(0, 0, barWidth, height()), bad ? theme().bad : theme().caution);
}

} // namespace dealdesk::ui
