#include "steps.h"

#include <charconv>

namespace dealdesk::storage {

namespace {

constexpr std::size_t mostSteps = monthsOf(pricing::CommitmentTerm::ThreeYears);

/// Reads a number off the front of `text`.
template<typename Number>
bool take(std::string_view &text, Number &number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc())
        return false;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return true;
}

bool take(std::string_view &text, char letter)
{
    if (text.empty() || text.front() != letter)
        return false;
    text.remove_prefix(1);
    return true;
}

void append(std::string &text, int month, std::int64_t value)
{
    if (!text.empty())
        text += ' ';
    text += std::to_string(month) + ':' + std::to_string(value);
}

} // namespace

std::string textOf(const std::vector<pricing::TenantStep> &tenants)
{
    std::string text;
    for (const pricing::TenantStep &step : tenants)
        append(text, step.month, step.count);
    return text;
}

std::string textOf(const std::vector<pricing::Instalment> &instalments)
{
    std::string text;
    for (const pricing::Instalment &instalment : instalments)
        append(text, instalment.month, instalment.amount.minor);
    return text;
}

std::optional<std::vector<Step>> stepsFrom(std::string_view text)
{
    std::vector<Step> steps;
    while (!text.empty()) {
        Step step;
        if (steps.size() == mostSteps || (!steps.empty() && !take(text, ' ')) || !take(text, step.month) ||
            !take(text, ':') || !take(text, step.value))
            return std::nullopt;
        steps.push_back(step);
    }
    return steps;
}

} // namespace dealdesk::storage
