// The deal's private offers: what to type into the marketplace's portal, whether it will take it, and the offers that
// were made.
#pragma once

#include "ui/widgets/documentview.h"
#include "wording/findings/offersheet.h"
#include "workspace/dealedits.h"

#include <QDate>

#include <functional>
#include <optional>

class QPushButton;

namespace dealdesk::ui {

class MadeOffers;
class OfferLines;

class OffersView : public DocumentView
{
    Q_OBJECT
public:
    OffersView(workspace::DealEdits &edits, const wording::Language &language, QWidget *parent = nullptr);

    void setDeal(std::optional<workspace::RowKey> key);
    /// What day stands on the worksheet: without, none.
    void setClock(std::function<QDate()> clock) { today = std::move(clock); }
    MadeOffers *made() const { return madeOffers; }

Q_SIGNALS:
    /// What stood here refused is gone, the old value stands. A sentence.
    void entryDropped(const QString &sentence);

protected:
    void refresh() final;

private:
    std::optional<std::size_t> index() const;
    wording::OfferSheet sheet(std::size_t deal) const;
    void setEnd(pricing::Date day);
    void writeWorksheet();
    void showChecks(const wording::OfferSheet &of);
    void goToChecks();

    workspace::DealEdits &edits;
    std::optional<workspace::RowKey> shown;
    std::function<QDate()> today = [] { return QDate(); };
    QPushButton *worksheet;
    QPushButton *checks; ///< how many are not ok: they stand below many instalments
    OfferLines *lines;
    MadeOffers *madeOffers;
};

} // namespace dealdesk::ui
