// A spreadsheet program computes a workbook anew: what its formulas give is what the program says, to the cent, as
// exported and after changes of entered cells. Not among the tests: it needs LibreOffice. ./dev check runs it.
#include "spreadsheets/workbook.h"

#include "sheetfiles.h"
#include "support/language.h"
#include "support/scenarios.h"

#include <QCoreApplication>
#include <QDirIterator>

#include <cstdio>

using namespace dealdesk;
using namespace Qt::StringLiterals;

namespace {

std::string workbookOf(const pricing::Scenario &scenario)
{
    using namespace std::chrono;
    const wording::Language language = test::english();
    return spreadsheets::internalWorkbook(scenario, {language, pricing::Date{2026y / 11 / 20}, true}).value();
}

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written.", qPrintable(path));
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void run(const QString &program, const QStringList &arguments, const QString &in)
{
    QProcess process;
    process.setWorkingDirectory(in);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, in);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(900'000) || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
}

/// Of all workbooks in the folder each sheet as CSV, as they stand in the file or computed anew.
void convert(const QString &folder, bool anew)
{
    const QString profile = folder + (anew ? u"/profile-anew"_s : u"/profile"_s);
    if (anew)
        write(profile + u"/user/registrymodifications.xcu"_s,
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?><oor:items "
              "xmlns:oor=\"http://openoffice.org/2001/registry\"><item "
              "oor:path=\"/org.openoffice.Office.Calc/Formula/Load\"><prop oor:name=\"OOXMLRecalcMode\" "
              "oor:op=\"fuse\"><value>0</value></prop></item></oor:items>");
    QStringList arguments{u"-env:UserInstallation=file://"_s + profile,
                          u"--headless"_s,
                          u"--convert-to"_s,
                          u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"_s,
                          u"--outdir"_s,
                          folder + (anew ? u"/anew"_s : u"/exported"_s)};
    for (const QString &name : QDir(folder).entryList({u"*.xlsx"_s}))
        arguments.append(folder + u'/' + name);
    run(u"soffice"_s, arguments, folder);
}

/// The same with other prices, probabilities and fees: what the blue cells of the sheet of deals hold.
pricing::Scenario changed(pricing::Scenario scenario)
{
    for (pricing::Deal &deal : scenario.deals) {
        deal.probability = pricing::Percent{3'333};
        deal.marketplaceFee = pricing::Percent{275};
        if (auto *unit = std::get_if<pricing::UnitPrice>(&deal.price))
            unit->perTenant.minor += 1;
        else if (auto *markup = std::get_if<pricing::Markup>(&deal.price))
            markup->onWholesale.basisPoints += 333;
        else if (auto *margin = std::get_if<pricing::TargetMargin>(&deal.price))
            margin->ofResale.basisPoints += 199;
        else
            std::get<pricing::MonthlyTotal>(deal.price).perMonth.minor += 7;
    }
    return scenario;
}

/// The first workbook with the entered cells of the second.
void enter(const QString &folder, const QString &name, const std::string &of, const std::string &with)
{
    const QString parts = folder + u"/parts-"_s + name;
    write(folder + u"/parts.zip"_s, QByteArray::fromStdString(of));
    QDir().mkpath(parts);
    run(QStringLiteral(CMAKE_PROGRAM), {u"-E"_s, u"tar"_s, u"xf"_s, folder + u"/parts.zip"_s}, parts);
    const test::UnpackedWorkbook other(with);
    const QString path = parts + u"/xl/worksheets/sheet2.xml"_s;
    QString sheet = QString::fromUtf8(read(path));
    static const QRegularExpression entered(u"<c r=\"([IKVW][0-9]+)\" s=\"[0-9]+\"><v>([^<]*)</v>"_s);
    int cells = 0;
    for (auto found = entered.globalMatch(other.sheet(2)); found.hasNext(); ++cells) {
        const auto match = found.next();
        const QRegularExpression here(u"(<c r=\"%1\" s=\"[0-9]+\"><v>)[^<]*(</v>)"_s.arg(match.captured(1)));
        sheet.replace(here, u"\\1"_s + match.captured(2) + u"\\2"_s);
    }
    if (cells == 0)
        qFatal("%s has no entered cell.", qPrintable(name));
    write(path, sheet.toUtf8());
    run(QStringLiteral(CMAKE_PROGRAM),
        {u"-E"_s, u"tar"_s, u"cf"_s, folder + u'/' + name + u".xlsx"_s, u"--format=zip"_s, u"[Content_Types].xml"_s,
         u"_rels"_s, u"docProps"_s, u"xl"_s},
        parts);
}

/// Rows without their last cell where that is a payout, which does not follow.
QByteArray compared(const QString &path)
{
    QByteArray rows;
    for (const QByteArray &row : read(path).split('\n'))
        rows += (path.endsWith(u"-Months.csv"_s) ? row.left(row.lastIndexOf(',')) : row) + '\n';
    return rows;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir of;
    const QString folder = of.path();
    QStringList names;
    for (const char *golden :
         {"worked-example", "growth-locked", "renewal", "white-label", "yen", "no-price", "two-listings"}) {
        const QString name = QLatin1String(golden);
        const pricing::Scenario scenario = test::golden(golden);
        const std::string book = workbookOf(scenario), other = workbookOf(changed(scenario));
        write(folder + u'/' + name + u".xlsx"_s, QByteArray::fromStdString(book));
        write(folder + u'/' + name + u"-changed.xlsx"_s, QByteArray::fromStdString(other));
        enter(folder, name + u"-entered"_s, book, other);
        names.append(name);
    }
    convert(folder, false);
    convert(folder, true);
    int sheets = 0, wrong = 0;
    for (const QString &name : names)
        for (const char *sheet : {"-Deals.csv", "-Months of deals.csv", "-Months.csv"}) {
            const QString end = QLatin1String(sheet);
            const bool isSame =
                !compared(folder + u"/exported/"_s + name + end).trimmed().isEmpty() &&
                compared(folder + u"/anew/"_s + name + end) == compared(folder + u"/exported/"_s + name + end) &&
                compared(folder + u"/anew/"_s + name + u"-entered"_s + end) ==
                    compared(folder + u"/exported/"_s + name + u"-changed"_s + end);
            ++sheets;
            wrong += isSame ? 0 : 1;
            if (!isSame)
                std::fprintf(stderr, "%s%s: computed anew it is not what the program says\n", qPrintable(name), sheet);
        }
    std::printf("%d sheets computed anew, %d wrong\n", sheets, wrong);
    return wrong == 0 && sheets > 20 ? 0 : 1;
}
