#include "leftovers.h"

#include "file.h"
#include "folders.h"
#include "pathname.h"

#include <random>
#include <string_view>

namespace dealdesk::files {

namespace {

constexpr std::string_view prefix = ".dealdesk-", ending = ".part", journalEnding = "-journal";

} // namespace

std::string uniqueDigits()
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::random_device random;
    std::string text;
    for (int word = 0; word < 4; ++word) {
        std::uint32_t bits = random();
        for (int digit = 0; digit < 8; ++digit, bits >>= 4)
            text += digits[bits & 0xF];
    }
    return text;
}

std::string passingName(const std::string &folder)
{
    return within(folder, std::string(prefix) + uniqueDigits() + std::string(ending));
}

std::string journalOf(const std::string &path) { return path + std::string(journalEnding); }

void removeLeftovers(const std::string &folder)
{
    const std::string journalOfPart = std::string(ending) + std::string(journalEnding);
    const std::vector<std::string> names = namesIn(folder);
    for (const std::string &name : names) {
        if (!name.starts_with(prefix) || !name.ends_with(ending))
            continue;
        const std::string path = within(folder, name);
        const auto file = File::open(path, File::Access::Read, File::Links::Refuse);
        if (file && file->isOrdinary() && file->hold()) // else its writer is at work
            removeFile(path);
    }
    for (const std::string &name : names) {
        if (!name.starts_with(prefix) || !name.ends_with(journalOfPart))
            continue;
        const std::string path = within(folder, name);
        const std::string owner = path.substr(0, path.size() - journalEnding.size());
        if (kindOf(owner) == Kind::Nothing)
            removeFile(path);
    }
}

} // namespace dealdesk::files
