// The words of a command line, sorted into files and options.
#pragma once

#include "cli.h"

#include "exchange/writtennumbers.h"
#include "pricing/scenario.h"

#include <map>
#include <optional>
#include <vector>

namespace dealdesk::cli {

struct CommandLine {
    std::string_view command;                    ///< "evaluate"
    std::vector<std::string_view> files;         ///< what must stand there, for messages: "FILE"
    std::vector<std::string_view> values = {};   ///< options with a value: "--deal"
    std::vector<std::string_view> flags = {};    ///< options without: "--table"
    std::vector<std::string_view> repeated = {}; ///< options with a value that may be there several times
};

class Arguments
{
public:
    std::vector<std::string> files; ///< as many as the command line has
    bool has(std::string_view option) const { return options.contains(std::string(option)); }
    /// Of an option that must be there: complains and answers nothing where it is not.
    std::optional<std::string> required(std::string_view option, std::string_view command) const;
    /// Empty where the option is not there.
    std::string value(std::string_view option) const;
    /// Of a repeated one, in the order in which they stand there.
    std::vector<std::string> valuesOf(std::string_view option) const;

private:
    friend std::optional<Arguments> readArguments(const CommandLine &line, Words words);
    std::map<std::string, std::string> options;
    std::vector<std::pair<std::string, std::string>> repeated;
};

/// Complains and answers nothing where the words do not fit.
std::optional<Arguments> readArguments(const CommandLine &line, Words words);

/// As `--listing` names it; complains where there is none.
std::optional<pricing::Listing> listingOf(std::string_view id);

/// As `--numbers` says; nothing within: it is not there. Complains where its word is none.
std::optional<std::optional<exchange::WrittenNumbers>> numbersOf(const Arguments &arguments);

} // namespace dealdesk::cli
