// Price books into a workspace and out of it, by the road of the windows.
#pragma once

#include "exchange/pricebookfile.h"

#include <tl/expected.hpp>

#include <string>

namespace dealdesk::cli {

/// As the scenario of that name would take them, empty: as a fact, which every scenario of their currency rests on that
/// supposes no others. Says what becomes of each and which open deals change. Answers the exit code.
int takePriceBooks(const std::string &workspace, const std::string &scenario, const exchange::PriceBooks &books);

/// Those that the scenario of that name has, what it supposes among them; empty: the workspace's own. Where it answers
/// an exit code everything has been said.
tl::expected<exchange::PriceBooks, int> priceBooksOf(const std::string &workspace, const std::string &scenario);

} // namespace dealdesk::cli
