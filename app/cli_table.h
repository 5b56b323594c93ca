// Figures for people: aligned columns, grouped digits, "—" where a figure is unknown.
#pragma once

#include "pricing/evaluate.h"
#include "pricing/simulate.h"

#include <string>

namespace dealdesk::cli {

std::string evaluationTable(const pricing::Scenario &scenario, const pricing::Evaluation &evaluation);
std::string termsTable(const pricing::Scenario &scenario, std::size_t deal);
std::string scaleTable(std::string_view currency, const pricing::ResaleAuthorization &authorization,
                       pricing::CommitmentTerm term, const pricing::ResalePrice &price, const std::vector<int> &counts);
/// With the deals that move it most, where the simulation has movers.
std::string simulationTable(const pricing::Scenario &scenario, const pricing::Simulation &simulation);

} // namespace dealdesk::cli
