#include "cli_files.h"

#include <cerrno>
#include <cstring>
#include <memory>
#include <sys/stat.h>

namespace dealdesk::cli {

namespace {

struct Close {
    void operator()(std::FILE *file) const { std::fclose(file); }
};

/// Also reads pipes, whose size nobody knows ahead. Stops where the file is larger than any scenario: such a text is
/// longer than `largestFile`, or EFBIG is answered without reading it.
tl::expected<std::string, int> readAll(const std::string &name)
{
    const std::unique_ptr<std::FILE, Close> file(std::fopen(name.c_str(), "rb"));
    if (!file)
        return tl::unexpected(errno);
    constexpr std::size_t part = 1u << 20;
    std::string text;
    struct stat status;
    if (::fstat(::fileno(file.get()), &status) == 0 && S_ISREG(status.st_mode)) {
        if (status.st_size > static_cast<off_t>(pricing::largestFile))
            return tl::unexpected(EFBIG);
        text.reserve(static_cast<std::size_t>(status.st_size) + part); // grown part by part, it is there twice
    }
    while (text.size() <= pricing::largestFile) {
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
    if (!text && text.error() == EFBIG)
        return tl::unexpected(static_cast<ExitCode>(complainOf(file, exchange::tooLarge)));
    if (!text) {
        complainOf(file, std::string("cannot be read: ") + std::strerror(text.error()));
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
