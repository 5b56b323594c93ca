#include "headlinerow.h"

#include "parts.h"

#include <QGridLayout>

#include <algorithm>

namespace dealdesk::ui {

HeadlineRow::HeadlineRow(int spacing, QWidget *parent)
    : QWidget(parent)
    , grid(new QGridLayout(this))
{
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing);
    grid->setVerticalSpacing(space::inside);
}

HeadlineFigure *HeadlineRow::add(const QString &name)
{
    figures.append(new HeadlineFigure(name, this));
    connect(figures.last(), &HeadlineFigure::valueChanged, this, &HeadlineRow::fit);
    arrange(static_cast<int>(figures.size()));
    return figures.last();
}

void HeadlineRow::arrange(int next)
{
    if (next == columns)
        return;
    for (HeadlineFigure *figure : figures)
        grid->removeWidget(figure);
    for (int column = 0; column < std::max(columns, next); ++column)
        grid->setColumnStretch(column, column < next ? 1 : 0);
    columns = next;
    for (int i = 0; i < figures.size(); ++i)
        grid->addWidget(figures[i], i / columns, i % columns, Qt::AlignTop);
}

std::optional<Type> HeadlineRow::typeFor(int beside) const
{
    const int room = (width() - (beside - 1) * grid->horizontalSpacing()) / beside;
    const auto fits = [&](const QFontMetrics &metrics) {
        return std::ranges::all_of(figures, [&](const HeadlineFigure *figure) {
            return metrics.size(Qt::TextSingleLine, figure->valueText()).width() <= room &&
                   figure->minimumSizeHint().width() <= room; // its name and its note
        });
    };
    for (const Type type : {Type::Headline, Type::Section, Type::BodyStrong})
        if (fits(QFontMetrics(fontOf(type))))
            return type;
    return std::nullopt;
}

void HeadlineRow::fit()
{
    int beside = static_cast<int>(figures.size());
    std::optional<Type> type = typeFor(beside);
    while (!type && beside > 1) {
        beside = (beside + 1) / 2;
        type = typeFor(beside);
    }
    arrange(beside);
    for (HeadlineFigure *figure : figures)
        figure->setValueFont(fontOf(type.value_or(Type::Label)));
}

void HeadlineRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace dealdesk::ui
