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
    virtual QString fileToWrite(QWidget *parent, const QString &title, const QString &suggested,
                                const QString &filter) = 0;
    virtual QString text(QWidget *parent, const QString &title, const QString &question, const QString &proposed) = 0;
    /// A long plain text with a heading, to be read and closed.
    virtual void show(QWidget *parent, const QString &title, const QString &heading, const QString &text) = 0;
    /// The index of the chosen line; -1: cancelled.
    virtual int choose(QWidget *parent, const QString &title, const QString &heading, const QStringList &lines,
                       const QString &yes) = 0;
    /// True: `yes` was chosen. `yes` names the action: "Restore", "Open for viewing". Enter alone never chooses it.
    virtual bool confirm(QWidget *parent, const QString &title, const QString &question, const QString &yes) = 0;
};

/// Dialogs in the program’s own look; files are chosen in the platform’s.
class DialogPrompts : public Prompts
{
public:
    QString fileToOpen(QWidget *parent, const QString &title, const QString &filter) override;
    QString fileToWrite(QWidget *parent, const QString &title, const QString &suggested,
                        const QString &filter) override;
    QString text(QWidget *parent, const QString &title, const QString &question, const QString &proposed) override;
    void show(QWidget *parent, const QString &title, const QString &heading, const QString &text) override;
    int choose(QWidget *parent, const QString &title, const QString &heading, const QStringList &lines,
               const QString &yes) override;
    bool confirm(QWidget *parent, const QString &title, const QString &question, const QString &yes) override;
};

} // namespace dealdesk::ui
