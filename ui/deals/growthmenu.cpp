#include "growthmenu.h"

#include "growthwords.h"

#include "wording/explanation.h"

#include <QCoreApplication>
#include <QMenu>

namespace dealdesk::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GrowthMenu)
};

QString shown(const guidance::GrowthPath &path, const pricing::Deal &deal, pricing::YearMonth start, QDate today)
{
    QString name = wording::text(path.name);
    if (!guidance::fits(path, deal.term))
        return Words::tr("%1   — does not fit into %2").arg(name, wording::name(deal.term));
    if (path.pocDays == 0)
        return name;
    if (pocComesTooLate(path.pocDays, start, today))
        return Words::tr("%1   — its PoC would have begun already: move the deal's start").arg(name);
    const wording::FigureText figures;
    return Words::tr("%1   (PoC %2, decision by %3)")
        .arg(name, pocDays(path.pocDays, start, figures), decisionDay(start, figures));
}

} // namespace

void fillGrowthMenu(QMenu &menu, const pricing::Deal &deal, pricing::YearMonth start, QDate today,
                    const std::function<void(const guidance::GrowthPath &)> &choose)
{
    menu.clear();
    menu.setToolTipsVisible(true);
    for (const guidance::GrowthPath &path : guidance::growthPaths()) {
        QAction *action = menu.addAction(shown(path, deal, start, today), &menu, [&path, choose] { choose(path); });
        action->setEnabled(guidance::fits(path, deal.term) && !pocComesTooLate(path.pocDays, start, today));
        action->setToolTip(wording::text(path.source));
    }
    menu.addSeparator();
    QAction *note = menu.addAction(Words::tr("Assumed: the months between the steps, which you can change, and two "
                                             "weeks from a PoC to the start."));
    note->setEnabled(false);
}

} // namespace dealdesk::ui
