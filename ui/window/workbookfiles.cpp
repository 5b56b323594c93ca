#include "workbookfiles.h"

#include "exchange/sharedscenario.h"
#include "files/wholefile.h"
#include "quotes/plaintext.h"
#include "spreadsheets/workbook.h"
#include "wording/figuretext.h"
#include "wording/overflowwords.h"
#include "wording/pages/workbookwords.h"
#include "wording/records/filenames.h"
#include "wording/records/filewords.h"
#include "wording/records/importwords.h"

#include <QCoreApplication>

namespace dealdesk::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WorkbookFiles)
};

using Bytes = tl::expected<std::string, QString>;

Bytes bytesOf(const spreadsheets::Workbook &workbook, const wording::Language &language)
{
    if (workbook)
        return *workbook;
    if (const auto *error = std::get_if<files::Error>(&workbook.error()))
        return tl::unexpected(wording::workbookNotMade(wording::text(error->words())));
    const auto rows = std::get<spreadsheets::TooManyMonths>(workbook.error()).rows;
    return tl::unexpected(wording::tooManyMonthsForWorkbook(language.count(static_cast<std::int64_t>(rows))));
}

Bytes workbookOf(const pricing::Scenario &scenario, WorkbookFor whom, const wording::Language &language)
{
    const spreadsheets::WorkbookDetails details{language, wording::fromQDate(QDate::currentDate()),
                                                pricing::restsOnIllustrative(scenario, pricing::evaluate(scenario))};
    if (whom == WorkbookFor::OwnDesk)
        return bytesOf(spreadsheets::internalWorkbook(scenario, details), language);
    const auto told = [&](const std::vector<exchange::Problem> &problems) {
        return tl::unexpected(
            wording::workbookNotMade(wording::problemLines(problems, language).join(QStringLiteral("; "))));
    };
    const auto text = exchange::writeWithoutWholesale(scenario);
    if (!text)
        return told(text.error());
    const auto shared = exchange::readScenario(*text);
    return shared ? bytesOf(spreadsheets::workbookWithoutWholesale(*shared, details), language) : told(shared.error());
}

} // namespace

QString workbookName(const workspace::Document &document, WorkbookFor whom)
{
    const pricing::Evaluation *evaluation = document.evaluation();
    return quotes::internalFileName(
        wording::text(document.scenario().settings.name),
        wording::workbookMark(whom == WorkbookFor::OwnDesk,
                              evaluation && pricing::restsOnIllustrative(document.scenario(), *evaluation)));
}

tl::expected<void, QString> exportWorkbook(const workspace::ScenarioEntry &entry, WorkbookFor whom, const QString &path,
                                           const wording::Language &language)
{
    const pricing::Scenario scenario = workspace::whatItRestsOn(entry);
    try {
        const Bytes bytes = workbookOf(scenario, whom, language);
        if (!bytes)
            return tl::unexpected(bytes.error());
        if (const auto written = files::writeWhole(wording::systemName(path), *bytes); !written)
            return tl::unexpected(wording::notWritten(Words::tr("The workbook"), path, written.error()));
        return {};
    } catch (const pricing::AmountOverflow &overflow) {
        return tl::unexpected(wording::sentence(overflow, scenario));
    }
}

} // namespace dealdesk::ui
