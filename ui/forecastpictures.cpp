#include "forecastpictures.h"

#include "forecastfindings.h"
#include "guidance/words.h"
#include "scenarioline.h"
#include "tables/bandchanges.h"

#include <QCoreApplication>

#include <algorithm>

namespace dealdesk::ui {

using namespace pricing;

namespace {

constexpr int moneyNameWidth = 96, bandNameWidth = 132, groupNameWidth = 172;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ForecastPicture)
};

using Amounts = std::vector<std::optional<std::int64_t>>;

Amounts amounts(const Portfolio &portfolio, ForecastFigure figure)
{
    Amounts all;
    all.reserve(portfolio.months.size());
    for (const PortfolioMonth &month : portfolio.months)
        all.push_back(amountOf(month, figure));
    return all;
}

MonthPicture pictureOf(const Scenario &scenario, std::vector<MonthLine> lines)
{
    return {.first = scenario.settings.start, .months = scenario.settings.horizonMonths, .lines = std::move(lines)};
}

std::vector<MonthMarker> bandMarkers(const Scenario &scenario, const Evaluation &evaluation,
                                     const wording::FigureText &figures)
{
    int used = 0;
    for (int listing = 0; listing < listingCount; ++listing)
        used += tables::isUsed(scenario, static_cast<Listing>(listing)) ? 1 : 0;
    std::vector<MonthMarker> markers;
    for (const tables::BandChange &change : tables::bandChanges(scenario, evaluation))
        markers.push_back({change.month, tables::markerTexts(change, scenario, figures, used > 1)});
    return markers;
}

/// The bands of the listings that have tenants.
ReadoutRows bandRows(const Scenario &scenario, const PortfolioMonth &month, bool withTotal,
                     const wording::FigureText &figures)
{
    ReadoutRows rows;
    for (const ResaleAuthorization &authorization : scenario.authorizations) {
        const ListingMonth &listing = month.listings[static_cast<std::size_t>(authorization.listing)];
        if (!tables::isUsed(scenario, authorization.listing))
            continue;
        const QString name = tables::shortName(authorization.listing);
        const QString band = tables::bandName(&authorization, listing.band);
        if (withTotal)
            rows.append({Words::tr("%1 total").arg(name), figures.count(listing.total)});
        rows.append({Words::tr("%1 band").arg(name), band});
    }
    return rows;
}

} // namespace

std::vector<ForecastPanel> moneyPanels(const Scenario &scenario, const Evaluation &evaluation,
                                       const wording::FigureText &figures)
{
    const Portfolio &portfolio = evaluation.portfolio;
    ForecastPanel arr{arrFinding(portfolio, figures), Words::tr("ARR by month"),
                      pictureOf(scenario, {{.name = Words::tr("ARR"),
                                            .amounts = amounts(portfolio, ForecastFigure::Arr),
                                            .mark = KeyMark::Area}})};
    arr.picture.markers = bandMarkers(scenario, evaluation, figures);
    arr.picture.markerStyle = MonthPicture::Markers::Labelled;

    ForecastPanel money{
        marginFinding(portfolio, figures), Words::tr("Billed (MRR), wholesale and margin by month"),
        pictureOf(scenario, {{.name = Words::tr("Wholesale"),
                              .amounts = amounts(portfolio, ForecastFigure::Wholesale),
                              .colour = &Theme::wholesale,
                              .mark = KeyMark::Area},
                             {.name = Words::tr("Billed"), .amounts = amounts(portfolio, ForecastFigure::Mrr)},
                             {.name = Words::tr("Margin"),
                              .amounts = amounts(portfolio, ForecastFigure::Margin),
                              .colour = &Theme::margin}})};
    Amounts net = amounts(portfolio, ForecastFigure::NetMargin);
    if (net != money.picture.lines.back().amounts) { // otherwise one line would cover the other
        money.picture.lines.push_back(
            {.name = Words::tr("Net margin"), .amounts = std::move(net), .colour = &Theme::margin, .dashes = {2, 1.5}});
        money.kind = Words::tr("Billed (MRR), wholesale, margin and net margin by month");
    }
    money.picture.markers = arr.picture.markers;
    arr.picture.nameWidth = money.picture.nameWidth = moneyNameWidth;
    return {std::move(arr), std::move(money)};
}

