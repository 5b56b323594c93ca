// The JSON that `dealdesk-cli` prints; amounts with the decimals of the scenario's currency.
#pragma once

#include "pricing/evaluate.h"
#include "pricing/simulate.h"

#include <string>

namespace dealdesk::exchange {

std::string evaluationJson(const pricing::Scenario &scenario, const pricing::Evaluation &evaluation);
std::string termsJson(const pricing::Scenario &scenario, std::size_t deal);
std::string scaleJson(std::string_view currency, const pricing::ResaleAuthorization &authorization,
                      pricing::CommitmentTerm term, const pricing::ResalePrice &price, const std::vector<int> &counts);
/// Trials are the outcomes of an exact simulation, and unpriced ones are counted alike.
std::string simulationJson(std::string_view currency, const pricing::Simulation &simulation);

} // namespace dealdesk::exchange
