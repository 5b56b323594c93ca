#include "forecastpictures.h"

#include "forecastfindings.h"
#include "pricing/authorizations.h"
#include "pricing/unknown.h"
#include "tables/bandchanges.h"
#include "ui/charts/scenarioline.h"
#include "wording/authorizationnames.h"
#include "wording/findings/forecastfinding.h"
#include "wording/pages/forecastwords.h"
#include "wording/whyunknown.h"

#include <QCoreApplication>

#include <algorithm>

namespace dealdesk::ui {

using namespace pricing;

namespace {

constexpr int moneyNameWidth = 96, bandNameWidth = 132, groupNameWidth = 172;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ForecastPicture)
};

/// A line of what is known, and where that is not all.
MonthLine lineOf(const QString &name, const Evaluation &evaluation, ForecastFigure figure)
{
    MonthLine line{.name = name, .amounts = {}};
    const auto &known = evaluation.known.months, &whole = evaluation.portfolio.months;
    line.amounts.reserve(known.size());
    for (std::size_t month = 0; month < known.size(); ++month) {
        line.amounts.push_back(amountOf(known[month], figure));
        line.partial.push_back(line.amounts.back() && !amountOf(whole[month], figure));
    }
    if (std::ranges::find(line.partial, true) == line.partial.end())
        line.partial.clear();
    return line;
}

QString underlined(const QString &kind, const std::vector<MonthLine> &lines)
{
    const bool any = std::ranges::any_of(lines, [](const MonthLine &line) { return !line.partial.empty(); });
    return any ? wording::underlinedWithoutADeal(kind) : kind;
}

/// "Payouts by month, 60 days after the invoice: two months' invoices are paid in Apr 2027, none in Mar 2027"
QString payoutKind(const ScenarioSettings &settings, const wording::FigureText &figures)
{
    const auto paidIn = payoutMonths(settings);
    std::vector<int> invoices(static_cast<std::size_t>(settings.horizonMonths)); // paid in each month
    for (int month = 0; month < settings.horizonMonths; ++month)
        if (const int paid = paidIn[static_cast<std::size_t>(month)]; paid < settings.horizonMonths)
            ++invoices[static_cast<std::size_t>(paid)];
    const int days = settings.payoutDays;
    const auto first = std::ranges::find_if(invoices, [](int count) { return count > 0; });
    const auto several = std::ranges::find_if(invoices, [](int count) { return count > 1; });
    const auto none = std::find(first, invoices.end(), 0);
    if (several == invoices.end())
        return wording::payoutsByMonth(days, figures);
    const auto name = [&](auto month) {
        return figures.month(settings.start.plus(static_cast<int>(month - invoices.begin())));
    };
    return none == invoices.end() ? wording::payoutsTwiceIn(days, name(several), figures)
                                  : wording::payoutsTwiceAndNone(days, name(several), name(none), figures);
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
    for (const Listing listing : authorizedListings(scenario)) {
        if (!tables::isUsed(scenario, listing))
            continue;
        const ListingMonth &of = month.listings[static_cast<std::size_t>(listing)];
        const QString name = tables::shortName(listing);
        const ResaleAuthorization *by = authorizationOf(scenario, of);
        if (withTotal)
            rows.append({wording::totalOf(name), figures.count(of.total)});
        rows.append(
            {wording::bandOf(name), wording::bandUnder(tables::bandName(by, of.band),
                                                       by ? wording::calledAmong(scenario, *by, figures) : QString())});
    }
    return rows;
}

/// An authorization and the months of the horizon in which it rules.
struct Ruling {
    const ResaleAuthorization *authorization;
    int first, last;
};

std::vector<Ruling> rulingOver(const Scenario &scenario, const Portfolio &portfolio, Listing listing)
{
    std::vector<Ruling> found;
    for (int month = 0; month < static_cast<int>(portfolio.months.size()); ++month) {
        const auto &of = portfolio.months[static_cast<std::size_t>(month)];
        const auto *now = authorizationOf(scenario, of.listings[static_cast<std::size_t>(listing)]);
        if (now && (found.empty() || found.back().authorization != now))
            found.push_back({now, month, month});
        else if (now)
            found.back().last = month;
    }
    return found;
}

