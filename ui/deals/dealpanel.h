// The right-hand side of the Deals page: the chosen deal's headline and flags, its fields, figures and payouts.
#pragma once

#include "pricing/explain.h"
#include "tables/dealentry.h"
#include "ui/widgets/lazy.h"
#include "wording/language.h"
#include "workspace/dealedits.h"
#include "workspace/factedits.h"

#include <QFrame>

#include <optional>

class QScrollArea;
class QTabWidget;

namespace dealdesk::tables {
class PayoutsTable;
}

namespace dealdesk::ui {

class DealForm;
class ElidedLabel;
class FiguresPanel;
class FlagList;
class HeadlineFigure;
class HeadlineRow;
class InstalmentsEditor;
class OffersView;
class WhiteLabelView;

class DealPanel : public LazyWidget<QFrame>
{
    Q_OBJECT
public:
    DealPanel(workspace::DealEdits &edits, workspace::FactEdits &facts, const wording::Language &language,
              QWidget *parent = nullptr);

    void setDeal(std::optional<workspace::RowKey> key);
    void explain(pricing::Figure figure); ///< brings the figures to the front
    /// The field, ready to be typed over.
    void startEntry(tables::DealField which = tables::DealField::Customer);
    DealForm *form() const { return fields; }
    InstalmentsEditor *instalmentsEditor() const { return instalments; }
    OffersView *offersView() const { return offers; }
    WhiteLabelView *whiteLabelView() const { return whiteLabel; }
    QTabWidget *tabWidget() const { return tabs; }
    void bringToFront(const QWidget *part); ///< the tab that it stands on

protected:
    void refresh() final;

private:
    void addPayouts();
    QStringList notes(std::size_t deal) const;
    pricing::TermFigures ownFigures(std::size_t deal) const;

    const wording::Language language;
    workspace::DealEdits &edits;
    workspace::FactEdits &facts;
    const workspace::Document &document;
    std::optional<workspace::RowKey> shownDeal;
    ElidedLabel *title;
    HeadlineRow *headline;
    HeadlineFigure *margin;
    HeadlineFigure *arr;
    HeadlineFigure *tcv;
    FlagList *flags;
    QTabWidget *tabs;
    QScrollArea *dealTab = nullptr;
    DealForm *fields;
    bool fieldsAreOld = false; ///< since the last change
    FiguresPanel *figuresPanel;
    InstalmentsEditor *instalments;
    OffersView *offers;
    WhiteLabelView *whiteLabel;
    tables::PayoutsTable *payouts;
};

} // namespace dealdesk::ui
