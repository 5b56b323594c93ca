#include "startup.h"

#include "pricing/nametext.h"
#include "wording/records/filenames.h"
#include "wording/records/sessionwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QStringList>

#include <cstdio>
#include <cstdlib>

namespace dealdesk::app {

namespace {

constexpr const char *noHome = "/dev/null"; ///< beneath which nothing can be made, by root neither
QStringList remarks;                        ///< Qt's, on its way to a display

QString whyNoDisplay()
{
    const QByteArray display = qgetenv("DISPLAY");
    const bool refused = remarks.join(QLatin1Char('\n')).contains(QLatin1String("could not connect to display"));
    if (refused && display.isEmpty())
        return wording::noDisplay();
    if (refused)
        return wording::displayNotReached(wording::escaped(display.toStdString()));
    return wording::noWindows();
}

void onTheWay(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type != QtFatalMsg) {
        remarks.append(message);
        return;
    }
    std::fputs(("dealdesk: " + whyNoDisplay() + QLatin1Char('\n')).toUtf8().constData(), stderr);
    std::_Exit(1); // returning would abort
}

} // namespace

DisplayAsked::DisplayAsked() { qInstallMessageHandler(onTheWay); }

DisplayAsked::~DisplayAsked()
{
    qInstallMessageHandler(nullptr);
    remarks.clear();
}

void settleHome()
{
    const QByteArray home = qgetenv("HOME");
    if (!home.startsWith('/') || !pricing::isUtf8(home.toStdString()))
        qputenv("HOME", noHome);
}

QString whyNotKept(const QString &folder)
{
    return qgetenv("HOME") == noHome ? wording::noHomeFolder()
                                     : wording::folderNotMade(QDir::toNativeSeparators(folder));
}

} // namespace dealdesk::app
