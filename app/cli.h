// dealdesk-cli: one function a command. Each gets the words after its name and answers the exit code.
#pragma once

#include <cstdio>
#include <span>
#include <string>
#include <string_view>

namespace dealdesk::cli {

enum ExitCode {
    Done = 0,
    Failed = 1,     ///< it could not do it: no such file, disk full
    WrongInput = 2, ///< the file or the command line is wrong
};

using Words = std::span<const std::string_view>;

int evaluateCommand(Words words);
int termsCommand(Words words);
int offersCommand(Words words);
int reconcileCommand(Words words);
int payoutsCommand(Words words);
int scaleCommand(Words words);
int shareCommand(Words words);
int simulateCommand(Words words);
int priceBooksCommand(Words words);
// Compiled in where there is Qt:
int quoteCommand(Words words);
int quotesCommand(Words words);
int portfolioCommand(Words words);
int alternativesCommand(Words words);
int importCommand(Words words);
int exportCommand(Words words);

/// For a terminal: control characters, and bytes that are no UTF-8, as \xE9.
std::string printable(std::string_view text);
/// "dealdesk-cli: " and the message, as one line on standard error.
void complain(const std::string &message);
/// The whole of standard output at once, flushed; Done, or Failed with a complaint.
int print(std::string_view text);

} // namespace dealdesk::cli
