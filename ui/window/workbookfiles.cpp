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

#include <new>

namespace dealdesk::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WorkbookFiles)
};

WorkbookBytes bytesOf(const spreadsheets::Workbook &workbook, const wording::Language &language)
{
    if (workbook)
        return *workbook;
    if (const auto *error = std::get_if<files::Error>(&workbook.error()))
        return tl::unexpected(wording::workbookNotMade(wording::text(error->words())));
    const auto *tooMany = std::get_if<spreadsheets::TooManyMonths>(&workbook.error());
    return tl::unexpected(
        tooMany ? wording::tooManyMonthsForWorkbook(language.count(static_cast<std::int64_t>(tooMany->rows)))
                : QString());
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

WorkbookBytes workbookBytes(const pricing::Scenario &scenario, WorkbookFor whom, const pricing::Date &today,
                            const wording::Language &language, const spreadsheets::WorkbookGoesOn &goesOn)
{
    try {
        const auto workbook = spreadsheets::workbookOf(scenario, whom, language, today, goesOn);
        if (!workbook)
            return tl::unexpected(
                wording::workbookNotMade(wording::problemLines(workbook.error(), language).join(QStringLiteral("; "))));
        return bytesOf(*workbook, language);
    } catch (const pricing::AmountOverflow &overflow) {
        return tl::unexpected(wording::sentence(overflow, scenario));
    } catch (const std::bad_alloc &) {
        return tl::unexpected(wording::workbookNeedsMore());
    }
}

tl::expected<void, QString> writeWorkbook(const std::string &bytes, const QString &path)
{
    if (const auto written = files::writeWhole(wording::systemName(path), bytes); !written)
        return tl::unexpected(wording::notWritten(Words::tr("The workbook"), path, written.error()));
    return {};
}

QString whyNoWorkbook(const QString &path)
{
    const auto why = files::whyNotWritten(wording::systemName(path), "PK");
    return why ? wording::notWritten(Words::tr("The workbook"), path, *why) : QString();
}

} // namespace dealdesk::ui
