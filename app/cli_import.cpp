// import and export: scenarios between a workspace and scenario files.
#include "cli.h"
#include "cli_arguments.h"
#include "cli_deals.h"
#include "cli_files.h"
#include "cli_names.h"
#include "cli_spreadsheets.h"
#include "cli_workspaces.h"
#include "language.h"

#include "exchange/scenariofile.h"
#include "exchange/sharedscenario.h"
#include "files/wholefile.h"
#include "tables/whatifs.h"
#include "wording/placeholders.h"
#include "wording/records/filewords.h"
#include "workspace/openworkspace.h"

#include <QFileInfo>

#include <memory>

namespace dealdesk::cli {

using storage::Access;
using storage::WorkspaceFile;
using workspace::ScenarioEntry;

namespace {

/// The name, or with a number behind it where the workspace has a scenario of that name: an export must find each by
/// name.
std::string freeName(const workspace::Contents &contents, const std::string &wanted)
{
    std::string name = wanted;
    for (int n = 2; named(contents, name); ++n)
        name = wanted + " (" + std::to_string(n) + ")";
    return name;
}

int importInto(const std::string &path, const QString &file, pricing::Scenario scenario)
{
    if (!QFileInfo::exists(file)) {
        const auto made = WorkspaceFile::make(app::languageAtStart(), file, workspace::contentsOf({scenario}));
        if (made || made.error().obstacle != storage::Obstacle::Exists)
            return made ? int(Done) : complainOf(path, made.error());
    } // another import may have made it meanwhile
    auto opened = WorkspaceFile::open(app::languageAtStart(), file, Access::ReadWrite);
    if (!opened)
        return complainOf(path, opened.error());
    auto contents = (*opened)->read();
    remark(path, **opened);
    if (!contents)
        return complainOf(path, contents.error());
    scenario.settings.name = freeName(*contents, scenario.settings.name);
    workspace::OpenWorkspace document(std::move(*contents), opened->get());
    workspace::Failure failure;
    QObject::connect(&document, &workspace::Document::saveFailed,
                     [&](const workspace::Failure &why) { failure = why; });
    const bool partnerIsNamed = !wording::isPlaceholder(wording::Placeholder::Partner, document.facts().partner.name);
    const workspace::Adopted adopted = document.scenarioEdits.adoptionOf(scenario, partnerIsNamed);
    QStringList differences;
    for (const workspace::FactDifference &each : adopted.differences)
        differences.append(tables::differenceLine(each, document.facts()) +
                           (each.of == workspace::FactDifference::Of::CustomerDetails
                                ? QStringLiteral(": the workspace's stay")
                                : QStringLiteral(": the new scenario keeps it as a what-if")));
    document.scenarioEdits.addScenario(std::move(scenario), {}, workspace::Differing::AsWhatIf, partnerIsNamed);
    if (!document.isSaved())
        return complainOf(path, failure);
    for (const QString &difference : differences)
        complain(path + ": the file says otherwise about " + difference.toStdString());
    for (const auto &[given, here] : adopted.renamed)
        complain(path + ": customer " + given.text + " of the file is " + here.text + " here");
    return Done;
}

} // namespace

int importCommand(Words words)
{
    const auto arguments = readArguments({"import",
                                          {"WORKSPACE", "FILE"},
                                          {"--scenario", "--currency", "--start", "--numbers", "--columns"},
                                          {"--skip-bad"}},
                                         words);
    if (!arguments)
        return WrongInput;
    if (isDealTable(arguments->files[1]) || isSpreadsheet(arguments->files[1]))
        return importDeals(*arguments);
    for (const char *option : {"--scenario", "--currency", "--start", "--numbers", "--columns", "--skip-bad"})
        if (arguments->has(option))
            return complainOf(arguments->files[1], std::string("is a scenario file; ") + option +
                                                       " is for tables of deals (.csv, .xlsx, .ods)");
    auto scenario = openScenario(arguments->files[1]);
    if (!scenario)
        return scenario.error();
    const auto workspace = pathOf(arguments->files[0]);
    if (!workspace)
        return Failed;
    const QtCore qt;
    return importInto(arguments->files[0], *workspace, std::move(*scenario));
}

int exportCommand(Words words)
{
    const auto arguments =
        readArguments({"export", {"WORKSPACE", "SCENARIO", "FILE"}, {}, {"--without-wholesale"}}, words);
    if (!arguments)
        return WrongInput;
    const QtCore qt;
    const auto &[path, name, out] = std::tie(arguments->files[0], arguments->files[1], arguments->files[2]);
    const auto file = pathOf(path), target = file ? pathOf(out) : std::nullopt;
    if (!target)
        return Failed;
    const auto opened = WorkspaceFile::open(app::languageAtStart(), *file, Access::ReadOnly);
    if (!opened)
        return complainOf(path, opened.error());
    const auto contents = (*opened)->read();
    remark(path, **opened);
    if (!contents)
        return complainOf(path, contents.error());
    const ScenarioEntry *entry = findScenario(*contents, path, name);
    if (!entry)
        return WrongInput;
    const pricing::Scenario scenario = workspace::whatItRestsOn(*entry);
    if (const auto problems = exchange::problemsOf(scenario); !problems.empty())
        return complainOf(path + ": " + name, problems); // nothing could import it
    if (isWorkbook(out))
        return exportWorkbook(scenario, *arguments);
    if (isDealTable(out))
        return exportDeals(*entry, *arguments);
    tl::expected<std::string, std::vector<exchange::Problem>> text;
    try {
        text = arguments->has("--without-wholesale") ? exchange::writeWithoutWholesale(scenario)
                                                     : exchange::writeScenario(scenario);
    } catch (const pricing::AmountOverflow &overflow) {
        return complainOf(path + ": " + name, overflow);
    }
    if (!text)
        return complainOf(path + ": " + name, text.error());
    const auto written = files::writeWhole(out, *text, {files::Replacing::Of::SameKind, {path}});
    if (!written)
        complain(wording::notWritten(QStringLiteral("The scenario"), *target, written.error()).toStdString());
    return written ? Done : Failed;
}

} // namespace dealdesk::cli
