// One line of the notice bar: a sentence, perhaps one thing to do about it, perhaps a way to close it.
#pragma once

#include "tables/guardedtable.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace dealdesk::ui {

class NoticeLine : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Closable, Standing };

    NoticeLine(Kind kind, QWidget *parent);

    void say(const QString &sentence, const QString &action, std::function<void()> run, tables::Tone tone);
    void clear();
    QString text() const; ///< empty: the line says nothing
    tables::Tone tone() const { return saidIn; }

Q_SIGNALS:
    void changed(); ///< it says something, or no more

private:
    QLabel *words;
    tables::Tone saidIn = tables::Tone::Plain;
    QPushButton *action;
    std::function<void()> run;
};

} // namespace dealdesk::ui
