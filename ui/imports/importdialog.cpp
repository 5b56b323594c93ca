#include "importdialog.h"

#include "importcolumns.h"

#include "files/heldfile.h"
#include "files/wholefile.h"
#include "tables/importtables.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/windowhabits.h"
#include "wording/figuretext.h"
#include "wording/pages/windowwords.h"
#include "wording/records/filenames.h"
#include "wording/records/filewords.h"
#include "wording/records/importtablewords.h"
#include "wording/records/importwords.h"
#include "workspace/quoteregister.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>
#include <set>

namespace dealdesk::ui {

using exchange::ReadTable;
using exchange::StillToSay;
using exchange::TableImport;
using exchange::TableOf;

namespace {

bool endsAsSheet(const QString &path)
{
    return path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive) ||
           path.endsWith(QLatin1String(".ods"), Qt::CaseInsensitive);
}

QString why(spreadsheets::SpreadsheetFault fault)
{
    using enum spreadsheets::SpreadsheetFault;
    switch (fault) {
    case TooLarge: return wording::spreadsheetTooLarge();
    case UnpacksTooLarge: return wording::spreadsheetUnpacksTooLarge();
    case NoSpreadsheet: return wording::noSpreadsheet();
    case TooManyCells: return wording::spreadsheetTooManyCells();
    case TooManyColumns: return wording::spreadsheetTooManyColumns();
    case Empty: return wording::spreadsheetEmpty();
    case NoArchive:
    case Broken: break;
    }
    return wording::spreadsheetDamaged();
}

} // namespace

QString ImportDialog::filter() { return tr("Tables (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)"); }

bool ImportDialog::isTable(const QString &path)
{
    return endsAsSheet(path) || path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ||
           path.endsWith(QLatin1String(".tsv"), Qt::CaseInsensitive);
}

QString ImportDialog::fileName() const { return QFileInfo(path).fileName(); }

void ImportDialog::chooseFile()
{
    const QString chosen = prompts.fileToOpen(this, tr("Import a table"), filter());
    if (!chosen.isEmpty())
        open(chosen);
}

void ImportDialog::open(const QString &chosen)
{
    run.cancel();
    sheets.cancel();
    path = chosen;
    held.reset();
    result.reset();
    problems.clear();
    refusal.clear();
    file->setText(fileName());
    columns->show(nullptr);
    const std::string name = wording::systemName(path);
    if (const QString bad = files::heldHere(name) ? wording::fileIsOpenHere() : wording::whyNoName(path);
        !bad.isEmpty())
        return refuse(bad);
    isLooking = true;
    if (QFile sheet(path); endsAsSheet(path) && !sheet.open(QIODevice::ReadOnly))
        return refuse(wording::fileCannotBeRead(sheet.errorString()));
    if (endsAsSheet(path)) {
        sheets.start(QFileInfo(path).absoluteFilePath());
        return showState();
    }
    auto bytes = files::readWhole(name, exchange::largestTable);
    if (bytes)
        return look(std::move(*bytes), false);
    refuse(bytes.error().cause == files::Error::Cause::TooLarge
               ? wording::tableTooLarge(question.language)
               : wording::fileCannotBeRead(wording::text(bytes.error().words())));
}

void ImportDialog::look(std::string bytes, bool isSheet)
{
    isLooking = true;
    auto shared = std::make_shared<std::string>(std::move(bytes)); // what is called may be copied
    run.start([shared, isSheet, into = question.into, stated = question.stated, this](const BesideRun::GoOn &goOn) {
        auto made = std::make_shared<TableImport>(std::move(*shared), isSheet, into, stated,
                                                  [&goOn](std::size_t row) { return goOn(std::int64_t(row), 0); });
        return BesideRun::Answer([this, made] {
            isLooking = false;
            held = made;
            if (const QByteArray kept = habits.habit(habitOfShape()); !kept.isEmpty())
                held->recall(kept.toStdString());
            showTable();
            columns->focusFirstOpen();
        });
    });
    showState();
}

void ImportDialog::refuse(const QString &sentence)
{
    isLooking = false;
    refusal = wording::tableCannotBeRead(sentence);
    showTable();
}

void ImportDialog::sayFailure(const spreadsheets::SpreadsheetProcess::Failure &failure)
{
    using Fault = spreadsheets::SpreadsheetProcess::Fault;
    switch (failure.fault) {
    case Fault::Spreadsheet: return refuse(why(failure.what));
    case Fault::TooMuch: return refuse(wording::spreadsheetTakesTooMuch());
    case Fault::NoProgram: return refuse(wording::spreadsheetReaderMissing());
    case Fault::Unreadable: break;
    }
    refuse(wording::spreadsheetDamaged());
}

void ImportDialog::showTable()
{
    if (held)
        refusal = held->problem()
                      ? wording::tableCannotBeRead(wording::problemLine(*held->problem(), question.language))
                      : QString();
    columns->show(held && refusal.isEmpty() ? held.get() : nullptr);
    showHead();
    readRows();
}

