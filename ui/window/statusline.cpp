#include "statusline.h"

#include "guidance/authorizationends.h"
#include "pricing/authorizations.h"
#include "tables/bandchanges.h"
#include "tables/whynofigures.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/theme.h"
#include "wording/explanation.h"
#include "wording/figuretext.h"
#include "wording/pages/letterwords.h"
#include "wording/pages/windowwords.h"
#include "wording/whyunknown.h"

#include <QPushButton>

#include <algorithm>

namespace dealdesk::ui {

StatusLine::StatusLine(const workspace::Document &of, const wording::Language &in, QWidget *parent)
    : QStatusBar(parent)
    , language(in)
    , document(of)
    , figures(new ElidedLabel({}, this))
    , missing(new QPushButton(this))
    , ending(new QPushButton(this))
    , saved(label({}, this))
{
    setSizeGripEnabled(false);
    setMinimumHeight(tableRowHeight);
    addWidget(figures, 1);
    addPermanentWidget(ending);
    addPermanentWidget(missing);
    addPermanentWidget(saved);
    setRole(missing, "link");
    missing->hide();
    setRole(ending, "link");
    ending->hide();
    connect(ending, &QPushButton::clicked, this, [this] { Q_EMIT endingAsked(endingKey); });
    connect(missing, &QPushButton::clicked, this, [this] { Q_EMIT missingAsked(missingDeals); });
    figures->setContentsMargins(space::inside, 0, 0, 0);
    saved->setContentsMargins(0, 0, space::inside, 0);
    connect(&document, &workspace::Document::changed, this, &StatusLine::refresh);
    connect(&document, &workspace::Document::currentScenarioChanged, this, &StatusLine::refresh);
    connect(&document, &workspace::Document::saved, this, &StatusLine::showSaved);
    connect(&document, &workspace::Document::saveFailed, this, &StatusLine::showSaved);
    refresh();
}

QString StatusLine::portfolio() const
{
    const pricing::Evaluation *evaluation = document.evaluation();
    if (!evaluation)
        return tables::whyNoFigures(document);
    const pricing::Scenario &scenario = document.scenario();
    const wording::FigureText text(language, wording::text(scenario.settings.currency));
    const pricing::Portfolio &known = evaluation->known;
    const auto &months = known.months;
    const pricing::PortfolioMonth &last = months.back();
    QStringList parts{wording::arrFromTo(text.wholeMoney(months.front().arr), text.month(months.front().month),
                                         text.wholeMoney(last.arr), text.month(last.month)),
                      wording::marginOver(std::ssize(months), text.wholeMoney(known.totalMargin), language),
                      wording::tenantsAtTheEnd(last.tenants, language)};
    for (const pricing::Listing listing : pricing::authorizedListings(scenario)) {
        const pricing::ListingMonth &of = last.listings[static_cast<std::size_t>(listing)];
        if (of.band >= 0)
            parts.append(wording::listingInBand(wording::name(listing),
                                                tables::bandName(authorizationOf(scenario, of), of.band)));
    }
    return parts.join(QStringLiteral("   ·   "));
}

void StatusLine::setClock(std::function<QDate()> clock)
{
    today = std::move(clock);
    showEnding();
}

/// The soonest that no other follows.
void StatusLine::showEnding()
{
    const pricing::Scenario &scenario = document.scenario();
    const QDate day = today();
    const auto ends = day.isValid() ? guidance::authorizationsEnding(scenario, wording::fromQDate(day))
                                    : std::vector<guidance::AuthorizationEnd>{};
    const auto next = std::ranges::find(ends, false, &guidance::AuthorizationEnd::isFollowed);
    ending->setVisible(next != ends.end());
    if (next == ends.end())
        return;
    endingKey = document.current().authorizationKeys[next->authorization];
    ending->setText(wording::endsSoonShort(scenario, *next, language));
    const QString whole = wording::endsSoon(scenario, *next, language);
    ending->setAccessibleDescription(whole);
    setPlainTip(ending, whole);
}

/// Whose margin is not known: of what is billed no other's can be.
void StatusLine::showMissing()
{
    missingDeals.clear();
    const pricing::Evaluation *evaluation = document.evaluation();
    if (evaluation && !evaluation->portfolio.totalMargin) {
        const auto unknown = pricing::unknownDeals(document.scenario(), *evaluation, pricing::ForecastFigure::Margin);
        for (const pricing::UnknownDeal &each : unknown)
            missingDeals.push_back(each.deal);
        missing->setText(wording::without(missingDeals.size(), language));
        const QString why = wording::missingFor(document.scenario(), unknown, language);
        missing->setAccessibleDescription(why);
        setPlainTip(missing, why);
    }
    missing->setVisible(!missingDeals.empty());
}

void StatusLine::refresh()
{
    figures->setText(portfolio());
    showEnding();
    showMissing();
    showSaved();
}

void StatusLine::showSaved()
{
    saved->setText(document.readOnly()  ? tr("for viewing only")
                   : document.isSaved() ? tr("✓ saved")
                                        : tr("▲ not saved"));
    setTone(saved, document.readOnly() || document.isSaved() ? tables::Tone::Quiet : tables::Tone::Bad);
}

} // namespace dealdesk::ui
