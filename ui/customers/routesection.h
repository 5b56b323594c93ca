// The route advisor: the facts of one customer that decide, the three routes beside each other, which term to propose,
// what stays with whom, and his commitments.
#pragma once

#include "guidance/commitment.h"
#include "guidance/routeadvisor.h"
#include "tables/dealentry.h"
#include "ui/widgets/documentview.h"
#include "workspace/dealedits.h"
#include "workspace/factedits.h"

#include <array>
#include <functional>
#include <optional>

class QScrollArea;
class QVBoxLayout;

namespace dealdesk::ui {

class CommitmentPart;
class CustomerForm;
class PointList;
class RouteCard;
class SourceList;
class TermPart;

class RouteSection : public DocumentView
{
    Q_OBJECT
public:
    RouteSection(workspace::FactEdits &facts, workspace::DealEdits &deals, std::function<QDate()> today,
                 const wording::Language &language, QWidget *parent = nullptr);

    void setCustomer(std::optional<workspace::RowKey> key);
    CustomerForm *form() const { return facts; }
    void scrollTo(QWidget *part);
    CustomerForm *left() const { return commitmentsLeft; } ///< of his commitments

Q_SIGNALS:
    void entryDropped(const QString &sentence);
    void copied(const QString &sentence);
    void settingsAsked();
    void accountAsked(dealdesk::pricing::Route route); ///< the customer's, of this route
    void bookAsked(dealdesk::pricing::Listing listing);
    void dealAsked(dealdesk::workspace::RowKey deal, dealdesk::tables::DealField field); ///< to be entered there

protected:
    void refresh() final;

private:
    QWidget *makeContent();
    QWidget *makeBelow(QWidget *content);
    std::vector<guidance::CommitmentNote> notes() const;
    void showCustomer();
    void mend(pricing::Route route, const guidance::RouteLack &lack);
    void copy(pricing::Route route);
    std::optional<std::size_t> customer() const; ///< index into the scenario's

    workspace::FactEdits &edits;
    workspace::DealEdits &dealEdits;
    std::function<QDate()> today;
    std::optional<workspace::RowKey> shown;
    QScrollArea *area;
    CustomerForm *facts = nullptr;
    std::array<RouteCard *, 3> cards{}; ///< by the value of the route
    TermPart *terms = nullptr;
    PointList *stays = nullptr;
    CommitmentPart *commitments = nullptr;
    CustomerForm *commitmentsLeft = nullptr;
    PointList *sources = nullptr;
    QWidget *nobody = nullptr;
};

} // namespace dealdesk::ui