std::vector<ForecastPanel> tenantPanels(const Scenario &scenario, const Evaluation &evaluation,
                                        const wording::FigureText &figures)
{
    std::vector<ForecastPanel> panels;
    for (int index = 0; index < listingCount; ++index) {
        const auto listing = static_cast<Listing>(index);
        if (!tables::isUsed(scenario, listing))
            continue;
        const QString name = tables::shortName(listing);
        const auto look = static_cast<std::size_t>(index); // as where the forecast is split by listing
        MonthLine line{.name = name,
                       .amounts = {},
                       .colour = colourOfGroup(look),
                       .mark = KeyMark::Area,
                       .dashes = dashesOfGroup(look)};
        for (const PortfolioMonth &month : evaluation.portfolio.months)
            line.amounts.push_back(month.listings[static_cast<std::size_t>(index)].total);
        const ResaleAuthorization *authorization = authorizationFor(scenario, listing);
        QString kind = Words::tr("%1 tenants by month, against the volume bands").arg(name);
        if (authorization && authorization->existingTenants > 0)
            kind = Words::tr("%1, with %2 existing").arg(kind, figures.count(authorization->existingTenants));
        ForecastPanel panel{bandFinding(scenario, evaluation.portfolio, listing, figures), kind,
                            pictureOf(scenario, {std::move(line)})};
        if (authorization) {
            for (const VolumeBand &band : authorization->bands)
                panel.picture.levels.push_back(
                    {band.from,
                     Words::tr("%1 from %2").arg(wording::text(band.name).simplified(), figures.count(band.from))});
        }
        panel.picture.unit = MonthPicture::Unit::Count;
        panel.picture.nameWidth = bandNameWidth;
        panels.push_back(std::move(panel));
    }
    return panels;
}

std::vector<ForecastPanel> cashPanels(const Scenario &scenario, const Evaluation &evaluation,
                                      const wording::FigureText &figures)
{
    const Portfolio &portfolio = evaluation.portfolio;
    const auto area = [&](const QString &name, ForecastFigure figure) {
        return pictureOf(
            scenario,
            {{.name = name, .amounts = amounts(portfolio, figure), .colour = &Theme::payout, .mark = KeyMark::Area}});
    };
    return {{cashFinding(portfolio, figures), Words::tr("Cumulative cash by month of payout"),
             area(Words::tr("Cash"), ForecastFigure::Cash)},
            {payoutFinding(portfolio, figures), Words::tr("Payouts by month"),
             area(Words::tr("Payout"), ForecastFigure::Payout)}};
}

std::vector<ForecastPanel> splitPanels(const Scenario &scenario, const tables::GroupedForecast &groups,
                                       const std::vector<tables::GroupedForecast::Line> &lines,
                                       const Evaluation &evaluation, const wording::FigureText &figures)
{
    std::vector<MonthLine> drawn;
    for (const tables::GroupedForecast::Line &line : lines) {
        MonthLine &made = drawn.emplace_back();
        made.name = line.name;
        made.amounts = line.amounts;
        made.colour = line.others ? &Theme::quiet : colourOfGroup(line.look);
        made.dashes = line.others ? QList<qreal>{1, 3} : dashesOfGroup(line.look);
    }
    SplitWords words = splitWords(groups, scenario, evaluation, figures);
    ForecastPanel panel{.finding = std::move(words.finding),
                        .kind = splitName(groups),
                        .picture = pictureOf(scenario, std::move(drawn)),
                        .todo = std::move(words.todo)};
    panel.picture.unit =
        groups.figure() == ForecastFigure::Tenants ? MonthPicture::Unit::Count : MonthPicture::Unit::Money;
    panel.picture.nameWidth = groupNameWidth;
    return {std::move(panel)};
}

ReadoutRows moneyReadout(const Scenario &scenario, const PortfolioMonth &month, const wording::FigureText &figures)
{
    ReadoutRows rows{{Words::tr("Tenants"), figures.count(month.tenants)}};
    rows.append(bandRows(scenario, month, false, figures));
    for (const ForecastFigure figure : {ForecastFigure::Arr, ForecastFigure::Mrr, ForecastFigure::Wholesale,
                                        ForecastFigure::Margin, ForecastFigure::NetMargin, ForecastFigure::Payout})
        rows.append({tables::name(figure), tables::amountText(amountOf(month, figure), figure, figures)});
    return rows;
}

ReadoutRows tenantReadout(const Scenario &scenario, const PortfolioMonth &month, const wording::FigureText &figures)
{
    ReadoutRows rows = bandRows(scenario, month, true, figures);
    rows.append({Words::tr("Tenants of deals"), figures.count(month.tenants)});
    return rows;
}

ReadoutRows cashReadout(const PortfolioMonth &month, const wording::FigureText &figures)
{
    ReadoutRows rows;
    for (const ForecastFigure figure : {ForecastFigure::Cash, ForecastFigure::Payout, ForecastFigure::Margin})
        rows.append({tables::name(figure), tables::amountText(amountOf(month, figure), figure, figures)});
    return rows;
}

ReadoutRows splitReadout(const std::vector<tables::GroupedForecast::Line> &lines, int index,
                         const PortfolioMonth &month, ForecastFigure figure, const wording::FigureText &figures)
{
    ReadoutRows rows;
    for (const tables::GroupedForecast::Line &line : lines)
        rows.append({line.name, tables::amountText(line.amounts[static_cast<std::size_t>(index)], figure, figures)});
    rows.append({Words::tr("All together"), tables::amountText(amountOf(month, figure), figure, figures)});
    return rows;
}

} // namespace dealdesk::ui
