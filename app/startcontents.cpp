#include "startcontents.h"

#include "exchange/scenariofile.h"
#include "guidance/pricebooks.h"
#include "wording/figuretext.h"
#include "wording/placeholders.h"
#include "wording/records/sessionwords.h"
#include "workspace/adoption.h"

#include <QFile>

namespace dealdesk::app {

workspace::Contents sampleContents()
{
    std::vector<pricing::Scenario> scenarios;
    for (const char *name : {"pipeline", "worked-example", "growth"}) {
        QFile file(QStringLiteral(":/samples/%1.dealdesk.json").arg(QLatin1String(name)));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The program was built without its sample %s.", name);
        const QByteArray bytes = file.readAll();
        auto scenario = exchange::readScenario({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        if (!scenario)
            qFatal("The sample %s is wrong: %s", name, exchange::messageOf(scenario.error().front()).c_str());
        scenarios.push_back(std::move(*scenario));
    }
    return workspace::contentsOf(std::move(scenarios));
}

workspace::Contents emptyContents(QDate today)
{
    pricing::Scenario scenario;
    scenario.settings.name = wording::utf8(wording::firstScenario());
    scenario.settings.start = pricing::YearMonth::of(today.year(), today.month()).plus(1);
    scenario.settings.partner.name = wording::utf8(wording::placeholderName(wording::Placeholder::Partner));
    scenario.authorizations = {guidance::workedExampleBook(pricing::Listing::Asm)};
    return workspace::contentsOf({std::move(scenario)});
}

} // namespace dealdesk::app
