#include "workbookfiles.h"

#include "files/wholefile.h"
#include "quotes/plaintext.h"
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
                                           const pricing::Date &today, const wording::Language &language)
{
    const pricing::Scenario scenario = workspace::whatItRestsOn(entry);
    try {
        const auto workbook = spreadsheets::workbookOf(scenario, whom, language, today);
        if (!workbook)
            return tl::unexpected(
                wording::workbookNotMade(wording::problemLines(workbook.error(), language).join(QStringLiteral("; "))));
        const Bytes bytes = bytesOf(*workbook, language);
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