void ImportDialog::readRows()
{
    run.cancel();
    result.reset();
    problems.clear();
    if (!held || !refusal.isEmpty() || !held->stillToSay().empty() || held->rowCount() == 0) {
        preview->show({});
        if (held)
            list->show(*held, {});
        return showState();
    }
    run.start([text = held->text(), into = held->scenario(), style = held->style(), table = held->table(),
               rows = held->lastRow(), this](const BesideRun::GoOn &goOn) {
        auto how = style;
        how.goOn = [&](std::size_t row) { return goOn(std::int64_t(row), std::int64_t(rows)); };
        auto read = std::make_shared<tl::expected<ReadTable, std::vector<exchange::Problem>>>(
            exchange::readTable(table, *text, *into, how));
        return BesideRun::Answer([this, read] { take(std::move(*read)); });
    });
    showState();
}

void ImportDialog::take(tl::expected<ReadTable, std::vector<exchange::Problem>> read)
{
    if (read) {
        problems = leftOutOf(*read);
        preview->show(tables::importedRows(*held, *read, question.language));
        result = std::move(*read);
    } else {
        problems = std::move(read.error());
        preview->show({});
    }
    list->show(*held, problems);
    showState();
}

QString ImportDialog::habitOfShape() const
{
    const QByteArray digest = workspace::sha256Of(QByteArray::fromStdString(held->shape())).left(16);
    return QStringLiteral("importColumns/") + QString::fromLatin1(digest.toHex());
}

void ImportDialog::remember() { habits.keep(habitOfShape(), QByteArray::fromStdString(held->remembered())); }

void ImportDialog::saveList()
{
    const QString where = prompts.fileToWrite(this, tr("Save the list"), tr("Rows left out") + QStringLiteral(".csv"),
                                              tr("Tables (*.csv)"));
    if (where.isEmpty())
        return;
    std::vector<int> rows(static_cast<std::size_t>(list->rowCount()));
    for (std::size_t row = 0; row < rows.size(); ++row)
        rows[row] = static_cast<int>(row);
    QList<int> all;
    for (int column = 0; column < list->columnCount(); ++column)
        all.append(column);
    const files::Replacing replacing{.inputs = {wording::systemName(path)}};
    const auto written =
        files::writeWhole(wording::systemName(where), exchange::commaSeparated(list->sheet(rows, all)), replacing);
    staysOut->setText(written ? wording::listSaved(QFileInfo(where).fileName())
                              : wording::notWritten(tr("The list"), where, written.error()));
}

void ImportDialog::accept()
{
    if (!importNow->isEnabled() || !result)
        return;
    remember();
    QDialog::accept();
}

QString ImportDialog::stillLacking() const
{
    if (isLooking)
        return wording::readingTheFile();
    if (!held || !refusal.isEmpty())
        return refusal.isEmpty() ? QString() : wording::chooseAnotherFile();
    for (const StillToSay &open : held->stillToSay()) {
        const QString column = wording::nameOfColumn(held->table(), open.name);
        switch (open.what) {
        case StillToSay::What::Column: return wording::chooseColumn(column);
        case StillToSay::What::Value: return wording::stateValue(column);
        case StillToSay::What::Twice:
            return wording::chooseOneOf(column, wording::text(held->columns()[open.at].title));
        case StillToSay::What::Style: return wording::chooseStyle(wording::text(held->columns()[open.at].title));
        }
    }
    if (held->rowCount() == 0)
        return wording::fileHasNoRows();
    if (run.isRunning())
        return wording::readingTheRows();
    return result && takenOf(*result) > 0 ? QString() : wording::nothingComesIn();
}

void ImportDialog::showState()
{
    const QString lacking = stillLacking();
    importNow->setEnabled(lacking.isEmpty() && result);
    importNow->setText(problems.empty() || !result ? wording::importThem() : wording::importRest());
    const bool isBusy = isLooking || run.isRunning();
    if (!isBusy) {
        slow.stop();
        progress->hide();
    } else if (!slow.isActive() && progress->isHidden()) {
        slow.start();
    }
    std::int64_t newCustomers = 0;
    if (result) {
        if (const auto *deals = std::get_if<exchange::ReadDeals>(&*result))
            newCustomers = std::ssize(deals->newcomers);
        if (const auto *customers = std::get_if<exchange::ReadCustomers>(&*result))
            newCustomers = std::ranges::count_if(customers->customers, [](const auto &each) { return !each.known; });
    }
    status->setText(lacking);
    setTone(status, isBusy ? tables::Tone::Quiet : tables::Tone::Caution);
    comesIn->setText(result ? wording::willComeIn(held->table(), static_cast<std::int64_t>(takenOf(*result)),
                                                  newCustomers, question.language)
                            : QString());
    std::set<std::size_t> rows;
    for (const exchange::Problem &problem : problems)
        rows.insert(problem.cell.row);
    staysOut->setText(
        problems.empty() ? QString() : wording::rowsLeftOut(std::ssize(problems), std::ssize(rows), question.language));
    save->setEnabled(!problems.empty());
    problemTable->setEmptyText(result ? wording::nothingIsWrong() : QString());
    previewTable->setEmptyText(result || !refusal.isEmpty() ? QString() : lacking);
    wrong->setText(refusal);
    wrong->setVisible(!refusal.isEmpty());
    body->setVisible(refusal.isEmpty());
}

} // namespace dealdesk::ui
