#include "previewwords.h"

#include <QCoreApplication>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Preview)
};

} // namespace

QString previewOf(const QString &document) { return Words::tr("Preview: %1").arg(document); }
QString notIssuedYet() { return Words::tr("Preview — this quote has not been issued"); }
QString zoomedTo(int percent) { return Words::tr("%1\u00A0%").arg(percent); }

QString previewKeys()
{
    return Words::tr("Page Up and Page Down: page; Ctrl++ and Ctrl+−: size; Ctrl+0: whole page; Ctrl+P: print");
}

QString notPrinted() { return Words::tr("The printer took no page. Look whether it is ready, and print again."); }

} // namespace dealdesk::wording
