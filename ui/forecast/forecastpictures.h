// What the forecast's charts show, as data: from the evaluation and its groups, nothing computed.
#pragma once

#include "ui/charts/monthchart.h"
#include "pricing/evaluation.h"
#include "tables/groupedforecast.h"

#include <utility>

namespace dealdesk::ui {

struct ForecastPanel {
    QString finding;
    QString kind; ///< "ARR by month"
    MonthPicture picture;
    QString todo = {}; ///< where an amount is not known: why, and what to do
};

std::vector<ForecastPanel> moneyPanels(const pricing::Scenario &scenario, const pricing::Evaluation &evaluation,
                                       const wording::FigureText &figures);
/// One for each listing with tenants: its relationship total against its bands.
std::vector<ForecastPanel> tenantPanels(const pricing::Scenario &scenario, const pricing::Evaluation &evaluation,
                                        const wording::FigureText &figures);
std::vector<ForecastPanel> cashPanels(const pricing::Scenario &scenario, const pricing::Evaluation &evaluation,
                                      const wording::FigureText &figures);
/// The largest groups and the others together.
std::vector<ForecastPanel> splitPanels(const pricing::Scenario &scenario, const tables::GroupedForecast &groups,
                                       const std::vector<tables::GroupedForecast::Line> &lines,
                                       const pricing::Evaluation &evaluation, const wording::FigureText &figures);

// What stands at a month of the horizon, name by name; a sum that is without a deal is marked.
using ReadoutRows = QList<std::pair<QString, QString>>;
ReadoutRows moneyReadout(const pricing::Scenario &scenario, const pricing::Evaluation &evaluation, int month,
                         const wording::FigureText &figures);
ReadoutRows tenantReadout(const pricing::Scenario &scenario, const pricing::PortfolioMonth &month,
                          const wording::FigureText &figures);
ReadoutRows cashReadout(const pricing::Evaluation &evaluation, int month, const wording::FigureText &figures);
ReadoutRows splitReadout(const std::vector<tables::GroupedForecast::Line> &lines, int month,
                         const pricing::Evaluation &evaluation, pricing::ForecastFigure figure,
                         const wording::FigureText &figures);

} // namespace dealdesk::ui
