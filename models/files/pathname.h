// Names of files as the system has them: bytes on POSIX systems, UTF-8 on Windows, which would have UTF-16.
#pragma once

#include <string>
#include <string_view>

namespace dealdesk::files {

/// The folder in which the name is: "." for a name alone.
std::string folderOf(const std::string &path);
/// The last of its names: "usage.csv".
std::string nameIn(const std::string &path);
/// A name in a folder.
std::string within(const std::string &folder, std::string_view name);

/// To what the path leads, where it is a link to something; otherwise the path itself.
std::string whereItLeads(const std::string &path);
/// Empty where the system cannot say.
std::string currentFolder();
bool isAbsolute(std::string_view path);

/// Holds U+FFFD: what a list of files shows for a name that is no Unicode. Under that name there is nothing, or another
/// file.
bool isMadeUp(std::string_view path);

} // namespace dealdesk::files
