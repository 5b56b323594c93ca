// The private offers that were made for a deal: one of them is chosen, entered and changed.
#pragma once

#include "tables/offerentry.h"
#include "ui/widgets/entryfield.h"
#include "workspace/dealedits.h"

#include <QWidget>

#include <map>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace dealdesk::ui {

class MadeOffers : public QWidget
{
    Q_OBJECT
public:
    MadeOffers(workspace::DealEdits &edits, const wording::Language &language, QWidget *parent = nullptr);

    /// What is being typed still belongs to the deal that it began with.
    void setDeal(std::optional<workspace::RowKey> key);
    void refresh();
    void showOffer(const std::string &id); ///< of this deal; nothing where there is none of it
    void settle();                         ///< takes what is being typed
    EntryField *field(tables::OfferField which) const { return fields.at(which); }

Q_SIGNALS:
    /// Another offer is shown: what stood here refused is gone, the old value stands. A sentence.
    void entryDropped(const QString &sentence);

private:
    void addField(tables::OfferField which);
    void addOffer();
    void removeOffer();
    void choose(int offer);
    void leave();
    void enter(tables::OfferField which, const QString &text, int stay);
    const pricing::Deal *deal() const;
    const pricing::OfferRecord *offer() const;
    void follow(); ///< the offer that is shown, wherever it stands now

    workspace::DealEdits &edits;
    const workspace::Document &document;
    const wording::Language language;
    std::optional<workspace::RowKey> shown;
    std::size_t chosen = 0;
    std::string chosenId; ///< as it was shown last
    std::size_t count = 0;
    bool isAnother = true;
    QLabel *none;
    QComboBox *list;
    QPushButton *adds, *removes;
    QWidget *form;
    std::map<tables::OfferField, EntryField *> fields;
};

} // namespace dealdesk::ui
