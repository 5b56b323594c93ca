// dealdesk [WORKSPACE]: the program with windows.
#include "session.h"
#include "startcontents.h"
#include "tour.h"
#include "unattended.h"

#include "ui/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>

#include <algorithm>
#include <memory>
#include <string_view>
#include <vector>

#include <sys/stat.h>

namespace {

/// --help and --version need no display, so they are answered before there is a window system.
bool asksOnly(int argc, char **argv)
{
    const std::vector<std::string_view> words(argv, argv + argc);
    return std::ranges::any_of(words, [](std::string_view word) {
        return word == "--help" || word == "-h" || word == "--version" || word == "-v";
    });
}

} // namespace

int main(int argc, char **argv)
{
    umask(0077); // wholesale prices: nothing that this program writes is for other eyes
    QCoreApplication::setApplicationName(QStringLiteral("dealdesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DEALDESK_VERSION));
    const std::unique_ptr<QCoreApplication> core(asksOnly(argc, argv) ? new QCoreApplication(argc, argv)
                                                                      : new QApplication(argc, argv));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Prices partner deals: margin, ARR, cash and quotes."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("workspace"),
                                 QStringLiteral("The workspace to open; the last one where none is named."));
    const QCommandLineOption empty(
        QStringLiteral("new"),
        QStringLiteral(
            "Make the workspace, without deals, where it does not exist yet; otherwise a new one is the sample."));
    const QCommandLineOption tourOption(
        QStringLiteral("tour"),
        QStringLiteral("Write pictures of every page and the quotes of the first deal into FOLDER, then stop."),
        QStringLiteral("folder"));
    parser.addOptions({empty, tourOption});
    parser.process(*core);

    QApplication::setApplicationDisplayName(QStringLiteral("Deal Desk"));
    auto &app = static_cast<QApplication &>(*core);
    QApplication::setDesktopFileName(QStringLiteral("dealdesk"));

    dealdesk::ui::applyTheme(app, dealdesk::ui::systemScheme(app.palette()));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/dealdesk.svg")));
    dealdesk::ui::DialogPrompts dialogs;
    dealdesk::app::UnattendedPrompts nobody; // pictures are made by scripts: a question would wait for ever
    dealdesk::ui::Prompts &prompts = parser.isSet(tourOption) ? static_cast<dealdesk::ui::Prompts &>(nobody) : dialogs;
    dealdesk::app::Session session(prompts, [] { return QDate::currentDate(); });
    const QStringList named = parser.positionalArguments();
    const QString path = named.isEmpty() ? dealdesk::app::Session::lastWorkspace() : named.first();
    using namespace dealdesk::app;
    const bool shown = QFileInfo::exists(path)    ? session.open(path)
                       : parser.isSet(empty)      ? session.create(path, emptyContents(QDate::currentDate()))
                       : parser.isSet(tourOption) ? session.create(path, sampleContents()) // nobody reads its notice
                                                  : session.createSample(path);
    if (!shown)
        return 1;
    if (parser.isSet(tourOption))
        return dealdesk::app::tour(session, parser.value(tourOption)) ? 0 : 1;
    return QApplication::exec();
}
