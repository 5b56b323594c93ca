// What must I still do to sell: this week, to be ready as a firm on each marketplace, and for a deal.
#pragma once

#include "guidance/agenda.h"
#include "ui/widgets/sectionpage.h"
#include "workspace/dealedits.h"
#include "workspace/factedits.h"

#include <functional>

namespace dealdesk::ui {

class AgendaSection;
class DealReadiness;
class FirmSection;
class PocSection;

class ReadinessPage : public SectionPage
{
    Q_OBJECT
public:
    enum Section { ThisWeek, Aws, Azure, Deal, Poc, SectionCount };

    /// `today`: asked at each look.
    ReadinessPage(workspace::FactEdits &facts, workspace::DealEdits &deals, WindowHabits &habits,
                  const std::function<QDate()> &today, const wording::Language &language, QWidget *parent = nullptr);

    void setDeal(workspace::RowKey deal); ///< whose checklist it shows
    /// Where what the firm keeps under this name stands (guidance/firm.h).
    void showFirmRow(const std::string &name);

    PocSection *pocSection() const { return poc; }

Q_SIGNALS:
    void notice(const QString &sentence);
    void refused(const QString &sentence);
    void dealAsked(dealdesk::workspace::RowKey deal);  ///< to be looked at on the page of deals
    void dealChosen(dealdesk::workspace::RowKey deal); ///< by the user, for its checklist
    void authorizationAsked(dealdesk::workspace::RowKey authorization);
    void knowledgeAsked(const QString &row); ///< of what the marketplaces allow, to be entered

private:
    void openPoc(workspace::RowKey deal);
    void openFirms(const guidance::AgendaItem &item);

    AgendaSection *agenda;
    FirmSection *aws, *azure;
    DealReadiness *deal;
    PocSection *poc;
};

} // namespace dealdesk::ui
