// What the window does with files of scenarios: takes them in, writes them, for the own desk and for others.
#include "mainwindow.h"

#include "besidework.h"
#include "scenariofiles.h"
#include "workbookfiles.h"

#include "quotes/plaintext.h"
#include "tables/whatifs.h"
#include "ui/pricebooks/whatchanges.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/prompts.h"
#include "wording/figuretext.h"
#include "wording/pages/changewords.h"
#include "wording/pages/windowwords.h"
#include "wording/pages/workbookwords.h"
#include "wording/placeholders.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <memory>

namespace dealdesk::ui {

using tables::Tone;

void MainWindow::importFile(const QString &path)
{
    if (!document.mayEdit())
        return;
    auto read = readScenarioFile(path, language);
    if (read) {
        addImported(std::move(*read), QFileInfo(path).fileName());
        return;
    }
    prompts.show(this, tr("Not imported"), wording::notAScenarioFile(QFileInfo(path).fileName()),
                 read.error().join(QLatin1Char('\n')));
}

/// Where the file says otherwise than the workspace, the user says once what is to hold.
void MainWindow::addImported(pricing::Scenario scenario, const QString &file)
{
    const bool partnerIsNamed = !wording::isPlaceholder(wording::Placeholder::Partner, document.facts().partner.name);
    const workspace::Adopted adopted = document.scenarioEdits.adoptionOf(scenario, partnerIsNamed);
    auto differing = workspace::Differing::AsWhatIf;
    if (!adopted.differences.empty()) {
        const QStringList ways{
            adopted.otherwise.empty() ? tr("Keep the file's as what-ifs, in this scenario alone")
                                      : tr("Keep the file's as what-ifs, in this scenario alone; customers' accounts, "
                                           "contacts and notes stay as they are here"),
            tr("Use this workspace's in the new scenario too"), tr("Use the file's in all scenarios")};
        constexpr std::array meant{workspace::Differing::AsWhatIf, workspace::Differing::OfFacts,
                                   workspace::Differing::OfScenario};
        const int way = prompts.choose(
            this, tr("Import a scenario"),
            wording::fileSaysOtherwise(
                file, tables::differenceLines(adopted, document.facts(), language).join(QStringLiteral(", "))),
            ways, tr("Import"));
        if (way < 0)
            return;
        differing = meant[static_cast<std::size_t>(way)];
        if (differing == workspace::Differing::OfScenario && !isAgreedToTakeOver(adopted))
            return;
    }
    const QString name = wording::text(scenario.settings.name);
    document.scenarioEdits.addScenario(std::move(scenario), wording::importScenario(name), differing, partnerIsNamed);
    notice->say(wording::scenarioImported(file), Tone::Good);
}

/// The file's authorizations as those of every scenario that rests on them: not before it is told which open deals that
/// changes.
bool MainWindow::isAgreedToTakeOver(const workspace::Adopted &adopted)
{
    workspace::AuthorizationChanges changes(document.contents(), adopted.entry.scenario.settings.currency,
                                            document.scenarioEdits.takenOver(adopted));
    return isAgreed(whatChanges(document, std::move(changes), language),
                    {tr("Import a scenario"), wording::takeFilesAuthorizationsThough, tr("Use the file's")}, prompts,
                    this);
}

void MainWindow::exportWorkbookFor(WorkbookFor whom)
{
    const QString path = prompts.fileToWrite(
        this, tr("Export a workbook"), QDir::home().filePath(workbookName(document, whom) + QStringLiteral(".xlsx")),
        tr("Workbooks (*.xlsx)"));
    if (path.isEmpty())
        return;
    if (const QString why = whyNoWorkbook(path); !why.isEmpty())
        return notice->say(why, Tone::Bad);
    // The copy's own way of writing: the user may choose another meanwhile.
    const wording::Language writes = language.withOwnWriting();
    writes.write(language.writing());
    const bool begins = besideWork->start(
        wording::makingWorkbook(),
        [scenario = workspace::whatItRestsOn(document.current()), whom, day = wording::fromQDate(today()), writes, path,
         this](const BesideRun::GoOn &goOn) {
            const auto made = std::make_shared<const WorkbookBytes>(
                workbookBytes(scenario, whom, day, writes, [&goOn](std::size_t done, std::size_t of) {
                    return goOn(static_cast<std::int64_t>(done), static_cast<std::int64_t>(of));
                }));
            return BesideRun::Answer([this, made, path] { sayWorkbook(*made, path); });
        },
        [this, path] { sayWorkbook(tl::unexpected(wording::workbookNeedsMore()), path); });
    if (!begins)
        notice->say(wording::workbookIsBeingMade());
}

void MainWindow::sayWorkbook(const tl::expected<std::string, QString> &made, const QString &path)
{
    const auto outcome = made ? writeWorkbook(*made, path) : tl::unexpected(made.error());
    if (outcome)
        notice->say(wording::workbookExported(QDir::toNativeSeparators(path)), Tone::Good);
    else
        notice->say(outcome.error(), Tone::Bad);
}

void MainWindow::exportCurrent()
{
    const QString name = quotes::internalFileName(wording::text(document.scenario().settings.name), tr("internal"));
    const QString path = prompts.fileToWrite(this, tr("Export the scenario"),
                                             QDir::home().filePath(name + QStringLiteral(".dealdesk.json")),
                                             tr("Scenarios (*.dealdesk.json)"));
    if (path.isEmpty())
        return;
    const auto outcome = exportScenario(document.current(), path, language);
    if (outcome)
        notice->say(wording::scenarioExported(QDir::toNativeSeparators(path)), Tone::Good);
    else
        notice->say(outcome.error(), Tone::Bad);
}

void MainWindow::shareCurrent()
{
    const QString name =
        quotes::internalFileName(wording::text(document.scenario().settings.name), tr("without wholesale"));
    const QString path = prompts.fileToWrite(this, tr("Share the scenario without wholesale"),
                                             QDir::home().filePath(name + QStringLiteral(".dealdesk.json")),
                                             tr("Scenarios (*.dealdesk.json)"));
    if (path.isEmpty())
        return;
    if (const auto outcome = shareScenario(document.current(), path, language); !outcome)
        prompts.show(this, tr("Not shared"), wording::scenarioNotShared(), outcome.error().join(QLatin1Char('\n')));
    else
        notice->say(wording::scenarioShared(QDir::toNativeSeparators(path)), Tone::Good);
}

} // namespace dealdesk::ui
