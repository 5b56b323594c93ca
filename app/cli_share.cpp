#include "cli.h"
#include "cli_arguments.h"
#include "cli_files.h"

#include "exchange/sharedscenario.h"

namespace dealdesk::cli {

int shareCommand(Words words)
{
    const auto arguments = readArguments({"share", {"FILE"}}, words);
    if (!arguments)
        return WrongInput;
    const std::string &file = arguments->files.front();
    const auto scenario = openScenario(file);
    if (!scenario)
        return scenario.error();
    try {
        const auto text = exchange::writeWithoutWholesale(*scenario);
        return text ? print(*text) : complainOf(file, text.error());
    } catch (const pricing::AmountOverflow &overflow) {
        return complainOf(file, overflow);
    }
}

} // namespace dealdesk::cli
