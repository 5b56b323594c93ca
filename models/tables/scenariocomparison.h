// The scenarios that are compared, the base first: each with its evaluated portfolio, kept until an edit touches it.
#pragma once

#include "records/differences.h"
#include "wording/figuretext.h"
#include "workspace/document.h"

#include <map>

namespace dealdesk::tables {

struct ComparedScenario {
    workspace::ScenarioKey key;
    QString name;
    wording::FigureText figures;                 ///< in its currency
    std::optional<pricing::Portfolio> portfolio; ///< nothing: a figure is beyond 64 bits
    QString why;                                 ///< where a figure is not known: because of what; else empty
    bool illustrative = false;                   ///< its wholesale and margin rest on prices that are not the partner's
};

class ScenarioComparison
{
public:
    /// The document must outlive the comparison.
    ScenarioComparison(const workspace::Document &document, const wording::Language &language);

    /// At most pricing::mostCompared; keys that the document does not have are left out by `refresh`.
    void choose(std::vector<workspace::ScenarioKey> keys) { chosen = std::move(keys); }
    /// Forgets what the edit made stale.
    void note(const workspace::Change &change);
    /// Takes the document's scenarios as they are now.
    void refresh();

    const std::vector<ComparedScenario> &scenarios() const { return compared; }
    /// Below a deal's customer its recommended route, where that differs with him.
    const std::vector<records::InputDifference> &differences() const { return inputs; }
    /// Of a deal there, by its index; nothing where it is not known.
    std::optional<pricing::RecommendedRoute> recommendedRoute(std::size_t place, int deal) const;
    /// Null where the document has changed since `refresh`, and it is gone.
    const pricing::Scenario *scenario(std::size_t place) const;
    bool oneCurrency() const;
    /// Nothing where it is unknown, or there is no such place.
    std::optional<pricing::FigureValue> figure(std::size_t place, pricing::ComparedFigure figure) const;
    /// To the base; nothing for the base itself, for unknown figures and for amounts in different currencies.
    std::optional<pricing::FigureValue> difference(std::size_t place, pricing::ComparedFigure figure) const;

private:
    struct Figures {
        std::optional<pricing::Portfolio> portfolio;
        QString why;
        bool illustrative = false;
        std::vector<pricing::RecommendedRoute> routes = {}; ///< by deal
    };
    Figures figuresOf(const pricing::Scenario &scenario, const pricing::Evaluation &evaluation) const;
    const Figures &figuresOf(const workspace::ScenarioEntry &entry);
    void addRecommendedRoutes();

    const workspace::Document &document;
    const wording::Language language;
    std::vector<workspace::ScenarioKey> chosen;
    std::map<workspace::ScenarioKey, Figures> kept;
    std::vector<ComparedScenario> compared;
    std::vector<records::InputDifference> inputs;
};

} // namespace dealdesk::tables
