// The help menu, and what the window says of its workspace: where it is, that it is a sample, why it cannot be edited.
#include "mainwindow.h"

#include "keylist.h"

#include "ui/widgets/noticebar.h"
#include "ui/widgets/prompts.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QUrl>

namespace dealdesk::ui {

void MainWindow::setWorkspacePath(const QString &path)
{
    workspacePath = path;
    setWindowTitle(tr("%1 — Deal Desk").arg(QFileInfo(path).completeBaseName()));
}

void MainWindow::sayItIsASample()
{
    notice->say(tr("This is a sample to look around in: its customers are invented and its prices are illustrative."),
                tr("Start an empty workspace…"), [this] { Q_EMIT newWorkspaceAsked(); });
}

void MainWindow::setViewingOnly(const QString &why)
{
    whyViewingOnly = why;
    notice->say(
        tr("%1 It is open here for viewing only; use “Save a copy as…” to work on a copy.").arg(why),
        tr("Save a copy as…"), [this] { Q_EMIT saveCopyAsked(); }, tables::Tone::Caution);
}

void MainWindow::sayViewingOnly()
{
    notice->say(
        tr("Nothing was changed, because this window is for viewing only. %1").arg(whyViewingOnly).trimmed(),
        tr("Save a copy as…"), [this] { Q_EMIT saveCopyAsked(); }, tables::Tone::Caution);
}

QMenu *MainWindow::buildHelpMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("&Help"), parent);
    action(
        menu, tr("&Keys…"), QKeySequence(Qt::CTRL | Qt::Key_F1), [this] { showKeys(); }, Begins::AtOnce);
    action(
        menu, tr("Where is my &file?"), {}, [this] { showWhereFileIs(); }, Begins::AtOnce);
    action(
        menu, tr("&About Deal Desk…"), {}, [this] { showAbout(); }, Begins::AtOnce);
    return menu;
}

void MainWindow::showKeys()
{
    for (int page = 0; page < PageCount; ++page)
        pageWidget(page); // their keys too
    prompts.show(this, tr("Keys"), tr("Everything can be done with these keys."), keyList(*this));
}

void MainWindow::showWhereFileIs()
{
    if (workspacePath.isEmpty())
        return notice->say(tr("This workspace has no file."));
    const QString folder = QFileInfo(workspacePath).absolutePath();
    notice->say(tr("This workspace is the file %1. Every edit is in it as soon as it is made.")
                    .arg(QDir::toNativeSeparators(QFileInfo(workspacePath).absoluteFilePath())),
                tr("Open its folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

void MainWindow::showAbout()
{
    const QString libraries = QStringLiteral("Qt %1\tLGPL-3; Qt Charts GPL-3\n"
                                             "SQLite\tpublic domain\n"
                                             "simdjson\tApache-2.0\n"
                                             "JSON for Modern C++\tMIT\n"
                                             "tl::expected\tCC0-1.0\n"
                                             "Roboto, the font\tApache-2.0")
                                  .arg(QString::fromLatin1(qVersion()));
    prompts.show(this, tr("About Deal Desk"),
                 tr("Deal Desk %1: prices partner deals, offline.").arg(QCoreApplication::applicationVersion()),
                 tr("Free software under the GNU General Public License, version 3 or later. It comes without any "
                    "warranty.\n\nIt stands on these libraries, under their own licences:\n\n%1")
                     .arg(libraries));
}

} // namespace dealdesk::ui
