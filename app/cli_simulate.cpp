#include "cli.h"
#include "cli_arguments.h"
#include "cli_files.h"
#include "cli_table.h"

#include "exchange/evaluationfile.h"
#include "records/decimaltext.h"

#include <charconv>

namespace dealdesk::cli {

using namespace pricing;

namespace {

template<typename Number>
std::optional<Number> numberOf(const std::string &text)
{
    Number number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

/// Complains and answers nothing where a value does not fit.
std::optional<SimulationOptions> optionsOf(const Arguments &arguments)
{
    const auto wrong = [](const std::string &message) {
        complain(message);
        return std::nullopt;
    };
    SimulationOptions options;
    options.exact = arguments.has("--exact");
    options.movers = arguments.has("--table");
    if (options.exact && (arguments.has("--trials") || arguments.has("--seed")))
        return wrong("--exact goes without --trials and --seed; see dealdesk-cli simulate --help");
    if (arguments.has("--trials")) {
        const auto trials = numberOf<std::int64_t>(arguments.value("--trials"));
        if (!trials || *trials < 1 || *trials > mostTrials)
            return wrong("--trials must be 1 to " + records::groupedText(mostTrials) + ", found \"" +
                         arguments.value("--trials") + '"');
        options.trials = *trials;
    }
    if (arguments.has("--seed")) {
        const auto seed = numberOf<std::uint64_t>(arguments.value("--seed"));
        if (!seed)
            return wrong("--seed must be a whole number from 0 to 18446744073709551615, found \"" +
                         arguments.value("--seed") + '"');
        options.seed = *seed;
    }
    return options;
}

} // namespace

int simulateCommand(Words words)
{
    const auto arguments = readArguments({"simulate", {"FILE"}, {"--trials", "--seed"}, {"--exact", "--table"}}, words);
    if (!arguments)
        return WrongInput;
    const auto options = optionsOf(*arguments);
    if (!options)
        return WrongInput;
    const std::string &file = arguments->files.front();
    const auto scenario = openScenario(file);
    if (!scenario)
        return scenario.error();
    if (const int uncertain = uncertainDeals(*scenario); options->exact && uncertain > mostDealsEnumerated)
        return complainOf(file, "has " + records::groupedText(uncertain) +
                                    " included deals with a probability between 0 and 100; --exact takes up to " +
                                    std::to_string(mostDealsEnumerated));
    try {
        const Simulation simulation = simulate(*scenario, *options);
        return print(arguments->has("--table") ? simulationTable(*scenario, simulation)
                                               : exchange::simulationJson(scenario->settings.currency, simulation));
    } catch (const AmountOverflow &overflow) {
        return complainOf(file, overflow);
    }
}

} // namespace dealdesk::cli
