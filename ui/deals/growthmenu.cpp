#include "growthmenu.h"
#include "wording/explanation.h"
#include "wording/pages/growthwords.h"
#include "wording/pages/guidewords.h"
#include "wording/pages/rampchartwords.h"

#include <QCoreApplication>
#include <QMenu>

namespace dealdesk::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GrowthMenu)
};

QString shown(const guidance::GrowthPath &path, const pricing::Deal &deal, pricing::YearMonth start, QDate today,
              const wording::Language &language)
{
    QString name = wording::name(path);
    if (!guidance::fits(path, deal.term))
        return wording::pathDoesNotFit(name, wording::name(deal.term));
    if (path.pocDays == 0)
        return name;
    if (wording::pocComesTooLate(path.pocDays, start, today))
        return wording::pathBeginsTooLate(name);
    return wording::pathWithPoc(name, wording::pocDays(path.pocDays, start, language),
                                wording::decisionDay(start, language));
}

} // namespace

void fillGrowthMenu(QMenu &menu, const pricing::Deal &deal, pricing::YearMonth start, QDate today,
                    const wording::Language &language, const std::function<void(const guidance::GrowthPath &)> &choose)
{
    menu.clear();
    menu.setToolTipsVisible(true);
    for (const guidance::GrowthPath &path : guidance::growthPaths()) {
        QAction *action =
            menu.addAction(shown(path, deal, start, today, language), &menu, [&path, choose] { choose(path); });
        action->setEnabled(guidance::fits(path, deal.term) && !wording::pocComesTooLate(path.pocDays, start, today));
        action->setToolTip(wording::sourceOf(path));
    }
    menu.addSeparator();
    QAction *note = menu.addAction(wording::pathsAreAssumed());
    note->setEnabled(false);
}

} // namespace dealdesk::ui
