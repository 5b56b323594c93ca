#include "whatifsection.h"

#include <QHideEvent>
#include <QJsonDocument>

namespace dealdesk::ui {

namespace {

constexpr int pauseAfterEntry = 500; // ms: one write for a number, not one for each digit

}

WhatIfSection::WhatIfSection(const workspace::Document &of, workspace::ViewState &state, const QString &viewKey,
                             const wording::Language &in, QWidget *parent)
    : DocumentView(of, in, parent)
    , viewState(state)
    , key(viewKey)
{
    pause.setSingleShot(true);
    pause.setInterval(pauseAfterEntry);
    connect(&pause, &QTimer::timeout, this, &WhatIfSection::writeInputs);
    followDocument();
}

void WhatIfSection::hideEvent(QHideEvent *event)
{
    DocumentView::hideEvent(event);
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

void WhatIfSection::restoreInputs() { takeInputs(QJsonDocument::fromJson(viewState.view(key)).object()); }
void WhatIfSection::keepInputs() { pause.start(); }

void WhatIfSection::writeInputs()
{
    pause.stop();
    viewState.setView(key, QJsonDocument(inputs()).toJson(QJsonDocument::Compact));
}

} // namespace dealdesk::ui
