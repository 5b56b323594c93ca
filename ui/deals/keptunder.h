// What a person keeps under a name among the firm's facts: asks for the name, keeps, renames, deletes. Each is one
// undo.
#pragma once

#include "guidance/namedrows.h"
#include "wording/language.h"
#include "workspace/factedits.h"

#include <QObject>
#include <QStringList>

class QWidget;

namespace dealdesk::ui {

class Prompts;

/// How it speaks of what it keeps.
struct KeptWords {
    QString save, rename, question;          ///< titles; what is asked for: "Its name:"
    QString (*isTaken)(const QString &name); ///< a sentence
    QString (*saving)(const QString &name);  ///< an edit's name
    QString (*renaming)(const QString &name);
    QString (*deleting)(const QString &name);
    QString (*saved)(const QString &name); ///< a sentence
    QString (*deleted)(const QString &name);
};

class KeptUnder : public QObject
{
    Q_OBJECT
public:
    KeptUnder(std::string_view prefix, KeptWords words, workspace::FactEdits &edits, Prompts &prompts,
              const wording::Language &language, QWidget *window);

    QStringList names() const;
    std::string valueOf(const QString &name) const; ///< empty: there is none
    /// Empty: given up, or refused.
    QString save(const QString &proposed, const std::string &value);
    QString rename(const QString &name);
    void remove(const QString &name);

Q_SIGNALS:
    void notice(const QString &sentence);
    void refused(const QString &sentence);

private:
    QString ask(const QString &title, const QString &proposed, const QString &own);

    const std::string prefix;
    const KeptWords words;
    workspace::FactEdits &edits;
    Prompts &prompts;
    const wording::Language language;
    QWidget *window;
};

/// A name in a menu's or a button's text, whatever letters it has.
QString inMenu(const QString &name);

} // namespace dealdesk::ui
