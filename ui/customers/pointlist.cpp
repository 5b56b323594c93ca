#include "pointlist.h"

#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>

namespace dealdesk::ui {

namespace {

constexpr int markWidth = 12;

QString markOf(PointList::Kind kind)
{
    switch (kind) {
    case PointList::Kind::For: return QStringLiteral("+");
    case PointList::Kind::Against: return QStringLiteral("−");
    case PointList::Kind::Open: return QStringLiteral("?");
    default: return {};
    }
}

tables::Tone toneOf(PointList::Kind kind)
{
    switch (kind) {
    case PointList::Kind::For: return tables::Tone::Good;
    case PointList::Kind::Open: return tables::Tone::Caution;
    default: return tables::Tone::Quiet;
    }
}

} // namespace

PointList::PointList(QWidget *parent)
    : QWidget(parent)
    , grid(new QGridLayout(this))
{
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(4);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(0, markWidth);
    grid->setColumnStretch(1, 1);
}

void PointList::show(const Lines &lines)
{
    if (lines == shown)
        return;
    shown = lines;
    while (QLayoutItem *item = grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const Line &line : lines)
        add(line, row++);
}

void PointList::add(const Line &line, int row)
{
    QLabel *words =
        line.kind == Kind::Title || line.kind == Kind::Quiet ? quietLabel(line.text, this) : label(line.text, this);
    words->setWordWrap(true);
    const QString sign = markOf(line.kind);
    if (sign.isEmpty()) {
        if (line.kind == Kind::Title && row > 0)
            words->setContentsMargins(0, 4, 0, 0);
        grid->addWidget(words, row, 0, 1, 2);
        return;
    }
    QLabel *mark = label(sign, this);
    mark->setFont(fontOf(Type::BodyStrong));
    setTone(mark, toneOf(line.kind));
    grid->addWidget(mark, row, 0, Qt::AlignTop);
    grid->addWidget(words, row, 1);
}

} // namespace dealdesk::ui
