// What the command line says of a figure that is too large.
#pragma once

#include "pricing/evaluate.h"

#include <string>

namespace dealdesk::exchange {

/// "the deal "d1" takes its ARR beyond the largest amount that can be counted, …"
std::string textOf(const pricing::AmountOverflow &overflow);

} // namespace dealdesk::exchange
