// One line above the status bar that says what happened, with at most one thing to do about it. Nothing modal.
#pragma once

#include "tables/guardedtable.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace dealdesk::ui {

class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void say(const QString &sentence, tables::Tone tone = tables::Tone::Plain);
    void say(const QString &sentence, const QString &action, std::function<void()> run,
             tables::Tone tone = tables::Tone::Plain);
    QString text() const;

private:
    QLabel *words;
    QPushButton *action;
    std::function<void()> run;
};

} // namespace dealdesk::ui
