// Runs dealdesk-cli as a person or a script does, and answers what came out.
#pragma once

#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace dealdesk::tests {

struct Outcome {
    int exitCode = -1;
    std::string output, errors;
};

inline std::string quotedForShell(const std::string &word)
{
    std::string text = "'";
    for (const char c : word)
        text += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return text + "'";
}

/// A folder of this test program's own.
inline std::filesystem::path scratch()
{
    const auto folder = std::filesystem::path(DEALDESK_BINARY_DIR) / ("scratch-" + std::to_string(getpid()));
    std::filesystem::create_directories(folder);
    return folder;
}

inline std::string readFile(const std::filesystem::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

inline std::filesystem::path writeFile(const std::string &name, std::string_view text)
{
    const auto file = scratch() / name;
    std::ofstream(file, std::ios::binary) << text;
    return file;
}

/// Standard output goes to `output` and standard input comes from `input`, where they are not empty.
inline Outcome runProgram(const std::vector<std::string> &words, const std::string &output = {},
                          const std::string &input = {})
{
    const auto out = scratch() / "out", errors = scratch() / "errors";
    std::string line = quotedForShell(DEALDESK_CLI);
    for (const std::string &word : words)
        line += ' ' + quotedForShell(word);
    line += " > " + quotedForShell(output.empty() ? out.string() : output) + " 2> " + quotedForShell(errors.string());
    if (!input.empty())
        line += " < " + quotedForShell(input);
    const int status = std::system(line.c_str());
    Outcome run{WIFEXITED(status) ? WEXITSTATUS(status) : -1, output.empty() ? readFile(out) : "", readFile(errors)};
    std::filesystem::remove_all(scratch());
    return run;
}

} // namespace dealdesk::tests
