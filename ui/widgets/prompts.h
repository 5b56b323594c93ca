// Questions to the user go through one door, so that a test can answer them.
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace dealdesk::ui {

class Prompts
{
public:
    virtual ~Prompts() = default;
    /// An empty answer: cancelled.
    virtual QString fileToOpen(QWidget *parent, const QString &title, const QString &filter) = 0;
    /// One or several, which are there. None: cancelled.
    virtual QStringList filesToOpen(QWidget *parent, const QString &title, const QString &filter);
    /// The name of a file to write, ending as `filter` says ("Values (*.csv);;Pictures (*.svg)"): a name without an
    /// ending gets that of the chosen kind. Where a file of that very name is there, the user was asked about it.
    QString fileToWrite(QWidget *parent, const QString &title, const QString &suggested, const QString &filter);
    /// The same for a file that must be new: nobody is asked, for what is there is not replaced.
    QString fileToMake(QWidget *parent, const QString &title, const QString &suggested, const QString &filter);
    /// One that is there. An empty answer: cancelled.
    virtual QString folder(QWidget *parent, const QString &title, const QString &suggested) = 0;
    virtual QString text(QWidget *parent, const QString &title, const QString &question, const QString &proposed) = 0;
    /// A long plain text with a heading, to be read and closed.
    virtual void show(QWidget *parent, const QString &title, const QString &heading, const QString &text) = 0;
    /// The index of the chosen line; -1: cancelled.
    virtual int choose(QWidget *parent, const QString &title, const QString &heading, const QStringList &lines,
                       const QString &yes) = 0;
    /// True: `yes` was chosen. `yes` names the action: "Restore", "Open for viewing". Enter alone never chooses it.
    virtual bool confirm(QWidget *parent, const QString &title, const QString &question, const QString &yes) = 0;

protected:
    struct Target {
        QString path;   ///< as it was typed
        QString filter; ///< the chosen one of several; empty: unknown
    };
    enum class Existing { Asked, NotAsked };
    /// `existing`: whether the dialog asks about a file that is there under the typed name.
    virtual Target chooseTarget(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
                                Existing existing) = 0;
};

/// Dialogs in the program’s own look; files are chosen in the platform’s.
class DialogPrompts : public Prompts
{
public:
    QString fileToOpen(QWidget *parent, const QString &title, const QString &filter) override;
    QStringList filesToOpen(QWidget *parent, const QString &title, const QString &filter) override;
    QString folder(QWidget *parent, const QString &title, const QString &suggested) override;
    QString text(QWidget *parent, const QString &title, const QString &question, const QString &proposed) override;
    void show(QWidget *parent, const QString &title, const QString &heading, const QString &text) override;
    int choose(QWidget *parent, const QString &title, const QString &heading, const QStringList &lines,
               const QString &yes) override;
    bool confirm(QWidget *parent, const QString &title, const QString &question, const QString &yes) override;

protected:
    Target chooseTarget(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
                        Existing existing) override;
};

} // namespace dealdesk::ui
