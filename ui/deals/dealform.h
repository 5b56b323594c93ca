// The fields of one deal. Entries go the same road as the table's cells.
#pragma once

#include "tables/dealentry.h"
#include "ui/widgets/entryfield.h"
#include "wording/language.h"
#include "workspace/dealedits.h"
#include "workspace/factedits.h"

#include <QHash>

#include <optional>

namespace dealdesk::ui {

class DealForm : public QWidget
{
    Q_OBJECT
public:
    DealForm(workspace::DealEdits &edits, workspace::FactEdits &facts, const wording::Language &language,
             QWidget *parent = nullptr);

    void setDeal(std::optional<workspace::RowKey> key);
    void refresh() { refresh(false); } ///< after a change, what is being typed stays
    EntryField *field(tables::DealField which) const { return fields.value(static_cast<int>(which)); }

Q_SIGNALS:
    /// Another deal is shown: what stood here refused is gone, the old value stands. A sentence.
    void entryDropped(const QString &sentence);

private:
    EntryField *add(tables::DealField which, EntryField::Kind kind); ///< with its words
    EntryField *add(tables::DealField which, EntryField::Kind kind, const QString &name);
    void build();
    void addPipeline();
    void refresh(bool replaceAll);
    void offerCustomers();
    QString text(const pricing::Deal &of, tables::DealField which) const;
    void leave();
    void enter(tables::DealField which, const QString &text, int stay);
    void enterNewCustomer(const pricing::Deal &of, const QString &entry);
    void showField(tables::DealField which, bool applies);
    void showWhatApplies(const pricing::Deal &deal);
    QString routeHelp(std::size_t index, const pricing::Customer &customer) const;
    QString termHelp(std::size_t index) const;
    const pricing::Deal *deal() const;

    const wording::Language language;
    workspace::DealEdits &edits;
    workspace::FactEdits &facts;
    const workspace::Document &document;
    std::optional<workspace::RowKey> shownDeal;
    QHash<int, EntryField *> fields;
    std::vector<pricing::Customer> offered; ///< the customers as they are offered
    QStringList customerChoices;
    bool toldApart = false; ///< by their deals, as some have one name
};

} // namespace dealdesk::ui
