#include "quotefolders.h"

#include "ui/widgets/prompts.h"
#include "wording/pages/quotedialogwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace dealdesk::ui {

namespace {

struct FolderWords {
    Q_DECLARE_TR_FUNCTIONS(QuoteFolders)
};

} // namespace

QString documentsFolder()
{
    for (const QString &place : {QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), QDir::homePath()})
        if (QDir(place).exists())
            return place;
    return QDir::currentPath(); // without a home; the field shows it
}

bool isSameFolder(const QString &one, const QString &other)
{
    const QString real = QFileInfo(one).canonicalFilePath();
    return real.isEmpty() ? QDir(one) == QDir(other) : real == QFileInfo(other).canonicalFilePath();
}

bool mayLieBesideQuotes(const QString &folder, const QStringList &quoteFolders, Prompts &prompts, QWidget *parent)
{
    return std::ranges::none_of(quoteFolders, [&](const QString &each) { return isSameFolder(folder, each); }) ||
           prompts.confirm(parent, wording::besideQuotesTitle(),
                           wording::besideQuotes(QDir::toNativeSeparators(folder)), FolderWords::tr("Put it there"));
}

} // namespace dealdesk::ui
