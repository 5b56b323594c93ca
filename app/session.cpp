#include "session.h"

#include "openingprogress.h"
#include "startcontents.h"
#include "startup.h"

#include "files/wholefile.h"
#include "guidance/quoterules.h"
#include "storage/mergereport.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/theme.h"
#include "wording/figuretext.h"
#include "wording/records/filenames.h"
#include "wording/records/sessionwords.h"
#include "workspace/firmday.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTextStream>

#include <utility>

namespace dealdesk::app {

using storage::Access;
using storage::Obstacle;
using storage::WorkspaceFile;

namespace {

constexpr std::chrono::hours betweenBackups{1};                    // while a window stays open; its start takes one too
const QString untouchedSample = QStringLiteral("untouchedSample"); // a view setting of the workspace

QString inConfiguration(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u'/' + name;
}

QString rememberedIn() { return inConfiguration(QStringLiteral("last-workspace")); }

} // namespace

Session::Session(const wording::Language &in, ui::Prompts &through, std::function<QDate()> calendar,
                 std::function<QDateTime()> clock, const QString &habitsFile)
    : language(in)
    , prompts(through)
    , today(std::move(calendar))
    , now(std::move(clock))
    , habits(habitsFile)
    , backupTimer(new QTimer(this))
{
    backupTimer->setInterval(betweenBackups);
    connect(backupTimer, &QTimer::timeout, this, [this] { backUp(&WorkspaceFile::backUpWhatWasSaved); });
}

Session::~Session() = default;

QString Session::defaultWorkspace()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/Deals.dealdesk");
}

QString Session::habitsFile() { return inConfiguration(QStringLiteral("window-habits.json")); }

QString Session::fileFilter() { return wording::fileKind(); }

QString Session::lastWorkspace()
{
    QFile file(rememberedIn());
    const QString path = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    return path.isEmpty() ? defaultWorkspace() : path;
}

bool Session::remember(const QString &path)
{
    QDir().mkpath(QFileInfo(rememberedIn()).absolutePath());
    const std::string kept = wording::utf8(QFileInfo(path).absoluteFilePath());
    return files::writeWhole(wording::systemName(rememberedIn()), kept).has_value();
}

void Session::sayWhereItIsForgotten(const QString &path)
{
    if (remember(path) || std::exchange(saidForgotten, true))
        return;
    const QString sentence =
        wording::lastWorkspaceForgotten(QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath()),
                                        whyNotKept(QFileInfo(rememberedIn()).absolutePath()));
    QTextStream(stderr) << sentence << '\n';
    shown->notices()->say(sentence, tables::Tone::Caution);
}

/// Whether amounts that stand in the way are to be rounded.
bool Session::mayRound(const storage::OpenFailure &failure)
{
    return failure.obstacle == Obstacle::FineAmounts &&
           prompts.confirm(shown.get(), tr("Round amounts"), failure.what, tr("Round them and open"));
}

tl::expected<std::unique_ptr<WorkspaceFile>, storage::OpenFailure> Session::fileAt(const QString &path, Access access)
{
    const auto openedWith = [&](storage::FineAmounts amounts) {
        OpeningProgress progress(QFileInfo(path).fileName(), shown.get());
        return WorkspaceFile::open(language, path, access, amounts,
                                   [&progress](qint64 done, qint64 of) { return progress(done, of); });
    };
    auto outcome = openedWith(storage::FineAmounts::Asked);
    return !outcome && mayRound(outcome.error()) ? openedWith(storage::FineAmounts::Rounded) : std::move(outcome);
}

bool Session::open(const QString &path)
{
    auto outcome = fileAt(path, Access::ReadWrite);
    if (!outcome && outcome.error().obstacle == Obstacle::InUse && file && file->access() == Access::ReadWrite &&
        QFileInfo(path) == QFileInfo(file->path()))
        return true; // by this window
    if (!outcome && (outcome.error().obstacle == Obstacle::InUse || outcome.error().obstacle == Obstacle::NotAllowed)) {
        const storage::OpenFailure why = outcome.error();
        outcome = fileAt(path, Access::ReadOnly);
        if (outcome && show(std::move(*outcome), path)) {
            if (file->access() == Access::ReadOnly) // not where a backup was opened instead
                shown->setViewingOnly(why.what);
            return true;
        }
        if (outcome)
            return false;
        if (outcome.error().obstacle != Obstacle::FineAmounts)
            return refuse(why, path);
    }
    if (!outcome && outcome.error().obstacle == Obstacle::FineAmounts)
        return shown != nullptr; // asked, and not to be rounded
    return outcome ? show(std::move(*outcome), path) : refuse(outcome.error(), path);
}

bool Session::create(const QString &path, const workspace::Contents &contents)
{
    if (!path.contains(QChar::ReplacementCharacter)) // a folder that cannot be named would be made under another name
        QDir().mkpath(QFileInfo(path).absolutePath());
    auto outcome = WorkspaceFile::create(language, path, contents);
    return outcome ? show(std::move(*outcome), path) : refuse(outcome.error(), path);
}

