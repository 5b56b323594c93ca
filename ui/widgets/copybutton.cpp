#include "copybutton.h"

#include "parts.h"

#include "wording/pages/offerwords.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <chrono>

namespace dealdesk::ui {

namespace {

constexpr std::chrono::milliseconds saidFor{2'000};

}

CopyButton::CopyButton(QWidget *parent)
    : QPushButton(parent)
{
    setRole(this, "link");
    backToCopy.setSingleShot(true);
    connect(&backToCopy, &QTimer::timeout, this, &CopyButton::sayCopy);
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
    const QFontMetrics metrics(font());
    setMinimumWidth(std::max(metrics.horizontalAdvance(tr("Copy")), metrics.horizontalAdvance(tr("Copied"))) + 12);
}

void CopyButton::setValue(const QString &name, const QString &copied)
{
    setVisible(!copied.isEmpty());
    if (name == what && copied == value)
        return;
    what = name;
    value = copied;
    sayCopy();
}

void CopyButton::sayCopy()
{
    backToCopy.stop();
    setText(tr("Copy"));
    setAccessibleName(wording::copyThe(what, value));
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(value);
    setText(tr("Copied"));
    setAccessibleName(wording::copiedThe(what, value));
    backToCopy.start(saidFor);
}

} // namespace dealdesk::ui
