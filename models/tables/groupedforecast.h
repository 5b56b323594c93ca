// One figure of the forecast by customer, listing or route: what the page draws as lines and lists as a table.
#pragma once

#include "pricing/periods.h"
#include "wording/figuretext.h"
#include "workspace/document.h"

#include <QString>

#include <array>
#include <vector>

namespace dealdesk::tables {

class GroupedForecast
{
public:
    /// The document must outlive it.
    GroupedForecast(const workspace::Document &document, const wording::Language &language);

    /// Takes the document's figures as they are now.
    void refresh(pricing::GroupBy by, pricing::ForecastFigure figure);
    void clear();

    pricing::GroupBy by() const { return split; }
    pricing::ForecastFigure figure() const { return shown; }
    std::size_t groupCount() const { return order.size(); }
    // Places are from the largest group to the smallest.
    QString name(std::size_t place) const;
    // Of the deals whose figure is known; whole where that is every one.
    std::optional<std::int64_t> amount(std::size_t place, int month) const;
    std::optional<std::int64_t> overHorizon(std::size_t place) const;
    bool isWhole(std::size_t place, int month) const;
    std::optional<std::int64_t> amount(std::size_t place, const pricing::Period &period) const;
    bool isWhole(std::size_t place, const pricing::Period &period) const;
    bool isWholeOverHorizon(std::size_t place) const;

    static constexpr std::size_t mostLooks = 16; ///< lines that can be told apart
    static constexpr std::size_t mostHues = 4;   ///< looks n and n + mostHues have one hue
    /// A line of the picture: a group, or all that are too small for a line of their own.
    struct Line {
        QString name;
        std::vector<std::optional<std::int64_t>> amounts; ///< of each month, of what is known
        bool others = false;
        std::size_t look = 0;           ///< which of mostLooks: a group keeps its own, whatever figure is shown
        std::vector<bool> partial = {}; ///< of each month: a deal's part is not known
    };
    /// A few, the largest first.
    std::vector<Line> lines() const;

private:
    std::span<const pricing::GroupMonth> monthsOf(std::size_t place, const pricing::Period &period) const;

    const workspace::Document &document;
    const wording::Language language;
    pricing::GroupBy split = pricing::GroupBy::Customer;
    pricing::ForecastFigure shown = pricing::ForecastFigure::Arr;
    pricing::GroupedPortfolio grouped;
    std::vector<std::size_t> order; ///< the group at each place
    std::vector<std::size_t> looks; ///< of each group
    static constexpr std::size_t mostLines = 5;

    std::size_t ownLines() const { return order.size() <= mostLines ? order.size() : mostLines - 1; }
    Line lineOf(QString name, std::span<const std::size_t> ofGroups) const;
    void giveLooks();
    static std::size_t freeLook(const std::array<bool, mostLooks> &given, const std::array<bool, mostHues> &hues);
};

QString name(pricing::ForecastFigure figure); ///< "Net margin"
QString amountText(const std::optional<std::int64_t> &amount, pricing::ForecastFigure figure,
                   const wording::FigureText &figures);

} // namespace dealdesk::tables