/// "10"; of several authorizations "10 to 20"; empty: none.
QString existingTenants(const std::vector<Ruling> &ruling, const wording::FigureText &figures)
{
    if (ruling.empty())
        return {};
    const auto existing = [](const Ruling &of) { return of.authorization->existingTenants; };
    const auto [least, most] = std::ranges::minmax(ruling, {}, existing);
    if (existing(most) == 0)
        return {};
    return existing(least) == existing(most)
               ? figures.count(existing(most))
               : wording::fromTo(figures.count(existing(least)), figures.count(existing(most)));
}

} // namespace

std::vector<ForecastPanel> moneyPanels(const Scenario &scenario, const Evaluation &evaluation,
                                       const wording::FigureText &figures)
{
    const Portfolio &known = evaluation.known;
    const auto unbilled = unknownDeals(scenario, evaluation, ForecastFigure::Mrr);
    const auto unpriced = unknownDeals(scenario, evaluation, ForecastFigure::Margin);
    const QString withoutMargin = wording::withoutDeals(unpriced, scenario.settings, figures);
    MonthLine line = lineOf(Words::tr("ARR"), evaluation, ForecastFigure::Arr);
    line.mark = KeyMark::Area;
    ForecastPanel arr{wording::withNote(wording::arrFinding(known, figures),
                                        wording::withoutDeals(unbilled, scenario.settings, figures)),
                      Words::tr("ARR by month"), pictureOf(scenario, {std::move(line)})};
    arr.kind = underlined(arr.kind, arr.picture.lines);
    arr.picture.markers = bandMarkers(scenario, evaluation, figures);
    arr.picture.markerStyle = MonthPicture::Markers::Labelled;

    MonthLine wholesale = lineOf(Words::tr("Wholesale"), evaluation, ForecastFigure::Wholesale);
    wholesale.colour = &Theme::wholesale;
    wholesale.mark = KeyMark::Area;
    MonthLine margin = lineOf(Words::tr("Margin"), evaluation, ForecastFigure::Margin);
    margin.colour = &Theme::margin;
    MonthLine net = lineOf(Words::tr("Net margin"), evaluation, ForecastFigure::NetMargin);
    net.colour = &Theme::margin;
    net.dashes = {2, 1.5};
    const bool netDiffers = net.amounts != margin.amounts;    // otherwise one line would cover the other
    const bool billsMore = unpriced.size() > unbilled.size(); // what is billed counts deals that the margin does not
    const QString finding = wording::withNote(wording::marginFinding(known, figures),
                                              billsMore ? wording::marginWithout(withoutMargin) : withoutMargin);
    ForecastPanel money{
        finding, Words::tr("Billed (MRR), wholesale and margin by month"),
        pictureOf(scenario, {std::move(wholesale), lineOf(Words::tr("Billed"), evaluation, ForecastFigure::Mrr),
                             std::move(margin)})};
    if (netDiffers) {
        money.picture.lines.push_back(std::move(net));
        money.kind = Words::tr("Billed (MRR), wholesale, margin and net margin by month");
    }
    money.kind = underlined(money.kind, money.picture.lines);
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
        const auto ruling = rulingOver(scenario, evaluation.portfolio, listing);
        const QString existing = existingTenants(ruling, figures);
        const QString kind =
            existing.isEmpty() ? wording::tenantsByMonth(name) : wording::tenantsByMonthWithExisting(name, existing);
        ForecastPanel panel{bandFinding(scenario, evaluation.portfolio, listing, figures), kind,
                            pictureOf(scenario, {std::move(line)})};
        for (const Ruling &each : ruling)
            for (const VolumeBand &band : each.authorization->bands)
                panel.picture.levels.push_back(
                    {band.from, wording::bandFrom(wording::text(band.name).simplified(), figures.count(band.from)),
                     each.first, each.last});
        std::ranges::stable_sort(panel.picture.levels, {}, &MonthLevel::amount);
        panel.picture.unit = MonthPicture::Unit::Count;
        panel.picture.nameWidth = bandNameWidth;
        panels.push_back(std::move(panel));
    }
    return panels;
}

