#include "widgetwords.h"

#include <QCoreApplication>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WidgetWords)
};

} // namespace

QString whyThisNumber() { return Words::tr("Why this number?"); }

QString ofScenario(const QString &name) { return Words::tr("Scenario “%1”").arg(name); }

QString nameOfExport(const QString &name, const QString &scenario) { return Words::tr("%1, %2").arg(name, scenario); }

QString couldNotBeDrawn(const QString &name)
{
    return Words::tr("%1 could not be drawn. Make the window larger and try again.").arg(name);
}

QString exportedInternal(const QString &path)
{
    return Words::tr("Exported to %1. It holds internal figures: keep it in house.").arg(path);
}

QString restsOnIllustrative()
{
    return Words::tr("Illustrative: wholesale and margin rest on a price book with rows that are nobody's real price.");
}

QString isThereAlready(const QString &path)
{
    return Words::tr("%1 is there already. If you replace it, what it holds is lost.").arg(path);
}

} // namespace dealdesk::wording
