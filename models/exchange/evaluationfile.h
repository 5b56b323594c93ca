// The JSON that `dealdesk-cli` prints.
#pragma once

#include "pricing/evaluate.h"

#include <string>

namespace dealdesk::exchange {

std::string evaluationJson(const pricing::Scenario &scenario, const pricing::Evaluation &evaluation);
std::string termsJson(const pricing::Scenario &scenario, std::size_t deal);
std::string scaleJson(const pricing::ResaleAuthorization &authorization, pricing::CommitmentTerm term,
                      const pricing::ResalePrice &price, const std::vector<int> &counts);

} // namespace dealdesk::exchange
