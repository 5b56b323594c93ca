#include "comparisonpicture.h"

#include "comparefindings.h"
#include "comparisonchart.h"
#include "tables/comparisontable.h"
#include "ui/charts/chartmenu.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/readout.h"
#include "ui/widgets/theme.h"
#include "wording/pages/comparewords.h"
#include "wording/pages/scenarioquestionwords.h"

#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dealdesk::ui {

using namespace pricing;

namespace {

constexpr int longestName = 150; // in the readout

struct Amount {
    QString (*name)();
    std::optional<Money> PortfolioMonth::*month;
    ComparedFigure figure;
};
const std::array comparedAmounts{
    Amount{[] { return ComparisonPicture::tr("ARR"); }, &PortfolioMonth::arr, ComparedFigure::LastArr},
    Amount{[] { return ComparisonPicture::tr("Margin"); }, &PortfolioMonth::margin, ComparedFigure::TotalMargin},
    Amount{[] { return ComparisonPicture::tr("Net margin"); }, &PortfolioMonth::netMargin,
           ComparedFigure::TotalNetMargin},
};

} // namespace

ComparisonPicture::ComparisonPicture(const tables::ScenarioComparison &of, const wording::Language &in, QWidget *parent)
    : QFrame(parent)
    , language(in)
    , comparison(of)
    , found(label({}, this))
    , amounts(new QTabBar(this))
    , chart(new ComparisonChart(in, this))
    , readout(new Readout(this))
{
    setObjectName(QStringLiteral("card"));
    amounts->setAccessibleName(tr("Amount in the chart"));
    amounts->setDrawBase(false);
    amounts->setExpanding(false);
    for (const Amount &amount : comparedAmounts)
        amounts->addTab(amount.name());
    connect(amounts, &QTabBar::currentChanged, this, &ComparisonPicture::refresh);
    connect(chart, &ComparisonChart::monthPointed, this, &ComparisonPicture::point);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::between, space::inside, space::inside, space::inside);
    layout->setSpacing(2);
    layout->addLayout(chartHead(found, *chart));
    layout->addWidget(amounts, 0, Qt::AlignLeft);
    layout->addWidget(chart, 1);
}

void ComparisonPicture::refresh()
{
    const Amount &amount = comparedAmounts.at(static_cast<std::size_t>(std::max(0, amounts->currentIndex())));
    const auto &scenarios = comparison.scenarios();
    std::vector<ComparedLine> lines;
    for (std::size_t place = 0; place < scenarios.size(); ++place) {
        const Scenario *scenario = comparison.scenario(place);
        ComparedLine &line = lines.emplace_back();
        line.name = scenarios[place].name.simplified();
        line.first = scenario ? scenario->settings.start : YearMonth{};
        // One axis is of one currency.
        if (!scenario || !scenarios[place].portfolio ||
            scenarios[place].figures.currency() != scenarios.front().figures.currency())
            continue;
        for (const PortfolioMonth &month : scenarios[place].portfolio->months)
            line.months.push_back(month.*amount.month);
    }
    chart->show(std::move(lines), scenarios.empty() ? wording::FigureText(language, {}) : scenarios.front().figures);
    found->setText(comparisonFinding(comparison, amount.figure, language));
    setPlainTip(found, found->text()); // whole, where a narrow window leaves it too few lines
    chart->setAccessibleName(wording::comparedByMonth(amount.name()));
    chart->setAccessibleDescription(found->text());
    chart->setFinding(found->text());
    point(chart->pointedMonth());
}

void ComparisonPicture::point(int month)
{
    const bool any = month >= 0 && month < chart->monthCount();
    chart->setPointed(any ? month : -1);
    if (!any)
        return readout->hide();
    const QFontMetrics metrics(fontOf(Type::Body));
    const auto &scenarios = comparison.scenarios();
    QList<std::pair<QString, QString>> rows;
    for (std::size_t place = 0; place < scenarios.size(); ++place) {
        const wording::FigureText &text = scenarios[place].figures;
        const auto amount = chart->amount(place, month);
        QString value = text.money(amount);
        if (const auto more = pricing::difference(amount, chart->amount(0, month)); place > 0 && more)
            value = wording::amountAndChange(value, tables::differenceText(FigureValue{*more}, text));
        rows.append({metrics.elidedText(scenarios[place].name.simplified(), Qt::ElideRight, longestName), value});
    }
    readout->setTexts(language.month(chart->monthAt(month)), rows);
    readout->showBeside(static_cast<int>(chart->monthMiddle(month)) + chart->x(), chart->y() + space::between);
}

QString ComparisonPicture::finding() const { return found->text(); }
QString ComparisonPicture::readoutText() const { return readout->text(); }

} // namespace dealdesk::ui
