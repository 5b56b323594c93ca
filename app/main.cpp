// dealdesk [WORKSPACE]: the program with windows.
#include "language.h"
#include "session.h"
#include "startcontents.h"
#include "startup.h"
#include "tour.h"
#include "unattended.h"

#include "files/process.h"
#include "pricing/nametext.h"
#include "ui/widgets/theme.h"
#include "wording/records/filenames.h"
#include "wording/records/sessionwords.h"
#include "wording/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QTextStream>

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace {

/// --help and --version need no display, so they are answered before there is a window system.
bool asksOnly(int argc, char **argv)
{
    const std::vector<std::string_view> words(argv, argv + argc);
    return std::ranges::any_of(words, [](std::string_view word) {
        return word == "--help" || word == "-h" || word == "--version" || word == "-v";
    });
}

std::unique_ptr<QCoreApplication> application(int &argc, char **argv)
{
    if (asksOnly(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    const dealdesk::app::DisplayAsked asked;
    return std::make_unique<QApplication>(argc, argv);
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app)
};

void say(dealdesk::ui::Prompts &prompts, const QString &title, const QString &sentence)
{
    QTextStream(stderr) << sentence << '\n';
    prompts.show(nullptr, title, sentence, {});
}

/// The last workspace, or where the first one goes: asked where no folder of the user's takes it. Empty: nowhere.
QString unnamedWorkspace(dealdesk::ui::Prompts &prompts)
{
    using dealdesk::app::Session;
    const QString path = Session::lastWorkspace(), folder = QFileInfo(path).absolutePath();
    if (QFileInfo::exists(path) || (QDir().mkpath(folder) && QFileInfo(folder).isWritable()))
        return path;
    say(prompts, Words::tr("No folder"), dealdesk::wording::noFolderForTheWorkspace(dealdesk::app::whyNotKept(folder)));
    return prompts.fileToMake(nullptr, Words::tr("New workspace"), QFileInfo(path).fileName(), Session::fileFilter());
}

/// Empty where its name cannot be kept, which has been said.
QString workspaceOf(const std::vector<std::string> &words, const QStringList &named, dealdesk::ui::Prompts &prompts)
{
    using dealdesk::pricing::isUtf8, dealdesk::wording::pathOf, dealdesk::wording::systemName;
    const auto odd = std::ranges::find_if(words, [](const std::string &word) { return !isUtf8(word); });
    if (odd == words.end() && named.isEmpty())
        return unnamedWorkspace(prompts);
    const auto path = pathOf(odd != words.end() ? *odd : systemName(named.first()));
    if (path)
        return *path;
    say(prompts, Words::tr("Not opened"), path.error());
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    dealdesk::files::guardProcess();
    dealdesk::app::settleHome();
    QCoreApplication::setApplicationName(QStringLiteral("dealdesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DEALDESK_VERSION));
    const std::vector<std::string> words(argv + std::min(argc, 1), argv + argc); // as given: Qt takes its own away
    const auto core = application(argc, argv);
    dealdesk::wording::installTranslations();

    QCommandLineParser parser;
    parser.setApplicationDescription(dealdesk::wording::whatTheProgramDoes());
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("workspace"), dealdesk::wording::optionWorkspace());
    const QCommandLineOption empty(QStringLiteral("new"), dealdesk::wording::optionNew());
    const QCommandLineOption tourOption(QStringLiteral("tour"), dealdesk::wording::optionTour(),
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
    using dealdesk::app::Session;
    // Pictures are the same on every device, and change no habit of its user.
    Session session(
        dealdesk::app::languageAtStart(), prompts, [] { return QDate::currentDate(); }, QDateTime::currentDateTimeUtc,
        parser.isSet(tourOption) ? QString() : Session::habitsFile());
    const QString path = workspaceOf(words, parser.positionalArguments(), prompts);
    if (path.isEmpty())
        return 1;
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
