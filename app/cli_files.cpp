#include "cli_files.h"

#include "exchange/scenariofile.h"

#include <cerrno>
#include <cstring>
#include <memory>

namespace dealdesk::cli {

namespace {

struct Close {
    void operator()(std::FILE *file) const { std::fclose(file); }
};

/// Also reads pipes, whose size nobody knows ahead. Stops where the file is larger than any scenario.
tl::expected<std::string, int> readAll(const std::string &name)
{
    const std::unique_ptr<std::FILE, Close> file(std::fopen(name.c_str(), "rb"));
    if (!file)
        return tl::unexpected(errno);
    std::string text;
    constexpr std::size_t part = 1u << 20;
    while (text.size() <= exchange::largestScenarioFile) {
        const std::size_t before = text.size();
        text.resize(before + part);
        const std::size_t count = std::fread(text.data() + before, 1, part, file.get());
        text.resize(before + count);
        if (count < part)
            break;
    }
    if (std::ferror(file.get()))
        return tl::unexpected(errno);
    return text;
}

void complainOf(const std::string &file, const exchange::Problem &problem)
{
    const std::string place = problem.pointer.empty() ? "" : problem.pointer + ": ";
    std::fputs((printable(file + ": " + place + problem.message) + '\n').c_str(), stderr);
}

} // namespace

tl::expected<pricing::Scenario, ExitCode> openScenario(const std::string &file)
{
    const auto text = readAll(file);
    if (!text) {
        complainOf(file, std::string("cannot be read: ") + std::strerror(text.error()));
        return tl::unexpected(Failed);
    }
    auto scenario = exchange::readScenario(*text);
    if (scenario)
        return std::move(*scenario);
    for (const exchange::Problem &problem : scenario.error())
        complainOf(file, problem);
    return tl::unexpected(WrongInput);
}

int complainOf(const std::string &file, const std::string &message)
{
    complainOf(file, exchange::Problem{{}, message});
    return WrongInput;
}

int complainOf(const std::string &file, const pricing::AmountOverflow &overflow)
{
    complainOf(file, exchange::Problem{"/deals/" + std::to_string(overflow.dealIndex()), overflow.what()});
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
