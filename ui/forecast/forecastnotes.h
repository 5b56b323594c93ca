// Beside the forecast's charts: where bands change, and why a figure is unknown, in words.
#pragma once

#include "pricing/evaluation.h"
#include "wording/figuretext.h"

#include <QScrollArea>

class QVBoxLayout;

namespace dealdesk::ui {

class ForecastNotes : public QScrollArea
{
    Q_OBJECT
public:
    explicit ForecastNotes(QWidget *parent = nullptr);

    void show(const pricing::Scenario &scenario, const pricing::Evaluation &evaluation,
              const wording::FigureText &figures);
    void clear();
    using QWidget::show;
    QString text() const; ///< one line for each note, as it is read

private:
    void addHeading(const QString &text);
    void addNote(const QString &when, const QString &what, const QString &todo = {});

    QWidget *content;
    QVBoxLayout *layout;
    QStringList lines; ///< what is shown; unchanged lines are not laid out again
    QStringList next;
};

} // namespace dealdesk::ui
