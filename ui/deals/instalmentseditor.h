// The instalments of a custom schedule as a table, with what is left of the TCV below it.
#pragma once

#include "tables/instalmentstable.h"
#include "wording/language.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace dealdesk::ui {

class SmallTable;

/// Hidden while the deal has no custom schedule.
class InstalmentsEditor : public QWidget
{
    Q_OBJECT
public:
    InstalmentsEditor(workspace::DealEdits &edits, const wording::Language &language, QWidget *parent = nullptr);

    void setDeal(std::optional<workspace::RowKey> key);
    SmallTable *table() const { return list; }
    QString foot() const;

private:
    void refresh();
    void add();
    void remove();
    void say(const QString &problem); ///< empty: nothing

    workspace::DealEdits &edits;
    const workspace::Document &document;
    tables::InstalmentsTable *instalments;
    SmallTable *list;
    QLabel *sum;
    QLabel *words;
    QPushButton *adds;
    QPushButton *removes;
};

} // namespace dealdesk::ui
