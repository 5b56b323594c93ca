// The answers to the program's questions, given beforehand.
#pragma once

#include "ui/widgets/prompts.h"

#include <QStringList>

#include <utility>

namespace dealdesk::test {

class TestPrompts : public ui::Prompts
{
public:
    QStringList files; ///< taken one by one
    QString typed;
    QStringList typedBefore; ///< taken one by one, before `typed`
    QStringList questions;   ///< what a text was asked for with
    bool yes = true;
    int chosenLine = 0;
    QStringList offered; ///< the lines of the last choice
    QStringList asked;   ///< titles, in order
    QString lastText, lastHeading;
    QString lastSuggested; ///< the last file name that was proposed

    QString fileToOpen(QWidget *, const QString &title, const QString &) override { return next(title); }
    QStringList filesToOpen(QWidget *, const QString &title, const QString &) override ///< all of them at once
    {
        asked.append(title);
        return std::exchange(files, {});
    }
    QString folder(QWidget *, const QString &title, const QString &suggested) override
    {
        lastSuggested = suggested;
        return next(title);
    }
    QString text(QWidget *, const QString &title, const QString &question, const QString &) override
    {
        asked.append(title);
        questions.append(question);
        return typedBefore.isEmpty() ? typed : typedBefore.takeFirst();
    }
    void show(QWidget *, const QString &title, const QString &heading, const QString &text) override
    {
        asked.append(title);
        lastHeading = heading;
        lastText = text;
    }
    int choose(QWidget *, const QString &title, const QString &heading, const QStringList &lines,
               const QString &) override
    {
        asked.append(title);
        lastHeading = heading;
        offered = lines;
        return lines.isEmpty() ? -1 : chosenLine;
    }
    bool confirm(QWidget *, const QString &title, const QString &question, const QString &) override
    {
        asked.append(title);
        lastText = question;
        return yes;
    }

protected:
    Target chooseTarget(QWidget *, const QString &title, const QString &suggested, const QString &, Existing) override
    {
        lastSuggested = suggested;
        return {next(title), {}};
    }

private:
    QString next(const QString &title)
    {
        asked.append(title);
        return files.isEmpty() ? QString() : files.takeFirst();
    }
};

} // namespace dealdesk::test
