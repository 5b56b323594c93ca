#include "unattended.h"

#include <QTextStream>

namespace dealdesk::app {

QString UnattendedPrompts::fileToOpen(QWidget *, const QString &, const QString &) { return {}; }
QString UnattendedPrompts::folder(QWidget *, const QString &, const QString &) { return {}; }
QString UnattendedPrompts::text(QWidget *, const QString &, const QString &, const QString &) { return {}; }

void UnattendedPrompts::show(QWidget *, const QString &title, const QString &, const QString &)
{
    QTextStream(stderr) << title << '\n'; // the rest may name deals and customers: not for a log
}

int UnattendedPrompts::choose(QWidget *, const QString &, const QString &, const QStringList &, const QString &)
{
    return -1;
}

bool UnattendedPrompts::confirm(QWidget *, const QString &, const QString &, const QString &) { return false; }

ui::Prompts::Target UnattendedPrompts::chooseTarget(QWidget *, const QString &, const QString &, const QString &,
                                                    Existing)
{
    return {};
}

} // namespace dealdesk::app
