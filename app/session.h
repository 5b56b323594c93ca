// Joins the parts: the workspace file, the document over it, and the window on the document.
#pragma once

#include "storage/workspacefile.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/windowhabits.h"
#include "ui/window/mainwindow.h"
#include "workspace/openworkspace.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <memory>

namespace dealdesk::app {

class Session : public QObject
{
    Q_OBJECT
public:
    /// `language`: in which the windows write. `habitsFile`: where windows leave their habits; empty: they last as long
    /// as the session.
    Session(const wording::Language &language, ui::Prompts &prompts, std::function<QDate()> today,
            std::function<QDateTime()> now = QDateTime::currentDateTimeUtc, const QString &habitsFile = {});
    ~Session() override;

    /// Opens the file; where it is in use or may not be written, for viewing. Without a window yet, what stands in the
    /// way is told on standard error too. Answers whether a window is there.
    bool open(const QString &path);
    /// Makes the file with these contents and opens it.
    bool create(const QString &path, const workspace::Contents &contents);
    /// The same with the sample. Until the first edit the window says that it is one, and offers an empty workspace.
    bool createSample(const QString &path);

    ui::MainWindow *window() const { return shown.get(); }
    workspace::OpenWorkspace *document() const { return opened.get(); }
    const wording::Language &ownLanguage() const { return language; }
    ui::WindowHabits &windowHabits() { return habits; }

    /// Where the last workspace was, or where the first one goes.
    static QString lastWorkspace();
    static QString defaultWorkspace();
    static QString habitsFile();
    static QString fileFilter(); ///< of a file dialog

private:
    bool show(std::unique_ptr<storage::WorkspaceFile> file, const QString &path);
    bool refuse(const storage::OpenFailure &failure, const QString &path);
    bool mayRound(const storage::OpenFailure &failure);
    /// With its amounts rounded where the user wants that; else FineAmounts.
    tl::expected<std::unique_ptr<storage::WorkspaceFile>, storage::OpenFailure> fileAt(const QString &path,
                                                                                       storage::Access access);
    /// Which one, where the user wants one opened.
    std::optional<storage::Backup> chooseBackup(const QString &path, const QString &heading);
    /// As a file of its own beside the workspace, which stays as it is.
    bool openBackup(const storage::Backup &backup, const QString &path);
    void backUp(tl::expected<void, workspace::Failure> (storage::WorkspaceFile::*how)(const QDateTime &));
    void sayWhatWasMerged();
    bool isUntouchedSample() const; ///< to be edited here, and nobody did yet
    void sayWhereItIsASample();
    void dropEarlierHabits();
    bool mayLeave(); ///< asks where edits are not saved
    void newWorkspace();
    void openWorkspace();
    void saveCopy();
    void showBackups();
    static bool remember(const QString &path);
    void sayWhereItIsForgotten(const QString &path);

    const wording::Language language;
    ui::Prompts &prompts;
    std::function<QDate()> today;
    std::function<QDateTime()> now;
    ui::WindowHabits habits;
    QTimer *backupTimer; ///< while a window that may write stays open
    std::unique_ptr<storage::WorkspaceFile> file;
    std::unique_ptr<workspace::OpenWorkspace> opened;
    std::unique_ptr<ui::MainWindow> shown;
    bool saidForgotten = false;
};

} // namespace dealdesk::app
