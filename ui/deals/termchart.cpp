#include "termchart.h"

#include "termplot.h"
#include "ui/charts/chartkey.h"
#include "ui/charts/chartmenu.h"
#include "ui/widgets/parts.h"
#include "wording/findings/termfinding.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace dealdesk::ui {

TermChart::TermChart(const wording::Language &in, QWidget *parent)
    : QWidget(parent)
    , title(label({}, this))
    , kind(quietLine(plain(), this))
    , plot(new TermPlot(in, this))
{
    plot->setKey(
        {{&Theme::billed, KeyMark::Bar, tr("ARR")}, {&Theme::margin, KeyMark::Line, tr("Average margin a year")}});
    key = new ChartKey(plot->key(), this);
    setAccessibleName(kind->text());
    plot->setAccessibleName(kind->text());
    kind->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // in a narrow place the key matters more

    auto *below = new QHBoxLayout;
    below->setSpacing(space::between);
    below->addWidget(kind, 1);
    below->addWidget(key);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(chartHead(title, *plot));
    layout->addLayout(below);
    layout->addSpacing(2);
    layout->addWidget(plot, 1);
    clear({});
}

void TermChart::show(const std::array<pricing::TermFigures, 3> &terms, pricing::CommitmentTerm chosen,
                     const wording::FigureText &figures)
{
    plot->show(terms, chosen, figures);
    const QString now = wording::termFinding(terms, figures);
    if (now != title->text())
        title->setText(now);
    plot->setFinding(now);
    const QString shown = plot->anyChange() ? tr("ARR: first month × 12, dashed: last month × 12") : plain();
    if (shown != kind->text())
        kind->setText(shown);
    setTone(title, tables::Tone::Plain);
    for (QWidget *part :
         {static_cast<QWidget *>(kind), key, plot->widget(), static_cast<QWidget *>(plot->menuButton())})
        part->setVisible(true);
    const QString values = plot->valuesAsSentences();
    if (values != plot->accessibleDescription())
        plot->setAccessibleDescription(values);
}

void TermChart::clear(const QString &why)
{
    plot->clear();
    title->setText(why);
    setTone(title, tables::Tone::Quiet);
    for (QWidget *part :
         {static_cast<QWidget *>(kind), key, plot->widget(), static_cast<QWidget *>(plot->menuButton())})
        part->setVisible(false);
    plot->setAccessibleDescription(why);
}

QString TermChart::plain() { return tr("ARR (first month × 12) and margin a year"); }
QString TermChart::finding() const { return title->text(); }
QString TermChart::valuesAsText() const { return plot->valuesAsText(); }

} // namespace dealdesk::ui
