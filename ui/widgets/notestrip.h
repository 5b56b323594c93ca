// A strip across a page with something to know before its figures are used. Hidden while there is nothing to say.
#pragma once

#include "tables/guardedtable.h"

#include <QWidget>

class QLabel;

namespace dealdesk::ui {

class NoteStrip : public QWidget
{
    Q_OBJECT
public:
    /// Caution or Bad.
    explicit NoteStrip(tables::Tone tone, QWidget *parent = nullptr);
    void setText(const QString &text);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    tables::Tone tone;
    QLabel *words;
};

} // namespace dealdesk::ui