bool Session::createSample(const QString &path)
{
    workspace::Contents contents = sampleContents();
    contents.view[untouchedSample] = "1";
    return create(path, contents);
}

bool Session::isUntouchedSample() const
{
    return opened->viewState.view(untouchedSample) == "1" && !opened->readOnly();
}

void Session::sayWhereItIsASample()
{
    if (!isUntouchedSample())
        return;
    shown->sayItIsASample();
    connect(opened.get(), &workspace::Document::changed, this,
            [document = opened.get()](const workspace::Change &change) {
                if (!change.rows.empty())
                    document->viewState.setView(untouchedSample, "0");
            });
}

/// Habits that earlier versions left in the workspace go with the first edit: a file that is only looked at stays as it
/// is.
void Session::dropEarlierHabits()
{
    connect(
        opened.get(), &workspace::Document::changed, this,
        [document = opened.get()] { document->viewState.remove(ui::WindowHabits::earlierNames()); },
        Qt::SingleShotConnection);
}

/// Once, on a page of its own, after an earlier version's workspace was brought to facts.
void Session::sayWhatWasMerged()
{
    const QString report = storage::mergeReportIn(opened->contents().view, language);
    if (report.isEmpty())
        return;
    for (const QString &name : {storage::mergeReport, storage::wordedMergeReport})
        if (!opened->viewState.view(name).isEmpty())
            opened->viewState.setView(name, {});
    prompts.show(shown.get(), tr("What was merged"), wording::madeByAnEarlierVersion(), report);
}

bool Session::show(std::unique_ptr<WorkspaceFile> newFile, const QString &path)
{
    OpeningProgress progress(QFileInfo(path).fileName(), shown.get()); // stands until the window does
    auto contents = newFile->read([&progress](qint64 done, qint64 of) { return progress(done, of); });
    const QString remarks = newFile->remarks().join(QLatin1Char(' '));
    if (!contents) {
        storage::OpenFailure failure = contents.error();
        if (!remarks.isEmpty())
            failure.what += QLatin1Char(' ') + remarks;
        newFile.reset(); // a backup may be opened in its place
        return refuse(failure, path);
    }
    if (shown)
        shown->keepView();
    shown.reset(); // the old window and document go before their file does
    opened.reset();
    file = std::move(newFile);
    const bool readOnly = file->access() == Access::ReadOnly;
    opened = std::make_unique<workspace::OpenWorkspace>(std::move(*contents), file.get());
    opened->setReadOnly(readOnly);
    habits.takeOver(opened->contents().view, path, lastWorkspace());
    const QByteArray theme = habits.habit(QStringLiteral("theme"));
    const ui::Scheme wanted = theme == "dark"    ? ui::Scheme::Dark
                              : theme == "light" ? ui::Scheme::Light
                                                 : ui::systemScheme(QPalette());
    if (wanted != ui::scheme())
        ui::applyTheme(*qApp, wanted);
    const auto firmsDay = [this, of = opened.get()] {
        const auto &firm = of->facts().firm;
        return guidance::timeZoneOf(firm).empty() ? today() : workspace::firmDay(firm, now());
    };
    shown = std::make_unique<ui::MainWindow>(*opened, habits, prompts, firmsDay, language);
    shown->setWorkspacePath(path);
    shown->restoreView();
    // Queued: what they do may end the window, and with it the menu that asked.
    connect(shown.get(), &ui::MainWindow::newWorkspaceAsked, this, &Session::newWorkspace, Qt::QueuedConnection);
    connect(shown.get(), &ui::MainWindow::openWorkspaceAsked, this, &Session::openWorkspace, Qt::QueuedConnection);
    connect(shown.get(), &ui::MainWindow::saveCopyAsked, this, &Session::saveCopy);
    connect(shown.get(), &ui::MainWindow::backupsAsked, this, &Session::showBackups, Qt::QueuedConnection);
    if (!remarks.isEmpty())
        shown->notices()->keep(remarks);
    shown->show();
    sayWhereItIsASample();
    dropEarlierHabits();
    QMetaObject::invokeMethod(
        shown.get(), [this] { sayWhatWasMerged(); }, Qt::QueuedConnection); // once it is seen
    if (readOnly) {
        backupTimer->stop();
    } else {
        sayWhereItIsForgotten(path);
        QMetaObject::invokeMethod(
            shown.get(), [this] { backUp(&WorkspaceFile::backUp); }, Qt::QueuedConnection); // after the first paint
        backupTimer->start();
    }
    return true;
}

void Session::backUp(tl::expected<void, workspace::Failure> (WorkspaceFile::*how)(const QDateTime &))
{
    if (const auto taken = (file.get()->*how)(now()); !taken)
        shown->notices()->say(taken.error().what + QLatin1Char(' ') + taken.error().todo, tables::Tone::Caution);
}

} // namespace dealdesk::app
