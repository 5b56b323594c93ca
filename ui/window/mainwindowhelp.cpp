// The help menu, and what the window says of its workspace: where it is, that it is a sample, why it cannot be edited.
#include "mainwindow.h"

#include "glossarydialog.h"
#include "keylist.h"
#include "whatsthis.h"

#include "ui/widgets/noticebar.h"
#include "ui/widgets/prompts.h"
#include "wording/pages/windowwords.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QUrl>

namespace dealdesk::ui {

void MainWindow::setWorkspacePath(const QString &path)
{
    workspacePath = path;
    setWindowTitle(wording::windowTitle(QFileInfo(path).completeBaseName()));
}

void MainWindow::sayItIsASample()
{
    notice->say(wording::itIsASample(), tr("Start an empty workspace…"), [this] { Q_EMIT newWorkspaceAsked(); });
}

void MainWindow::setViewingOnly(const QString &why)
{
    whyViewingOnly = why;
    notice->say(
        why + QLatin1Char(' ') + wording::openForViewingOnly(), tr("Save a copy as…"),
        [this] { Q_EMIT saveCopyAsked(); }, tables::Tone::Caution);
}

void MainWindow::sayViewingOnly()
{
    notice->say((wording::nothingWasChanged() + QLatin1Char(' ') + whyViewingOnly).trimmed(), tr("Save a copy as…"),
                [this] { Q_EMIT saveCopyAsked(); }, tables::Tone::Caution);
}

QMenu *MainWindow::buildHelpMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("&Help"), parent);
    action(
        menu, wording::whatsThis(), QKeySequence(Qt::SHIFT | Qt::Key_F1), [this] { termHelp->answer(); },
        Begins::AtOnce);
    action(
        menu, tr("&Point at something"), {}, [this] { termHelp->waitForClick(); }, Begins::AtOnce);
    action(
        menu, tr("&Glossary…"), {}, [this] { showGlossary(std::nullopt); }, Begins::AtOnce);
    action(
        menu, tr("&Keys…"), QKeySequence(Qt::CTRL | Qt::Key_F1), [this] { showKeys(); }, Begins::AtOnce);
    action(
        menu, wording::whereIsMyFile(), {}, [this] { showWhereFileIs(); }, Begins::AtOnce);
    action(
        menu, tr("&About Deal Desk…"), {}, [this] { showAbout(); }, Begins::AtOnce);
    return menu;
}

void MainWindow::showGlossary(std::optional<guidance::Term> term)
{
    QWidget *above = QApplication::activeModalWidget();
    GlossaryDialog(language, term, above ? above : this).exec();
}

void MainWindow::showKeys()
{
    for (int page = 0; page < PageCount; ++page)
        pageWidget(page); // their keys too
    prompts.show(this, tr("Keys"), wording::everythingWithKeys(), keyList(*this));
}

void MainWindow::showWhereFileIs()
{
    if (workspacePath.isEmpty())
        return notice->say(wording::workspaceHasNoFile());
    const QString folder = QFileInfo(workspacePath).absolutePath();
    notice->say(wording::workspaceIsTheFile(QDir::toNativeSeparators(QFileInfo(workspacePath).absoluteFilePath())),
                tr("Open its folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

void MainWindow::showAbout()
{
    const QString libraries =
        QStringLiteral("Qt %1\tLGPL-3; Qt Charts GPL-3\n"
                       "SQLite\t%2\n"
                       "simdjson\tApache-2.0\n"
                       "JSON for Modern C++\tMIT\n"
                       "tl::expected\tCC0-1.0\n"
                       "%3\tApache-2.0")
            .arg(QString::fromLatin1(qVersion()), tr("public domain"), wording::theFont(QStringLiteral("Roboto")));
    prompts.show(this, tr("About Deal Desk"), wording::programAndVersion(QCoreApplication::applicationVersion()),
                 wording::licences(libraries));
}

} // namespace dealdesk::ui
