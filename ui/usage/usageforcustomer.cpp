// What a customer gets of his usage: a page, a text or a table, which hold nothing of the partner's.
#include "usagepage.h"

#include "exchange/usageprojects.h"
#include "files/wholefile.h"
#include "quotes/customerusage.h"
#include "quotes/letterheadof.h"
#include "quotes/paperlayout.h"
#include "quotes/plaintext.h"
#include "tables/usagetable.h"
#include "ui/widgets/exportdesk.h"
#include "ui/widgets/prompts.h"
#include "wording/pages/usagestatement.h"
#include "wording/pages/usagewords.h"
#include "wording/records/filenames.h"
#include "wording/records/filewords.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace dealdesk::ui {

namespace {

constexpr int longestName = 100; ///< of a proposed file

/// As a table for the customer: his own figures alone.
exchange::Sheet sheetOf(const wording::UsageStatement &statement)
{
    using exchange::ColumnKind;
    exchange::Sheet sheet{{{wording::utf8(UsagePage::tr("Month")), ColumnKind::Month},
                           {wording::utf8(UsagePage::tr("In use")), ColumnKind::Count},
                           {wording::utf8(UsagePage::tr("Agreed")), ColumnKind::Count}},
                          {}};
    for (const auto &each : statement.months)
        sheet.rows.push_back({each.month, each.used, each.committed});
    return sheet;
}

} // namespace

/// Of the months that are known.
wording::UsageStatement UsagePage::statementOf(std::size_t customer)
{
    const pricing::Scenario &scenario = document.scenario();
    wording::UsageStatement made{scenario.customers[customer].name, scenario.settings.partner.name, listing, {}};
    const pricing::CommittedTenants committed(scenario, listing);
    for (const UsedInMonth &each : usedByMonth())
        made.months.push_back({each.month, committed.at(customer, each.month.index - scenario.settings.start.index),
                               each.used[customer]});
    return made;
}

/// What he gets is seen first; it is printed there, or saved as a document, a text or a table.
void UsagePage::writeStatement()
{
    const auto row = chosenRow();
    ExportDesk *desk = ExportDesk::above(this);
    if (!row || !desk)
        return;
    const pricing::Scenario &scenario = document.scenario();
    const std::size_t customer = usage->row(*row).customer;
    const wording::UsageStatement made = statementOf(customer);
    const auto of = std::ranges::find(made.months, *month, &wording::UsageStatement::Month::month) == made.months.end()
                        ? made.months.back().month
                        : *month;
    const quotes::CustomerUsage page = quotes::customerUsage(
        made, of,
        exchange::projectsOf(workspace::usageOf(document.facts().usage, listing, of),
                             exchange::CustomerNames(scenario.customers), customer),
        language.withoutOwnWriting(), today(), quotes::letterheadOf(document.facts(), scenario.settings.partner),
        quotes::paperOf(document.facts(), language));
    auto pages = quotes::printable(quotes::onPaper(page));
    QList<ExportForm> forms;
    if (pages) {
        if (!desk->preview(*std::move(pages), tr("Usage for the customer")))
            return;
        forms.append(
            {QStringLiteral(".pdf"), tr("PDF (*.pdf)"), [page] { return quotes::pdfOf(page).value_or(QByteArray()); }});
    } else {
        Q_EMIT notice(pages.error()); // as a text or a table it can be had all the same
    }
    forms.append({QStringLiteral(".txt"), tr("Text for a mail (*.txt)"),
                  [made, this] { return wording::statementText(made, language.withoutOwnWriting()).toUtf8(); }});
    forms.append({QStringLiteral(".csv"), tr("Table for a spreadsheet (*.csv)"),
                  [made] { return QByteArray::fromStdString(exchange::commaSeparated(sheetOf(made))); }});
    writeForCustomer(quotes::titleOf(page), forms);
}

/// Neither the file's name nor what is said of it speaks of what is internal, as those of other exports do.
void UsagePage::writeForCustomer(const QString &name, const QList<ExportForm> &forms)
{
    QStringList filters;
    for (const ExportForm &form : forms)
        filters.append(form.filter);
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString path =
        prompts.fileToWrite(window(), tr("Write the customer’s usage"),
                            documents.filePath(quotes::fileNamePart(name, longestName) + forms.front().ending),
                            filters.join(QStringLiteral(";;")));
    const auto form = std::ranges::find_if(
        forms, [&](const ExportForm &each) { return path.endsWith(each.ending, Qt::CaseInsensitive); });
    if (form == forms.end())
        return; // cancelled
    const QByteArray bytes = form->bytes();
    const auto written =
        files::writeWhole(wording::systemName(path), {bytes.constData(), static_cast<std::size_t>(bytes.size())});
    Q_EMIT notice(written ? wording::writtenForCustomer(QDir::toNativeSeparators(path))
                          : wording::notWritten(name, path, written.error()));
}

} // namespace dealdesk::ui
