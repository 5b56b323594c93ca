#include "cli.h"
#include "cli_arguments.h"
#include "cli_files.h"
#include "cli_table.h"

#include "exchange/evaluationfile.h"

namespace dealdesk::cli {

int evaluateCommand(Words words)
{
    const auto arguments = readArguments({"evaluate", {"FILE"}, {}, {"--table"}}, words);
    if (!arguments)
        return WrongInput;
    const std::string &file = arguments->files.front();
    const auto scenario = openScenario(file);
    if (!scenario)
        return scenario.error();
    try {
        const auto evaluation = pricing::evaluate(*scenario);
        return print(arguments->has("--table") ? evaluationTable(*scenario, evaluation)
                                               : exchange::evaluationJson(*scenario, evaluation));
    } catch (const pricing::AmountOverflow &overflow) {
        return complainOf(file, overflow);
    }
}

} // namespace dealdesk::cli
