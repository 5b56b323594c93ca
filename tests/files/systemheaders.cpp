// Files and the system are reached through models/files alone: nothing else of the program includes a system header, or
// goes another road to what that room does.
#include "scratch.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <functional>
#include <string_view>
#include <vector>

using dealdesk::files::testing::nameOf;
using dealdesk::files::testing::pathOf;
using dealdesk::files::testing::Scratch;

namespace {

struct Found {
    std::string file;
    int line = 0;
    std::string text;
};

/// Headers of the system, and those of the standard library that lead to it.
const std::set<std::string, std::less<>> headers{
    "unistd.h",  "fcntl.h",   "dirent.h",  "signal.h",       "csignal",       "pwd.h",    "grp.h",
    "errno.h",   "cerrno",    "poll.h",    "dlfcn.h",        "spawn.h",       "glob.h",   "ftw.h",
    "utime.h",   "termios.h", "pthread.h", "sched.h",        "netdb.h",       "io.h",     "direct.h",
    "process.h", "share.h",   "windows.h", "fileapi.h",      "winbase.h",     "aclapi.h", "filesystem",
    "fstream",   "QSaveFile", "QLockFile", "QTemporaryFile", "QTemporaryDir",
};
constexpr std::array<std::string_view, 6> headerFolders{"sys/", "linux/", "bits/", "net/", "netinet/", "arpa/"};

/// Other ways to write a file whole, to lock one, to say whose it is, or to tell systems apart.
constexpr std::array<std::string_view, 17> words{
    "QSaveFile",   "QLockFile",  "QTemporaryFile", "QTemporaryDir", "setPermissions", "std::filesystem",
    "std::rename", "std::fopen", "std::freopen",   "std::strerror", "std::tmpfile",   "qt_error_string",
    "_WIN32",      "__linux__",  "__APPLE__",      "Q_OS_WIN",      "Q_OS_LINUX",
};

std::string_view includedBy(std::string_view line)
{
    const auto hash = line.find_first_not_of(" \t");
    if (hash == std::string_view::npos || line[hash] != '#' || line.find("include", hash) == std::string_view::npos)
        return {};
    const auto open = line.find('<', hash), close = line.find('>', hash);
    return open == std::string_view::npos || close == std::string_view::npos ? std::string_view()
                                                                             : line.substr(open + 1, close - open - 1);
}

bool isPartOfAName(char letter) { return std::isalnum(static_cast<unsigned char>(letter)) || letter == '_'; }

bool hasWord(std::string_view line, std::string_view word)
{
    for (auto at = line.find(word); at != std::string_view::npos; at = line.find(word, at + 1)) {
        const auto end = at + word.size();
        if ((at == 0 || !isPartOfAName(line[at - 1])) && (end == line.size() || !isPartOfAName(line[end])))
            return true;
    }
    return false;
}

/// A call of the C library's or the system's own, such as ::open(…).
bool callsTheSystem(std::string_view line)
{
    for (auto at = line.find("::"); at != std::string_view::npos; at = line.find("::", at + 2)) {
        const bool isGlobal = at == 0 || (!isPartOfAName(line[at - 1]) && line[at - 1] != '>' && line[at - 1] != ':');
        std::string_view name = line.substr(at + 2);
        name = name.substr(0, name.find('('));
        if (isGlobal && !name.empty() && name.size() < line.size() - at - 2 &&
            std::ranges::all_of(name, [](char letter) {
                return std::islower(static_cast<unsigned char>(letter)) ||
                       std::isdigit(static_cast<unsigned char>(letter));
            }))
            return true;
    }
    return false;
}

bool goesAnotherRoad(std::string_view line)
{
    const std::string_view header = includedBy(line);
    return headers.contains(header) ||
           std::ranges::any_of(headerFolders, [&](std::string_view folder) { return header.starts_with(folder); }) ||
           std::ranges::any_of(words, [&](std::string_view word) { return hasWord(line, word); }) ||
           callsTheSystem(line);
}

bool isSource(const std::filesystem::path &path) { return path.extension() == ".cpp" || path.extension() == ".h"; }

/// In all sources below the folder but those of the platform room.
std::vector<Found> roadsBeside(const std::filesystem::path &folder)
{
    std::vector<Found> found;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder)) {
        const std::string name = nameOf(entry.path());
        if (!isSource(entry.path()) || name.find("/models/files/") != std::string::npos)
            continue;
        std::ifstream file(entry.path());
        int number = 0;
        for (std::string line; std::getline(file, line);) {
            ++number;
            if (goesAnotherRoad(line))
                found.push_back({name, number, line});
        }
    }
    return found;
}

} // namespace

TEST(SystemHeaders, areThePlatformRoomsAlone)
{
    for (const char *folder : {"models", "ui", "app"})
        for (const Found &each : roadsBeside(std::filesystem::path(DEALDESK_SOURCE_DIR) / folder))
            ADD_FAILURE() << each.file << ':' << each.line << ": " << each.text;
}

/// The control: each of these is found, and the same in the platform room is not.
TEST(SystemHeaders, seededOnesAreFound)
{
    const Scratch scratch;
    std::filesystem::create_directories(pathOf(scratch.at("models/files")));
    std::filesystem::create_directories(pathOf(scratch.at("models/storage")));
    const std::vector<std::string> seeds{
        "#include <unistd.h>",
        "#include <sys/stat.h>",
        "# include <fcntl.h>",
        "#include <cerrno>",
        "#include <windows.h>",
        "#include <filesystem>",
        "    QSaveFile file(path);",
        "QFile::setPermissions(path, x);",
        "#ifdef _WIN32",
        "    ::rename(from, to);",
        "std::fopen(name, \"rb\");",
    };
    for (std::size_t n = 0; n < seeds.size(); ++n)
        scratch.put("models/storage/seed" + std::to_string(n) + ".cpp", "#include <string>\n" + seeds[n] + "\n");
    scratch.put("models/files/posix.cpp", "#include <unistd.h>\n");
    scratch.put("models/storage/clean.cpp", "#include <QFile>\n#include \"files/folders.h\"\nfiles::rename(a, b);\n");
    std::set<std::string> files;
    for (const Found &each : roadsBeside(pathOf(scratch.path()))) {
        EXPECT_EQ(each.line, 2);
        files.insert(each.file);
    }
    EXPECT_EQ(files.size(), seeds.size());
    EXPECT_FALSE(files.contains(scratch.at("models/storage/clean.cpp")));
}
