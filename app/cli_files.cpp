#include "cli_files.h"

#include "exchange/overflowtext.h"
#include "files/wholefile.h"
#include "pricing/ranges.h"

namespace dealdesk::cli {

namespace {

void complainOf(const std::string &file, const exchange::Problem &problem)
{
    const std::string place = problem.pointer.empty() ? "" : problem.pointer + ": ";
    std::fputs((printable(file + ": " + place + problem.message) + '\n').c_str(), stderr);
}

} // namespace

tl::expected<pricing::Scenario, ExitCode> openScenario(const std::string &file)
{
    const auto text = files::readWhole(file, pricing::largestFile);
    if (!text && text.error().cause == files::Error::Cause::TooLarge)
        return tl::unexpected(static_cast<ExitCode>(complainOf(file, exchange::tooLarge)));
    if (!text) {
        complainOf(file, "cannot be read: " + text.error().words());
        return tl::unexpected(Failed);
    }
    auto scenario = exchange::readScenario(*text);
    if (scenario)
        return std::move(*scenario);
    return tl::unexpected(static_cast<ExitCode>(complainOf(file, scenario.error())));
}

int complainOf(const std::string &file, const std::vector<exchange::Problem> &problems)
{
    for (const exchange::Problem &problem : problems)
        complainOf(file, problem);
    return WrongInput;
}

int complainOf(const std::string &file, const std::string &message)
{
    complainOf(file, exchange::Problem{{}, message});
    return WrongInput;
}

int complainOf(const std::string &file, const pricing::AmountOverflow &overflow)
{
    complainOf(file, exchange::Problem{"/deals/" + std::to_string(overflow.dealIndex()), exchange::textOf(overflow)});
    return WrongInput;
}

std::optional<std::size_t> findDeal(const pricing::Scenario &scenario, const std::string &file, const std::string &id)
{
    for (std::size_t index = 0; index < scenario.deals.size(); ++index)
        if (scenario.deals[index].id.text == id)
            return index;
    complainOf(file, "has no deal \"" + id + "\"");
    return std::nullopt;
}

} // namespace dealdesk::cli
