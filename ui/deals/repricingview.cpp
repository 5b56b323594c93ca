#include "repricingview.h"

#include "tables/repricedtable.h"
#include "tables/whynofigures.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/smalltable.h"
#include "ui/widgets/theme.h"
#include "wording/overflowwords.h"

#include <QVBoxLayout>

#include <numeric>

namespace dealdesk::ui {

using namespace pricing;

namespace {

constexpr int mostRows = 5;

}

RepricingView::RepricingView(const workspace::Document &of, const wording::Language &in, QWidget *parent)
    : QWidget(parent)
    , language(in)
    , document(of)
    , repriced(new tables::RepricedTable(in, this))
    , words(label({}, this))
    , list(new SmallTable(mostRows, this))
{
    words->setWordWrap(true);
    list->setModel(repriced);
    list->setAccessibleName(tr("Deals that the chosen step reprices"));
    QList<int> columns(tables::RepricedTable::shownColumns);
    std::iota(columns.begin(), columns.end(), 0);
    list->setVisibleColumns(columns);
    list->setColumnWidths({110, 72, 146, 98});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, space::inside, 0);
    layout->setSpacing(4);
    layout->addWidget(words);
    layout->addWidget(list, 1);
    layout->addStretch(); // where nobody is repriced
    // What is found changes nothing of its own height, nor of what stands above it.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    setMinimumHeight(2 * words->fontMetrics().lineSpacing() + layout->spacing() + list->minimumHeight());
    clear();
}

void RepricingView::show(std::size_t deal, std::size_t step, const QString &about)
{
    const Evaluation *evaluation = document.evaluation();
    if (!evaluation) {
        clear();
        return words->setText(tables::whyNoFigures(document));
    }
    try {
        const Repricing found = repricedBy(document.scenario(), *evaluation, deal, step);
        words->setText(about + QLatin1Char(' ') +
                       tables::repricingSentence(found, document.scenario(), deal, step, language));
        repriced->show(found, document.scenario());
        list->setVisible(!found.deals.empty());
    } catch (const AmountOverflow &overflow) {
        clear();
        words->setText(wording::sentence(overflow, document.scenario()));
    }
}

void RepricingView::clear()
{
    words->clear();
    repriced->show({}, document.scenario());
    list->hide();
}

QString RepricingView::text() const { return words->text(); }

} // namespace dealdesk::ui
