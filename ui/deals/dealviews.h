// Which view of the deals is shown: all, one that was saved under a name, or an own choice, which can be saved.
#pragma once

#include "keptunder.h"

#include "tables/dealview.h"

#include <QToolButton>

namespace dealdesk::ui {

class DealViews : public QToolButton
{
    Q_OBJECT
public:
    DealViews(workspace::FactEdits &edits, Prompts &prompts, const wording::Language &language,
              QWidget *parent = nullptr);

    /// What is shown now, and the names that there are now.
    void show(const tables::DealView &now);
    using QWidget::show;

Q_SIGNALS:
    void viewAsked(const QString &name, const dealdesk::tables::DealView &view);
    void allAsked();
    void notice(const QString &sentence);
    void refused(const QString &sentence);

private:
    QString nameNow() const; ///< empty: it is none of them
    void fill();
    QAction *add(const QString &text, bool isNow);

    const workspace::Document &document;
    KeptUnder kept;
    tables::DealView shown;
    QString last; ///< that was chosen or saved: of two that are the same, it is meant
    QStringList filledWith;
    QString filledAt;
};

} // namespace dealdesk::ui
