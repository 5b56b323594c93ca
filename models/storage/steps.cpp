#include "steps.h"

#include <charconv>

namespace dealdesk::storage {

namespace {

constexpr std::size_t mostSteps = 36;

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

} // namespace

void appendStep(std::string &text, Step step)
{
    if (!text.empty())
        text += ' ';
    text += std::to_string(step.month) + ':' + std::to_string(step.value);
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
