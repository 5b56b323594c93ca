#include "startup.h"

#include "pricing/nametext.h"
#include "wording/filenames.h"

#include <QCoreApplication>
#include <QDir>
#include <QStringList>

#include <cstdio>
#include <cstdlib>

namespace dealdesk::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app)
};

constexpr const char *noHome = "/dev/null"; ///< beneath which nothing can be made, by root neither
QStringList remarks;                        ///< Qt's, on its way to a display

QString whyNoDisplay()
{
    const QByteArray display = qgetenv("DISPLAY");
    const bool refused = remarks.join(QLatin1Char('\n')).contains(QLatin1String("could not connect to display"));
    if (refused && display.isEmpty())
        return Words::tr(
            "There is no display to show windows on. Start Deal Desk in a desktop session; to work without "
            "one use dealdesk-cli.");
    if (refused)
        return Words::tr(
                   "The display %1 cannot be reached. Start Deal Desk in the desktop session of the person who is "
                   "logged in; to work without a display use dealdesk-cli.")
            .arg(wording::escaped(display.toStdString()));
    return Words::tr(
        "Windows cannot be shown: the part of Qt for this display is not there or cannot be used. Install "
        "it (on Debian and Ubuntu: libqt6gui6), and look at what QT_QPA_PLATFORM and QT_PLUGIN_PATH say if "
        "they are set.");
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
    return qgetenv("HOME") == noHome
               ? Words::tr("this user has no home folder (HOME is not set)")
               : Words::tr("%1 cannot be made or written to").arg(QDir::toNativeSeparators(folder));
}

} // namespace dealdesk::app
