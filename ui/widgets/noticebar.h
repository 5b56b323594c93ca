// Lines above the status bar that say what happened, each with at most one thing to do about it. Nothing modal. What
// must not be missed stands in a line of its own until it is made good or closed; other news comes and goes below it.
#pragma once

#include "tables/guardedtable.h"

#include <QFrame>

#include <functional>

namespace dealdesk::ui {

class NoticeLine;

class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// News: stands until the next, or until it is closed.
    void say(const QString &sentence, tables::Tone tone = tables::Tone::Plain);
    /// Answers which news it is.
    int say(const QString &sentence, const QString &action, std::function<void()> run,
            tables::Tone tone = tables::Tone::Plain);
    void clearNews();           ///< it is over
    void clearNews(int number); ///< where it is still this one
    void clearGoodNews();       ///< of what was looked at; what was refused is still to be seen
    /// Trouble: no news covers it, nobody can close it. It goes when it is over.
    void stand(const QString &sentence, const QString &action, std::function<void()> run);
    void standDown();
    /// What somebody must have read: no news covers it, and it stands until it is closed.
    void keep(const QString &sentence);
    /// What is still to be done: no news covers it, and it stands until it is done or closed. Empty: it is done.
    void remind(const QString &sentence, const QString &action = {}, std::function<void()> run = {});

    QString text() const; ///< the news; where there is none, the trouble
    QString standingText() const;
    QString keptText() const;
    QString reminder() const;

private:
    void fit();

    NoticeLine *trouble;
    NoticeLine *kept;
    NoticeLine *owed;
    NoticeLine *news;
    int newsNumber = 0;
};

} // namespace dealdesk::ui
