// The surroundings in which the command line draws pages.
#pragma once

#include "cli.h"

#include "wording/figuretext.h"
#include "wording/translations.h"

#include <QGuiApplication>

#include <cstdlib>

namespace dealdesk::cli {

/// Fonts need the application object; nothing is ever shown, so no display is asked for.
class Drawing
{
public:
    Drawing()
        : application((prepare(), count), words)
    {
        wording::installTranslations();
    }

private:
    static void prepare()
    {
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
        // Remarks of the toolkit about its surroundings are none of the command's messages.
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &message) {
            if (type == QtCriticalMsg)
                complain(wording::utf8(message));
            if (type != QtFatalMsg)
                return;
            complain(
                "the part of Qt that draws pages is not there or cannot be used. Install it (on Debian and Ubuntu: "
                "libqt6gui6), and look at what QT_PLUGIN_PATH says if it is set.");
            std::_Exit(Failed); // returning would abort
        });
    }

    int count = 1;
    char name[13] = "dealdesk-cli";
    char *words[2] = {name, nullptr};
    QGuiApplication application;
};

} // namespace dealdesk::cli
