// Names of files between Qt and the system, and what cannot be kept in between.
#pragma once

#include <QString>

#include <string>
#include <string_view>

#include <tl/expected.hpp>

namespace dealdesk::wording {

/// As the system has it: see files/pathname.h.
std::string systemName(const QString &path);

/// The file that the word of a command line or of the environment names. The error is a sentence for the user: a name
/// that is no UTF-8 (its own, that of the current folder where it is relative, or that of the file to which it leads)
/// would be another one's by the time that a file is opened.
tl::expected<QString, QString> pathOf(const std::string &word);

/// A sentence where a name came from a list of files that could not show it as it is: Qt has put U+FFFD for what is no
/// UTF-8. Under that name there is nothing, or another file. Empty: a name that can be kept.
QString whyNoName(const QString &path);

/// For a message: bytes that are no printable ASCII where the name is no Unicode as \xE9, each.
QString escaped(std::string_view name);

} // namespace dealdesk::wording
