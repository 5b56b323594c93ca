// Names of files as the system hands them over: bytes, which Qt cannot keep where they are no Unicode.
#pragma once

#include <QByteArrayView>
#include <QString>

#include <tl/expected.hpp>

namespace dealdesk::files {

/// The file that the word of a command line or of the environment names. The error is a sentence for the user: a name
/// that is no UTF-8 (its own, that of the current folder where it is relative, or that of the file to which it leads)
/// would be another one's by the time that a file is opened.
tl::expected<QString, QString> pathOf(const QByteArray &word);

/// A sentence where a name came from a list of files that could not show it as it is: Qt has put U+FFFD for what is no
/// UTF-8. Under that name there is nothing, or another file. Empty: a name that can be kept.
QString whyNoName(const QString &path);

/// To what the path leads, where it is a link to something; otherwise the path itself. As the system names it.
QByteArray whereItLeads(const QByteArray &path);

bool isUnicode(QByteArrayView name);
/// For a message: bytes that are no printable ASCII where the name is no Unicode as \xE9, each.
QString escaped(const QByteArray &name);

} // namespace dealdesk::files
