#include "firmcalendar.h"

#include "guidance/firm.h"
#include "tables/entrytext.h"
#include "ui/widgets/entryfield.h"
#include "ui/widgets/theme.h"
#include "wording/figuretext.h"
#include "wording/pages/readinesswords.h"

#include <QVBoxLayout>

namespace dealdesk::ui {

using guidance::OwnValue;

namespace {

constexpr records::Count leads{0, guidance::mostRenewalLead};

}

FirmCalendar::FirmCalendar(workspace::FactEdits &of, const wording::Language &in, QWidget *parent)
    : QWidget(parent)
    , edits(of)
    , document(of.document())
    , language(in)
    , days(makeHolidays())
    , lead(makeLead())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::inside);
    layout->addWidget(days);
    layout->addWidget(lead);
    refresh();
}

EntryField *FirmCalendar::makeHolidays()
{
    auto *made = new EntryField(wording::holidaysTitle(), EntryField::Kind::Lines, this);
    made->setObjectName(QStringLiteral("firm.holidays"));
    made->setHelp(wording::holidaysHelp());
    made->setCheck([this](const QString &text) {
        const auto read = guidance::holidaysFrom(wording::utf8(text));
        return read ? QString() : wording::noHoliday(read.error(), language);
    });
    connect(made, &EntryField::entered, this, [this](const QString &text, int stay) {
        const auto &firm = document.facts().firm;
        if (const auto read = guidance::holidaysFrom(wording::utf8(text)))
            edits.setFirm(guidance::holidayChanges(firm, *read), wording::changeHolidays(), stay);
    });
    return made;
}

EntryField *FirmCalendar::makeLead()
{
    auto *made = new EntryField(wording::renewalLeadTitle(), EntryField::Kind::Number, this);
    made->setObjectName(QStringLiteral("firm.renewalLead"));
    made->setUnits(wording::renewalLeadUnits());
    made->setHelp(wording::renewalLeadHelp());
    made->setCheck([this](const QString &text) {
        return text.trimmed().isEmpty() || tables::readCountEntry(text, leads, language)
                   ? QString()
                   : wording::noRenewalLead(language);
    });
    connect(made, &EntryField::entered, this, [this](const QString &text, int stay) {
        const auto read = tables::readCountEntry(text, leads, language);
        edits.setFirm(std::string(guidance::renewalLeadRow),
                      read ? std::optional(OwnValue{std::to_string(*read), {}}) : std::nullopt,
                      wording::changeRenewalLead(), stay);
    });
    return made;
}

void FirmCalendar::refresh()
{
    const auto &firm = document.facts().firm;
    days->show(wording::text(guidance::holidayLines(firm)));
    lead->show(firm.contains(guidance::renewalLeadRow) ? QString::number(guidance::renewalLead(firm)) : QString());
    for (EntryField *each : {days, lead})
        each->setEntryEnabled(!document.readOnly());
}

} // namespace dealdesk::ui
