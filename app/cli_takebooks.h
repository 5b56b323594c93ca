// Price books into a workspace, by the road of the windows.
#pragma once

#include "exchange/pricebookfile.h"

#include <string>

namespace dealdesk::cli {

/// As the scenario of that name would take them, empty: as a fact, which every scenario of their currency rests on that
/// supposes no others. Says what becomes of each and which open deals change. Answers the exit code.
int takePriceBooks(const std::string &workspace, const std::string &scenario, const exchange::PriceBooks &books);

} // namespace dealdesk::cli
