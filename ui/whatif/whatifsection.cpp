#include "whatifsection.h"

#include <QHideEvent>
#include <QJsonDocument>

namespace dealdesk::ui {

namespace {

constexpr int pauseAfterEntry = 500; // ms: one write for a number, not one for each digit

}

WhatIfSection::WhatIfSection(workspace::Document &of, const QString &viewKey, QWidget *parent)
    : QWidget(parent)
    , document(of)
    , key(viewKey)
{
    pause.setSingleShot(true);
    pause.setInterval(pauseAfterEntry);
    connect(&pause, &QTimer::timeout, this, &WhatIfSection::writeInputs);
    connect(&document, &workspace::Document::changed, this, &WhatIfSection::refreshWhenSeen);
    connect(&document, &workspace::Document::currentScenarioChanged, this, &WhatIfSection::refreshWhenSeen);
}

void WhatIfSection::refreshWhenSeen()
{
    stale = !isVisible();
    if (!stale)
        refresh();
}

void WhatIfSection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (stale)
        refreshWhenSeen();
}

void WhatIfSection::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (pause.isActive())
        writeInputs();
    if (!event->spontaneous()) // a window that is only minimized comes back as it was
        conceal();
}

int WhatIfSection::keptChoice(const QJsonObject &kept, const QString &name, int count)
{
    const int index = kept[name].toInt();
    return index >= 0 && index < count ? index : 0;
}

void WhatIfSection::restoreInputs() { takeInputs(QJsonDocument::fromJson(document.view(key)).object()); }
void WhatIfSection::keepInputs() { pause.start(); }

void WhatIfSection::writeInputs()
{
    pause.stop();
    document.setView(key, QJsonDocument(inputs()).toJson(QJsonDocument::Compact));
}

} // namespace dealdesk::ui
