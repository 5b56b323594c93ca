#include "scenariofiles.h"

#include "exchange/scenariofile.h"
#include "exchange/sharedscenario.h"
#include "files/heldfile.h"
#include "files/wholefile.h"
#include "wording/figuretext.h"
#include "wording/overflowwords.h"
#include "wording/pages/windowwords.h"
#include "wording/records/faultwords.h"
#include "wording/records/filenames.h"
#include "wording/records/filewords.h"
#include "wording/records/importwords.h"

#include <QCoreApplication>
#include <QFile>

namespace dealdesk::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ScenarioFiles)
};

tl::expected<void, QString> written(const std::string &text, const QString &path)
{
    if (const auto done = files::writeWhole(wording::systemName(path), text); !done)
        return tl::unexpected(wording::notWritten(Words::tr("The scenario"), path, done.error()));
    return {};
}

} // namespace

tl::expected<pricing::Scenario, QStringList> readScenarioFile(const QString &path, const wording::Language &language)
{
    if (files::heldHere(wording::systemName(path)))
        return tl::unexpected(QStringList{wording::fileIsOpenHere()});
    if (const QString why = wording::whyNoName(path); !why.isEmpty())
        return tl::unexpected(QStringList{why});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(QStringList{wording::fileCannotBeRead(file.errorString())});
    if (file.size() > static_cast<qint64>(pricing::largestFile))
        return tl::unexpected(QStringList{wording::fileIsTooLarge()});
    const QByteArray bytes = file.readAll();
    auto scenario = exchange::readScenario({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (scenario)
        return std::move(*scenario);
    return tl::unexpected(wording::problemLines(scenario.error(), language));
}

tl::expected<void, QString> exportScenario(const workspace::ScenarioEntry &entry, const QString &path,
                                           const wording::Language &language)
{
    const pricing::Scenario scenario = workspace::whatItRestsOn(entry);
    if (const auto faults = records::faultsOf(scenario); !faults.empty())
        return tl::unexpected(
            wording::scenarioNotExported(wording::faultsText(records::named(scenario, faults), language)));
    return written(exchange::writeScenario(scenario), path);
}

tl::expected<void, QStringList> shareScenario(const workspace::ScenarioEntry &entry, const QString &path,
                                              const wording::Language &language)
{
    const pricing::Scenario scenario = workspace::whatItRestsOn(entry);
    try {
        const auto text = exchange::writeWithoutWholesale(scenario);
        if (!text)
            return tl::unexpected(wording::problemLines(text.error(), language));
        return written(*text, path).map_error([](const QString &why) { return QStringList{why}; });
    } catch (const pricing::AmountOverflow &overflow) {
        return tl::unexpected(QStringList{wording::sentence(overflow, scenario)});
    }
}

} // namespace dealdesk::ui
