#include "cli_spreadsheets.h"

#include "cli.h"
#include "cli_names.h"
#include "language.h"

#include "files/process.h"
#include "files/wholefile.h"
#include "records/asciitext.h"
#include "spreadsheets/spreadsheetcells.h"
#include "spreadsheets/workbook.h"
#include "wording/figuretext.h"

#include <QCoreApplication>
#include <QProcess>

namespace dealdesk::cli {

namespace {

bool endsIn(const std::string &file, std::string_view ending)
{
    return file.size() > ending.size() &&
           records::isSameWord(std::string_view(file).substr(file.size() - ending.size()), ending);
}

int complainOfNone(const std::string &file, const spreadsheets::NoWorkbook &why)
{
    if (const auto *error = std::get_if<files::Error>(&why)) {
        complain(file + ": the workbook cannot be made: " + error->words());
        return Failed;
    }
    return complainOf(file, "has " + std::to_string(std::get<spreadsheets::TooManyMonths>(why).rows) +
                                " months of deals; a sheet has 1,048,576 rows");
}

} // namespace

bool isWorkbook(const std::string &file) { return endsIn(file, ".xlsx"); }
bool isSpreadsheet(const std::string &file) { return isWorkbook(file) || endsIn(file, ".ods"); }

int exportWorkbook(const pricing::Scenario &scenario, const Arguments &arguments)
{
    const auto &[path, name, out] = std::tie(arguments.files[0], arguments.files[1], arguments.files[2]);
    try {
        using spreadsheets::WorkbookFor;
        const auto workbook = spreadsheets::workbookOf(
            scenario, arguments.has("--without-wholesale") ? WorkbookFor::Others : WorkbookFor::OwnDesk,
            app::languageAtStart(), wording::fromQDate(QDate::currentDate()));
        if (!workbook)
            return complainOf(path + ": " + name, workbook.error());
        return *workbook ? writeFile(out, **workbook, "the sheets of the workbook", path)
                         : complainOfNone(path + ": " + name, workbook->error());
    } catch (const pricing::AmountOverflow &overflow) {
        return complainOf(path + ": " + name, overflow);
    }
}

tl::expected<std::string, ExitCode> openSpreadsheet(const std::string &file, exchange::WrittenNumbers numbers)
{
    constexpr int milliseconds = 60'000;
    const auto path = pathOf(file);
    if (!path)
        return tl::unexpected(Failed);
    const auto style = exchange::writtenNumberNames[static_cast<std::size_t>(numbers)];
    QProcess reader;
    reader.start(QCoreApplication::applicationFilePath(),
                 {QString::fromLatin1(readCells.data(), readCells.size()),
                  QString::fromLatin1(style.data(), static_cast<qsizetype>(style.size())), QStringLiteral("--"),
                  *path});
    if (!reader.waitForFinished(milliseconds) || reader.exitStatus() != QProcess::NormalExit) {
        reader.kill();
        reader.waitForFinished();
        complainOf(file, "cannot be read as a spreadsheet: it takes more time or memory than such a file may");
        return tl::unexpected(WrongInput);
    }
    std::fputs(reader.readAllStandardError().constData(), stderr);
    if (reader.exitCode() != Done)
        return tl::unexpected(static_cast<ExitCode>(reader.exitCode()));
    return reader.readAllStandardOutput().toStdString();
}

int readCellsCommand(Words words)
{
    constexpr std::size_t memory = std::size_t{2} << 30;
    constexpr unsigned seconds = 45;
    const auto arguments = readArguments({readCells, {"STYLE", "FILE"}}, words);
    if (!arguments)
        return WrongInput;
    const auto numbers = exchange::writtenNumbers(arguments->files[0]);
    if (!numbers)
        return WrongInput;
    files::limitProcess(memory, seconds);
    const std::string &file = arguments->files[1];
    const auto bytes = files::readWhole(file, spreadsheets::largestSpreadsheet);
    if (!bytes && bytes.error().cause == files::Error::Cause::TooLarge)
        return complainOf(file, std::string(textOf(spreadsheets::SpreadsheetFault::TooLarge)));
    if (!bytes) {
        complainOf(file, "cannot be read: " + bytes.error().words());
        return Failed;
    }
    const auto table = spreadsheets::cellsOf(*bytes, *numbers);
    return table ? print(*table) : complainOf(file, std::string(textOf(table.error())));
}

} // namespace dealdesk::cli
