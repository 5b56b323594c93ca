#include "readinesspage.h"

#include "agendasection.h"
#include "checklistview.h"
#include "dealreadiness.h"
#include "firmsection.h"
#include "pocsection.h"

#include "wording/figuretext.h"

#include <QDate>

namespace dealdesk::ui {

using guidance::Checklist;

namespace {

const QString habit = QStringLiteral("readinessSection");
const QByteArrayList names{"week", "aws", "azure", "deal", "poc"}; // in the order of Section

} // namespace

ReadinessPage::ReadinessPage(workspace::FactEdits &facts, workspace::DealEdits &deals, WindowHabits &habits,
                             const std::function<QDate()> &clock, const wording::Language &in, QWidget *parent)
    : SectionPage(facts.document(), in, tr("Readiness"), parent)
{
    const std::function<pricing::Date()> today = [clock] { return wording::fromQDate(clock()); };
    agenda = new AgendaSection(document, today, in);
    aws = new FirmSection(Checklist::FirmAws, facts, deals, today, in);
    azure = new FirmSection(Checklist::FirmAzure, facts, deals, today, in);
    deal = new DealReadiness(facts, deals, today, in);
    poc = new PocSection(facts, deals, today, in);
    addSection(tr("This week"), agenda);
    addSection(tr("Firm on AWS"), aws);
    addSection(tr("Firm on Azure"), azure);
    addSection(tr("Deal"), deal);
    addSection(tr("PoC"), poc);
    keepSection(habits, habit, names);
    connect(agenda, &AgendaSection::dealAsked, this, &ReadinessPage::dealAsked);
    connect(agenda, &AgendaSection::pocAsked, this, &ReadinessPage::openPoc);
    connect(agenda, &AgendaSection::firmAsked, this, &ReadinessPage::openFirms);
    for (FirmSection *each : {aws, azure})
        connect(each, &FirmSection::knowledgeAsked, this, &ReadinessPage::knowledgeAsked);
    connect(deal, &DealReadiness::knowledgeAsked, this, &ReadinessPage::knowledgeAsked);
    connect(deal, &DealReadiness::dealChosen, this, &ReadinessPage::dealChosen);
    connect(poc, &PocSection::dealChosen, this, &ReadinessPage::dealChosen);
    connect(poc, &PocSection::notice, this, &ReadinessPage::notice);
    connect(poc, &PocSection::refused, this, &ReadinessPage::refused);
    for (ChecklistView *each : {&aws->checklist(), &azure->checklist(), &deal->checklist()})
        connect(each, &ChecklistView::refused, this, &ReadinessPage::refused);
}

void ReadinessPage::setDeal(workspace::RowKey of)
{
    deal->setDeal(of);
    poc->setDeal(of);
}

void ReadinessPage::openPoc(workspace::RowKey of)
{
    setDeal(of);
    showSection(Poc);
    Q_EMIT dealChosen(of);
}

void ReadinessPage::openFirms(const guidance::AgendaItem &item)
{
    if (item.authorization)
        Q_EMIT authorizationAsked(document.current().authorizationKeys[*item.authorization]);
    else if (item.request)
        showSection(item.request->route == pricing::Route::Mpo ? Azure : Aws);
}

void ReadinessPage::showFirmRow(const std::string &name)
{
    if (name.starts_with("poc/"))
        return showSection(Poc);
    const auto isIn = [&](std::string_view part) { return name.find(part) != std::string::npos; };
    if ((isIn("holiday/") || name == guidance::renewalLeadRow) && (section() == Aws || section() == Azure))
        return; // both say it
    if (isIn("azure") || isIn("microsoft") || isIn("/mpo"))
        showSection(Azure);
    else if (isIn("aws") || isIn("/cppo"))
        showSection(Aws);
    else
        showSection(isIn("holiday/") || name == guidance::renewalLeadRow ? Aws : ThisWeek);
    constexpr std::string_view tick = "tick/";
    if (name.starts_with(tick))
        (section() == Azure ? azure : aws)->checklist().choose(std::string_view(name).substr(tick.size()));
}

} // namespace dealdesk::ui
