#include "forecastnotes.h"

#include "pricing/unknown.h"
#include "tables/bandchanges.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/flagwords.h"
#include "wording/lists.h"
#include "wording/pages/forecastwords.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace dealdesk::ui {

using namespace pricing;

namespace {

constexpr std::size_t mostNotes = 30; // of each kind; the table has them all

}

ForecastNotes::ForecastNotes(QWidget *parent)
    : QScrollArea(parent)
    , content(new QWidget(this))
    , layout(new QVBoxLayout(content))
{
    content->setObjectName(QStringLiteral("scrolled"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    layout->setContentsMargins(0, 0, space::inside, 0);
    layout->setSpacing(space::inside);
    setWidget(content);
    content->setAutoFillBackground(false);
    setAccessibleName(tr("Band changes and unknown figures"));
}

/// A note is three strings in `next`: when, what, and what to do; a heading has its text first and nothing else.
void ForecastNotes::addHeading(const QString &text) { next << text << QString() << QString(); }
void ForecastNotes::addNote(const QString &when, const QString &what, const QString &todo)
{
    next << when << what << todo;
}

void ForecastNotes::show(const Scenario &scenario, const Evaluation &evaluation, const wording::FigureText &figures)
{
    next.clear();
    const YearMonth start = scenario.settings.start;
    const auto unknown = unknownDeals(scenario, evaluation, summedFigures);
    if (!unknown.empty())
        addHeading(tr("Not known, and why"));
    for (std::size_t i = 0; i < unknown.size() && i < mostNotes; ++i) {
        const UnknownDeal &each = unknown[i];
        QStringList titles, todo;
        for (const Flag flag : each.why.list()) {
            titles.append(wording::title(flag));
            todo.append(wording::whatToDo(flag));
        }
        const QString from = figures.month(start.plus(each.first)), to = figures.month(start.plus(each.last));
        addNote(each.first == each.last ? from : wording::fromTo(from, to),
                wording::dealLacks(wording::text(scenario.deals[each.deal].name), wording::listed(titles)),
                todo.join(QLatin1Char(' ')));
    }
    if (unknown.size() > mostNotes)
        addNote({}, wording::andMoreDeals(static_cast<std::int64_t>(unknown.size() - mostNotes), figures));

    const auto changes = tables::bandChanges(scenario, evaluation);
    addHeading(tr("Band changes"));
    for (std::size_t i = 0; i < changes.size() && i < mostNotes; ++i)
        addNote(figures.month(start.plus(changes[i].month)), tables::sentence(changes[i], scenario, figures));
    if (changes.empty())
        addNote({}, wording::everyListingStays());
    if (changes.size() > mostNotes)
        addNote({}, wording::andMoreChanges(figures.count(static_cast<std::int64_t>(changes.size() - mostNotes))));

    if (next == lines)
        return;
    clear();
    lines = next;
    for (qsizetype i = 0; i + 2 < lines.size(); i += 3) {
        const QString &when = lines[i], &what = lines[i + 1], &todo = lines[i + 2];
        if (what.isEmpty()) {
            QLabel *heading = label(when, content);
            heading->setFont(fontOf(Type::BodyStrong));
            layout->addWidget(heading);
            continue;
        }
        auto *note = new QVBoxLayout;
        note->setSpacing(0);
        if (!when.isEmpty())
            note->addWidget(quietLabel(when, content));
        QLabel *sentence = label(what, content);
        sentence->setWordWrap(true);
        note->addWidget(sentence);
        if (!todo.isEmpty()) {
            QLabel *advice = quietLabel(todo, content);
            advice->setWordWrap(true);
            note->addWidget(advice);
        }
        layout->addLayout(note);
    }
    layout->addStretch();
    for (QLabel *made : content->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly))
        made->show();
    QCoreApplication::sendPostedEvents(content, QEvent::LayoutRequest); // before the first frame, not after it
}

void ForecastNotes::clear()
{
    lines.clear();
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QLayout *inner = item->layout()) {
            while (QLayoutItem *part = inner->takeAt(0)) {
                delete part->widget();
                delete part;
            }
        }
        delete item->widget();
        delete item;
    }
}

QString ForecastNotes::text() const
{
    QStringList read;
    for (qsizetype i = 0; i + 2 < lines.size(); i += 3)
        read.append((lines[i] + QLatin1Char(' ') + lines[i + 1] + QLatin1Char(' ') + lines[i + 2]).simplified());
    return read.join(QLatin1Char('\n'));
}

} // namespace dealdesk::ui
