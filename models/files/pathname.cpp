#include "pathname.h"

namespace dealdesk::files {

namespace {

#ifdef _WIN32
constexpr std::string_view separators = "/\\";
#else
constexpr std::string_view separators = "/";
#endif

} // namespace

std::string folderOf(const std::string &path)
{
    const auto end = path.find_last_of(separators);
    if (end == std::string::npos)
        return ".";
    const bool isRoot = end == 0 || path[end - 1] == ':';
    return path.substr(0, isRoot ? end + 1 : end);
}

std::string nameIn(const std::string &path) { return path.substr(path.find_last_of(separators) + 1); }

std::string within(const std::string &folder, std::string_view name)
{
    const bool ends = !folder.empty() && separators.find(folder.back()) != std::string_view::npos;
    return folder + (ends ? "" : "/") + std::string(name);
}

bool isAbsolute(std::string_view path)
{
    const bool begins = !path.empty() && separators.find(path.front()) != std::string_view::npos;
#ifdef _WIN32
    return begins || (path.size() > 1 && path[1] == ':');
#else
    return begins;
#endif
}

bool isMadeUp(std::string_view path) { return path.find("\xEF\xBF\xBD") != std::string_view::npos; }

} // namespace dealdesk::files
