#include "cli.h"
#include "cli_arguments.h"
#include "cli_files.h"
#include "cli_table.h"

#include "exchange/evaluationfile.h"

namespace dealdesk::cli {

int termsCommand(Words words)
{
    const auto arguments = readArguments({"terms", {"FILE"}, {"--deal"}, {"--table"}}, words);
    if (!arguments)
        return WrongInput;
    const auto id = arguments->required("--deal", "terms");
    if (!id)
        return WrongInput;
    const std::string &file = arguments->files.front();
    const auto scenario = openScenario(file);
    if (!scenario)
        return scenario.error();
    const auto deal = findDeal(*scenario, file, *id);
    if (!deal)
        return WrongInput;
    try {
        return print(arguments->has("--table") ? termsTable(*scenario, *deal) : exchange::termsJson(*scenario, *deal));
    } catch (const pricing::AmountOverflow &overflow) {
        return complainOf(file, overflow);
    }
}

} // namespace dealdesk::cli
