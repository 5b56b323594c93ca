#include "cli_arguments.h"

#include "guidance/names.h"

#include <algorithm>

namespace dealdesk::cli {

static std::string seeHelp(std::string_view command)
{
    return "; see dealdesk-cli " + std::string(command) + " --help";
}

std::optional<std::string> Arguments::required(std::string_view option, std::string_view command) const
{
    if (has(option))
        return value(option);
    complain(std::string(command) + " needs " + std::string(option) + seeHelp(command));
    return std::nullopt;
}

std::string Arguments::value(std::string_view option) const
{
    const auto found = options.find(std::string(option));
    return found == options.end() ? std::string() : found->second;
}

std::vector<std::string> Arguments::valuesOf(std::string_view option) const
{
    std::vector<std::string> values;
    for (const auto &[name, value] : repeated)
        if (name == option)
            values.push_back(value);
    return values;
}

std::optional<Arguments> readArguments(const CommandLine &line, Words words)
{
    const auto wrong = [&](const std::string &message) {
        complain(message + seeHelp(line.command));
        return std::nullopt;
    };
    Arguments arguments;
    bool onlyFiles = false; // after "--"
    for (std::size_t at = 0; at < words.size(); ++at) {
        const std::string_view word = words[at];
        if (onlyFiles || !word.starts_with('-') || word == "-") {
            arguments.files.emplace_back(word);
            continue;
        }
        if (word == "--") {
            onlyFiles = true;
            continue;
        }
        const std::size_t equals = std::min(word.find('='), word.size());
        const std::string option(word.substr(0, equals));
        const bool mayRepeat = std::ranges::find(line.repeated, option) != line.repeated.end();
        const bool takesValue = mayRepeat || std::ranges::find(line.values, option) != line.values.end();
        if (!takesValue && std::ranges::find(line.flags, option) == line.flags.end())
            return wrong("unknown option " + option);
        std::string value;
        if (equals < word.size()) {
            if (!takesValue)
                return wrong(option + " takes no value");
            value = word.substr(equals + 1);
        } else if (takesValue) {
            if (at + 1 == words.size())
                return wrong(option + " needs a value");
            value = words[++at];
        }
        if (mayRepeat)
            arguments.repeated.emplace_back(option, value);
        else if (!arguments.options.emplace(option, value).second)
            return wrong(option + " is there twice");
    }
    if (arguments.files.size() < line.files.size())
        return wrong(std::string(line.command) + " needs " + std::string(line.files[arguments.files.size()]));
    if (arguments.files.size() > line.files.size())
        return wrong("one file too many, " + arguments.files[line.files.size()]);
    return arguments;
}

std::optional<pricing::Listing> listingOf(std::string_view id)
{
    for (int index = 0; index < pricing::listingCount; ++index)
        if (const auto listing = static_cast<pricing::Listing>(index); guidance::id(listing) == id)
            return listing;
    complain("--listing must be asm, sat or support-hub, found \"" + std::string(id) + '"');
    return std::nullopt;
}

static std::string oneOf(std::span<const std::string_view> words)
{
    std::string all;
    for (std::size_t at = 0; at < words.size(); ++at)
        all += (at == 0 ? "" : at + 1 == words.size() ? " or " : "; ") + std::string(words[at]);
    return all;
}

std::optional<std::optional<exchange::WrittenNumbers>> numbersOf(const Arguments &arguments)
{
    if (!arguments.has("--numbers"))
        return std::optional<exchange::WrittenNumbers>();
    const auto numbers = exchange::writtenNumbers(arguments.value("--numbers"));
    if (numbers)
        return numbers;
    complain("--numbers must be " + oneOf(exchange::writtenNumberNames) + ", found \"" + arguments.value("--numbers") +
             '"');
    return std::nullopt;
}

} // namespace dealdesk::cli