std::vector<ForecastPanel> cashPanels(const Scenario &scenario, const Evaluation &evaluation,
                                      const wording::FigureText &figures)
{
    const Portfolio &known = evaluation.known;
    const QString without =
        wording::withoutDeals(unknownDeals(scenario, evaluation, ForecastFigure::Payout), scenario.settings, figures);
    const auto panel = [&](const QString &finding, const QString &kind, const QString &name, ForecastFigure figure) {
        MonthLine line = lineOf(name, evaluation, figure);
        line.colour = &Theme::payout;
        line.mark = KeyMark::Area;
        ForecastPanel made{wording::withNote(finding, without), kind, pictureOf(scenario, {std::move(line)})};
        made.kind = underlined(kind, made.picture.lines);
        return made;
    };
    return {panel(wording::cashFinding(known, figures), Words::tr("Cumulative cash by month of payout"),
                  Words::tr("Cash"), ForecastFigure::Cash),
            panel(wording::payoutFinding(known, figures), payoutKind(scenario.settings, figures), Words::tr("Payout"),
                  ForecastFigure::Payout)};
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
        if (std::ranges::find(line.partial, true) != line.partial.end())
            made.partial = line.partial;
        made.colour = line.others ? &Theme::quiet : colourOfGroup(line.look);
        made.dashes = line.others ? QList<qreal>{1, 3} : dashesOfGroup(line.look);
    }
    SplitWords words = splitWords(groups, scenario, evaluation, figures);
    ForecastPanel panel{.finding = std::move(words.finding),
                        .kind = underlined(splitName(groups), drawn),
                        .picture = pictureOf(scenario, std::move(drawn)),
                        .todo = std::move(words.todo)};
    panel.picture.unit =
        groups.figure() == ForecastFigure::Tenants ? MonthPicture::Unit::Count : MonthPicture::Unit::Money;
    panel.picture.nameWidth = groupNameWidth;
    return {std::move(panel)};
}

namespace {

QString readoutText(const std::optional<std::int64_t> &amount, bool partial, ForecastFigure figure,
                    const wording::FigureText &figures)
{
    const QString text = tables::amountText(amount, figure, figures);
    return amount && partial ? wording::marked(text) : text;
}

} // namespace

static QString readoutText(const Evaluation &evaluation, int month, ForecastFigure figure,
                           const wording::FigureText &figures)
{
    const auto at = static_cast<std::size_t>(month);
    const auto known = amountOf(evaluation.known.months[at], figure);
    return readoutText(known, !amountOf(evaluation.portfolio.months[at], figure), figure, figures);
}

ReadoutRows moneyReadout(const Scenario &scenario, const Evaluation &evaluation, int at,
                         const wording::FigureText &figures)
{
    const PortfolioMonth &month = evaluation.known.months[static_cast<std::size_t>(at)];
    ReadoutRows rows{{Words::tr("Tenants"), figures.count(month.tenants)}};
    rows.append(bandRows(scenario, month, false, figures));
    for (const ForecastFigure figure : {ForecastFigure::Arr, ForecastFigure::Mrr, ForecastFigure::Wholesale,
                                        ForecastFigure::Margin, ForecastFigure::NetMargin, ForecastFigure::Payout})
        rows.append({tables::name(figure), readoutText(evaluation, at, figure, figures)});
    return rows;
}

ReadoutRows tenantReadout(const Scenario &scenario, const PortfolioMonth &month, const wording::FigureText &figures)
{
    ReadoutRows rows = bandRows(scenario, month, true, figures);
    rows.append({Words::tr("Tenants of deals"), figures.count(month.tenants)});
    return rows;
}

ReadoutRows cashReadout(const Evaluation &evaluation, int at, const wording::FigureText &figures)
{
    ReadoutRows rows;
    for (const ForecastFigure figure : {ForecastFigure::Cash, ForecastFigure::Payout, ForecastFigure::Margin})
        rows.append({tables::name(figure), readoutText(evaluation, at, figure, figures)});
    return rows;
}

ReadoutRows splitReadout(const std::vector<tables::GroupedForecast::Line> &lines, int index,
                         const Evaluation &evaluation, ForecastFigure figure, const wording::FigureText &figures)
{
    ReadoutRows rows;
    for (const tables::GroupedForecast::Line &line : lines)
        rows.append({line.name, readoutText(line.amounts[static_cast<std::size_t>(index)],
                                            line.partial[static_cast<std::size_t>(index)], figure, figures)});
    rows.append({Words::tr("All together"), readoutText(evaluation, index, figure, figures)});
    return rows;
}

} // namespace dealdesk::ui
