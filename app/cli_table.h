// Figures for people: aligned columns, grouped digits, "—" where a figure is unknown.
#pragma once

#include "pricing/evaluate.h"

#include <string>

namespace dealdesk::cli {

std::string evaluationTable(const pricing::Scenario &scenario, const pricing::Evaluation &evaluation);
std::string termsTable(const pricing::Scenario &scenario, std::size_t deal);
std::string scaleTable(const pricing::ResaleAuthorization &authorization, pricing::CommitmentTerm term,
                       const pricing::ResalePrice &price, const std::vector<int> &counts);

} // namespace dealdesk::cli
