#include "groupedforecast.h"

#include "bandchanges.h"
#include "wording/counts.h"
#include "wording/explanation.h"

#include <QCoreApplication>

#include <algorithm>

namespace dealdesk::tables {

using namespace pricing;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GroupedForecast)
};

} // namespace

GroupedForecast::GroupedForecast(const workspace::Document &from, const wording::Language &in)
    : document(from)
    , language(in)
{}

void GroupedForecast::refresh(GroupBy by, ForecastFigure figure)
{
    split = by;
    shown = figure;
    const Evaluation *evaluation = document.evaluation();
    if (!evaluation)
        return clear();
    grouped = groupedPortfolio(document.scenario(), *evaluation, by, std::move(grouped));
    order = largestFirst(grouped, figure);
    giveLooks();
}

/// Listings and routes are few and have their own. Of customers those that a picture of any figure draws as a line have
/// one, and where it can be lines of one picture differ in hue too.
void GroupedForecast::giveLooks()
{
    looks.assign(grouped.groups.size(), mostLooks);
    if (split != GroupBy::Customer) {
        for (std::size_t group = 0; group < looks.size(); ++group)
            looks[group] = grouped.groups[group].member;
        return;
    }
    std::array<bool, mostLooks> given{};
    for (int figure = 0; figure <= static_cast<int>(ForecastFigure::Payout); ++figure) {
        const auto drawn = largestFirst(grouped, static_cast<ForecastFigure>(figure), ownLines());
        std::array<bool, mostHues> hues{}; // in this picture
        for (const std::size_t group : drawn)
            if (looks[group] != mostLooks)
                hues.at(looks[group] % mostHues) = true;
        for (const std::size_t group : drawn) {
            if (looks[group] != mostLooks)
                continue;
            const std::size_t look = freeLook(given, hues);
            looks[group] = look;
            given.at(look) = hues.at(look % mostHues) = true;
        }
    }
}

/// The first that no group has, of a hue that the picture does not have; where there is none, one of another hue, or
/// the first of all.
std::size_t GroupedForecast::freeLook(const std::array<bool, mostLooks> &given, const std::array<bool, mostHues> &hues)
{
    std::optional<std::size_t> second;
    for (std::size_t look = 0; look < mostLooks; ++look) {
        if (given.at(look))
            continue;
        if (!hues.at(look % mostHues))
            return look;
        second = second ? second : look;
    }
    return second.value_or(0);
}

void GroupedForecast::clear()
{
    grouped = {};
    order.clear();
    looks.clear();
}

QString GroupedForecast::name(std::size_t place) const
{
    const std::size_t member = grouped.groups[order[place]].member;
    switch (split) {
    case GroupBy::Customer: {
        const auto &customers = document.scenario().customers;
        if (member >= customers.size())
            return Words::tr("No customer");
        const QString name = wording::text(customers[member].name).simplified();
        return name.isEmpty() ? Words::tr("Without a name") : name;
    }
    case GroupBy::Listing: return shortName(static_cast<Listing>(member));
    case GroupBy::Route: return wording::name(static_cast<Route>(member));
    }
    return {};
}

std::optional<std::int64_t> GroupedForecast::amount(std::size_t place, int month) const
{
    return amountOf(grouped.monthsOf(order[place])[static_cast<std::size_t>(month)], shown);
}

std::optional<std::int64_t> GroupedForecast::overHorizon(std::size_t place) const
{
    return pricing::overHorizon(grouped, order[place], shown);
}

bool GroupedForecast::isWhole(std::size_t place, int month) const
{
    return grouped.monthsOf(order[place])[static_cast<std::size_t>(month)].isWhole(shown);
}

std::span<const GroupMonth> GroupedForecast::monthsOf(std::size_t place, const Period &period) const
{
    return grouped.monthsOf(order[place])
        .subspan(static_cast<std::size_t>(period.first), static_cast<std::size_t>(period.last - period.first + 1));
}

std::optional<std::int64_t> GroupedForecast::amount(std::size_t place, const Period &period) const
{
    return amountOver(monthsOf(place, period), shown);
}

bool GroupedForecast::isWhole(std::size_t place, const Period &period) const
{
    return isWholeOver(monthsOf(place, period), shown);
}

bool GroupedForecast::isWholeOverHorizon(std::size_t place) const
{
    return pricing::isWholeOverHorizon(grouped, order[place], shown);
}

GroupedForecast::Line GroupedForecast::lineOf(QString called, std::span<const std::size_t> ofGroups) const
{
    Line line{std::move(called), together(grouped, ofGroups, shown)};
    line.partial.resize(line.amounts.size());
    for (const std::size_t group : ofGroups)
        for (std::size_t month = 0; month < line.partial.size(); ++month)
            line.partial[month] = line.partial[month] || !grouped.monthsOf(group)[month].isWhole(shown);
    return line;
}

std::vector<GroupedForecast::Line> GroupedForecast::lines() const
{
    const std::size_t own = ownLines();
    std::vector<Line> all;
    for (std::size_t place = 0; place < own; ++place) {
        all.push_back(lineOf(name(place), std::span(order).subspan(place, 1)));
        all.back().look = looks[order[place]];
    }
    if (own < order.size()) {
        all.push_back(lineOf(wording::others(static_cast<std::int64_t>(order.size() - own), language),
                             std::span(order).subspan(own)));
        all.back().others = true;
    }
    return all;
}

QString name(ForecastFigure figure)
{
    switch (figure) {
    case ForecastFigure::Arr: return Words::tr("ARR");
    case ForecastFigure::Mrr: return Words::tr("Billed (MRR)");
    case ForecastFigure::Wholesale: return Words::tr("Wholesale");
    case ForecastFigure::Margin: return Words::tr("Margin");
    case ForecastFigure::NetMargin: return Words::tr("Net margin");
    case ForecastFigure::Tenants: return Words::tr("Tenants");
    case ForecastFigure::Cash: return Words::tr("Cumulative cash");
    case ForecastFigure::Payout: return Words::tr("Payouts");
    }
    return {};
}

QString amountText(const std::optional<std::int64_t> &amount, ForecastFigure figure, const wording::FigureText &figures)
{
    if (!amount)
        return wording::unknown;
    return figure == ForecastFigure::Tenants ? figures.count(*amount) : figures.money(Money{*amount});
}

} // namespace dealdesk::tables
