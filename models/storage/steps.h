// Tenant steps and instalments in one column: "0:100 12:250", month and count or amount.
#pragma once

#include "pricing/scenario.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dealdesk::storage {

struct Step {
    int month = 0;
    std::int64_t value = 0;
    friend bool operator==(const Step &, const Step &) = default;
};

std::string textOf(const std::vector<pricing::TenantStep> &tenants);
std::string textOf(const std::vector<pricing::Instalment> &instalments);
/// Nothing where the text is not exactly such a list, or longer than any term has months.
std::optional<std::vector<Step>> stepsFrom(std::string_view text);

} // namespace dealdesk::storage
