#include "scenariofiles.h"

#include "exchange/scenariofile.h"
#include "files/heldfile.h"
#include "files/wholefile.h"
#include "wording/faultwords.h"
#include "wording/figuretext.h"
#include "wording/filenames.h"
#include "wording/filewords.h"

#include <QCoreApplication>
#include <QFile>

namespace dealdesk::ui {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("ScenarioFiles", text); }

} // namespace

tl::expected<pricing::Scenario, QStringList> readScenarioFile(const QString &path)
{
    if (files::heldHere(wording::systemName(path)))
        return tl::unexpected(QStringList{tr("The file is open in this program: it is a workspace, no scenario.")});
    if (const QString why = wording::whyNoName(path); !why.isEmpty())
        return tl::unexpected(QStringList{why});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(QStringList{tr("The file cannot be read: %1.").arg(file.errorString())});
    if (file.size() > static_cast<qint64>(pricing::largestFile))
        return tl::unexpected(QStringList{tr("The file is larger than 500 MB, the most that is read.")});
    const QByteArray bytes = file.readAll();
    auto scenario = exchange::readScenario({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (scenario)
        return std::move(*scenario);
    QStringList lines;
    for (const exchange::Problem &problem : scenario.error())
        lines.append(problem.pointer.empty()
                         ? wording::text(problem.message)
                         : wording::text(problem.pointer) + QStringLiteral(": ") + wording::text(problem.message));
    return tl::unexpected(lines);
}

tl::expected<void, QString> exportScenario(const workspace::ScenarioEntry &entry, const QString &path)
{
    const pricing::Scenario scenario = workspace::whatItRestsOn(entry);
    if (const auto faults = records::faultsOf(scenario); !faults.empty())
        return tl::unexpected(tr("The scenario was not exported: nothing could import it. Correct first: %1.")
                                  .arg(wording::faultsText(scenario, faults)));
    const std::string text = exchange::writeScenario(scenario);
    if (const auto written = files::writeWhole(wording::systemName(path), text); !written)
        return tl::unexpected(wording::notWritten(tr("The scenario"), path, written.error()));
    return {};
}

} // namespace dealdesk::ui
