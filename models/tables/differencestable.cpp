#include "differencestable.h"

#include "inputtexts.h"
#include "records/deal.h"
#include "wording/pages/routewords.h"
#include "wording/pages/tablewords.h"
#include "wording/records/fieldwords.h"

#include <algorithm>

namespace dealdesk::tables {

using namespace pricing;

namespace {

std::size_t placeOf(int column) { return static_cast<std::size_t>(column - DifferencesTable::FirstScenario); }

/// The first scenario in which the row is there.
std::size_t firstPlace(const records::InputDifference &difference)
{
    const auto there = std::ranges::find_if(difference.at, [](int at) { return at >= 0; });
    return there == difference.at.end() ? 0 : static_cast<std::size_t>(there - difference.at.begin());
}

} // namespace

DifferencesTable::DifferencesTable(const ScenarioComparison &of, const wording::Language &in, QObject *parent)
    : GuardedTable(in, parent)
    , comparison(of)
{}

void DifferencesTable::refresh()
{
    std::vector<records::InputDifference> next = comparison.differences();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (next.size() == shown.size()) { // as after most edits: keep selection and scroll position
        shown = std::move(next);
        if (!shown.empty())
            Q_EMIT dataChanged(index(0, 0), index(rows() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    shown = std::move(next);
    endResetModel();
}

QList<int> DifferencesTable::usedColumns() const
{
    QList<int> used{Subject, Input};
    for (std::size_t place = 0; place < comparison.scenarios().size(); ++place)
        used.append(FirstScenario + static_cast<int>(place));
    return used;
}

QVariant DifferencesTable::cell(int row, int column, int role) const
{
    return role == ToneRole ? QVariant(static_cast<int>(tone(static_cast<std::size_t>(row), column))) : QVariant();
}

/// What is entered, in words: a ramp or a price with its rule is no single number.
exchange::CellValue DifferencesTable::value(int row, int column) const
{
    const auto at = static_cast<std::size_t>(row);
    if (column == Subject)
        return textCell(subject(at));
    return column == Input ? textCell(wording::wordsOf(shown[at].field).title) : input(at, placeOf(column));
}

exchange::ColumnKind DifferencesTable::kind(int) const { return exchange::ColumnKind::Text; }

QString DifferencesTable::subject(std::size_t row) const
{
    const std::size_t place = firstPlace(shown[row]);
    const Scenario *scenario = comparison.scenario(place);
    return scenario ? subjectText(shown[row], *scenario, place, language).simplified() : QString();
}

exchange::CellValue DifferencesTable::input(std::size_t row, std::size_t place) const
{
    if (shown[row].field == records::DealField::RecommendedRoute) {
        const auto route = comparison.recommendedRoute(place, shown[row].at[place]);
        return route ? textCell(wording::name(*route)) : exchange::CellValue();
    }
    const Scenario *scenario = comparison.scenario(place);
    const auto text = scenario ? inputText(shown[row], *scenario, place, language) : std::nullopt;
    return text ? textCell(text->simplified()) : exchange::CellValue();
}

/// What repeats is quiet: the subject of the row above, and what is as in the base.
Tone DifferencesTable::tone(std::size_t row, int column) const
{
    if (column == Subject) {
        const bool repeats = row > 0 && shown[row - 1].at == shown[row].at && subject(row - 1) == subject(row);
        return repeats ? Tone::Quiet : Tone::Plain;
    }
    if (column == Input)
        return Tone::Quiet;
    const std::size_t place = placeOf(column);
    return place > 0 && input(row, place) == input(row, 0) ? Tone::Quiet : Tone::Plain;
}

QString DifferencesTable::columnTitle(int column) const
{
    if (column == Subject)
        return tr("What");
    if (column == Input)
        return tr("Input");
    const std::size_t place = placeOf(column);
    if (place >= comparison.scenarios().size())
        return {};
    const QString name = comparison.scenarios()[place].name.simplified();
    return place == 0 ? wording::baseScenario(name) : name;
}

} // namespace dealdesk::tables
