// Where quotes and what is internal lie.
#pragma once

#include <QStringList>

class QWidget;

namespace dealdesk::ui {

class Prompts;

QString documentsFolder(); ///< the user's; one that is there

/// Also by another name.
bool isSameFolder(const QString &one, const QString &other);

/// Of what is internal: asks where customers' quotes lie in that folder.
bool mayLieBesideQuotes(const QString &folder, const QStringList &quoteFolders, Prompts &prompts, QWidget *parent);

} // namespace dealdesk::ui
