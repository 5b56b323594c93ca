#include "forecastchoice.h"

namespace dealdesk::ui {

using namespace pricing;

namespace {

const std::array<const char *, ForecastChoice::ViewCount> viewWords{"money", "tenants", "cash"};
const std::array lengthWords{"by-month", "by-quarter", "by-year"};
const std::array splitKeys{"customer", "listing", "route"};
const std::array figureWords{"arr", "mrr", "wholesale", "margin", "net-margin", "tenants", "cash", "payout"};

} // namespace

QList<ForecastFigure> figuresOf(ForecastChoice::View view)
{
    switch (view) {
    case ForecastChoice::Money:
        return {ForecastFigure::Arr, ForecastFigure::Mrr, ForecastFigure::Wholesale, ForecastFigure::Margin,
                ForecastFigure::NetMargin};
    case ForecastChoice::Cash: return {ForecastFigure::Cash, ForecastFigure::Payout};
    default: return {ForecastFigure::Tenants};
    }
}

QByteArray ForecastChoice::asText() const
{
    QByteArrayList words{viewWords.at(view)};
    if (split)
        words.append(splitKeys.at(static_cast<std::size_t>(*split)));
    for (const ForecastFigure each : figures)
        words.append(figureWords.at(static_cast<std::size_t>(each)));
    if (length != PeriodLength::Month)
        words.append(lengthWords.at(static_cast<std::size_t>(length)));
    return words.join(' ');
}

ForecastChoice ForecastChoice::fromText(const QByteArray &text)
{
    ForecastChoice choice;
    const QByteArrayList words = text.split(' ');
    for (qsizetype at = 0; at < words.size(); ++at) {
        for (int view = 0; at == 0 && view < ViewCount; ++view) // "tenants" and "cash" are figures too
            if (words[at] == viewWords.at(static_cast<std::size_t>(view)))
                choice.view = static_cast<View>(view);
        for (std::size_t length = 0; length < lengthWords.size(); ++length)
            if (words[at] == lengthWords.at(length))
                choice.length = static_cast<PeriodLength>(length);
        for (std::size_t by = 0; by < splitKeys.size(); ++by)
            if (words[at] == splitKeys.at(by))
                choice.split = static_cast<GroupBy>(by);
        for (int view = 0; at > 0 && view < ViewCount; ++view)
            for (const ForecastFigure figure : figuresOf(static_cast<View>(view)))
                if (words[at] == figureWords.at(static_cast<std::size_t>(figure)))
                    choice.figures.at(static_cast<std::size_t>(view)) = figure;
    }
    return choice;
}

} // namespace dealdesk::ui
