// What the dialog is made of.
#include "importdialog.h"

#include "importcolumns.h"

#include "tables/importtables.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/theme.h"
#include "wording/figuretext.h"
#include "wording/records/importtablewords.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace dealdesk::ui {

using exchange::TableEncoding;
using exchange::TableOf;

namespace {

constexpr QSize wanted(1300, 670), least(1080, 520);
constexpr int leftWidth = 680, slowAfter = 500; // ms
constexpr std::array encodings{TableEncoding::Utf8, TableEncoding::Utf16, TableEncoding::Windows1252};
constexpr std::array separators{',', ';', '\t'};
constexpr int rowWidth = 46, becomesWidth = 240, cellWidth = 104;

QLabel *named(const QString &text, QWidget *of, QWidget *parent)
{
    QLabel *made = label(text, parent);
    made->setBuddy(of);
    of->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    return made;
}

} // namespace

ImportDialog::ImportDialog(const ImportQuestion &asked, Prompts &through, WindowHabits &kept, QWidget *parent)
    : QDialog(parent)
    , question(asked)
    , prompts(through)
    , habits(kept)
    , file(new ElidedLabel({}, this))
    , other(new QPushButton(tr("Another &file…"), this))
    , kind(new QComboBox(this))
    , encoding(new QComboBox(this))
    , separator(new QComboBox(this))
    , headRow(new QSpinBox(this))
    , shape(quietLabel({}, this))
    , wrong(label({}, this))
    , columns(new ImportColumns(asked.language, this))
    , preview(new tables::ImportPreview(asked.language, this))
    , list(new tables::ImportProblems(asked.language, this))
    , previewTable(new DataTable(this))
    , problemTable(new DataTable(this))
    , comesIn(quietLabel({}, this))
    , staysOut(quietLabel({}, this))
    , status(label({}, this))
    , save(new QPushButton(tr("&Save this list…"), this))
    , importNow(nullptr)
    , progress(new QProgressBar(this))
{
    setObjectName(QStringLiteral("importTable"));
    setWindowTitle(tr("Import a table"));
    setMinimumSize(least);
    resize(wanted);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::edge, space::between, space::edge, space::between);
    layout->setSpacing(space::row);
    layout->addWidget(makeHead());
    layout->addWidget(wrong);
    layout->addWidget(rule(this));
    layout->addWidget(makeBody(), 1);
    layout->addStretch(); // where the body has nothing to show
    layout->addWidget(makeFoot());
    connectAll();
    showState();
}

ImportDialog::~ImportDialog() = default;

QWidget *ImportDialog::makeHead()
{
    auto *head = new QWidget(this);
    auto *rows = new QVBoxLayout(head);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::inside);
    auto *first = new QHBoxLayout;
    first->setSpacing(space::inside);
    file->setFont(fontOf(Type::BodyStrong));
    file->setAccessibleName(tr("The file"));
    other->setAutoDefault(false);
    first->addWidget(file, 1);
    first->addWidget(other);
    rows->addLayout(first);
    auto *second = new QHBoxLayout;
    second->setSpacing(space::inside);
    for (std::size_t table = 0; table < exchange::tablesCount; ++table)
        kind->addItem(wording::nameOf(static_cast<TableOf>(table)));
    kind->addItem(tr("Price books"));
    for (const TableEncoding each : encodings)
        encoding->addItem(wording::nameOf(each));
    for (const char each : separators)
        separator->addItem(wording::nameOfSeparator(each));
    headRow->setRange(1, 1);
    headRow->setButtonSymbols(QAbstractSpinBox::NoButtons); // ↑ and ↓ step
    const auto add = [&](const QString &text, QWidget *of) {
        second->addWidget(named(text, of, head));
        second->addWidget(of);
        second->addSpacing(space::inside);
    };
    add(tr("It &holds"), kind);
    add(tr("&Encoding"), encoding);
    add(tr("Se&parator"), separator);
    add(tr("&Titles in row"), headRow);
    second->addWidget(shape);
    second->addStretch();
    rows->addLayout(second);
    setTone(wrong, tables::Tone::Bad);
    wrong->setWordWrap(true);
    return head;
}

QWidget *ImportDialog::makeBody()
{
    body = new QWidget(this);
    auto *sides = new QHBoxLayout(body);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(space::between);
    columns->setFixedWidth(leftWidth);
    sides->addWidget(columns);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::inside);
    right->addWidget(sectionTitle(tr("What comes in"), body));
    right->addWidget(comesIn);
    previewTable->setModel(preview);
    previewTable->setAccessibleName(tr("The first rows, and what each becomes"));
    previewTable->setColumnWidth(tables::ImportPreview::Row, rowWidth);
    previewTable->setColumnWidth(tables::ImportPreview::Becomes, becomesWidth);
    right->addWidget(previewTable, 3);
    auto *above = new QHBoxLayout;
    above->addWidget(sectionTitle(tr("What does not go in"), body));
    above->addStretch();
    save->setAutoDefault(false);
    above->addWidget(save);
    right->addLayout(above);
    staysOut->setWordWrap(true);
    right->addWidget(staysOut);
    problemTable->setModel(list);
    problemTable->setAccessibleName(tr("Cells that cannot be taken"));
    problemTable->setColumnWidth(tables::ImportProblems::Row, rowWidth);
    problemTable->setColumnWidth(tables::ImportProblems::Title, cellWidth);
    problemTable->setColumnWidth(tables::ImportProblems::Found, cellWidth);
    problemTable->horizontalHeader()->setStretchLastSection(true);
    right->addWidget(problemTable, 2);
    sides->addLayout(right, 1);
    return body;
}

QWidget *ImportDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    status->setWordWrap(true);
    status->setAccessibleName(tr("What is still to be said"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, foot);
    importNow = buttons->addButton(wording::importThem(), QDialogButtonBox::AcceptRole);
    setRole(importNow, "primary");
    importNow->setDefault(true);
    for (QAbstractButton *button : buttons->buttons())
        button->setIcon({});
    progress->setRange(0, 100);
    progress->setTextVisible(false);
    progress->setFixedWidth(160);
    progress->setAccessibleName(tr("How far it is read"));
    row->addWidget(status, 1);
    row->addWidget(progress);
    row->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return foot;
}

void ImportDialog::connectAll()
{
    slow.setSingleShot(true);
    slow.setInterval(slowAfter);
    connect(&slow, &QTimer::timeout, progress, &QWidget::show);
    connect(&run, &BesideRun::progressed, this, [this] {
        progress->setRange(0, run.percentDone() ? 100 : 0);
        progress->setValue(run.percentDone().value_or(0));
    });
    connect(&run, &BesideRun::failed, this, [this] { refuse(wording::spreadsheetTakesTooMuch()); });
    connect(&sheets, &spreadsheets::SpreadsheetProcess::read, this,
            [this](const QByteArray &csv) { look(csv.toStdString(), true); });
    connect(&sheets, &spreadsheets::SpreadsheetProcess::failed, this, &ImportDialog::sayFailure);
    connect(other, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(save, &QPushButton::clicked, this, &ImportDialog::saveList);
    const auto change = [this](auto with) {
        if (!held || isLooking)
            return;
        with();
        showTable();
    };
    connect(kind, &QComboBox::activated, this, [this, change](int index) {
        if (index == static_cast<int>(exchange::tablesCount))
            return done(PriceBooks);
        change([&] { held->readAs(static_cast<TableOf>(index)); });
    });
    connect(encoding, &QComboBox::activated, this,
            [this, change](int index) { change([&] { held->decodeAs(encodings[static_cast<std::size_t>(index)]); }); });
    connect(separator, &QComboBox::activated, this, [this, change](int index) {
        change([&] { held->separateBy(separators[static_cast<std::size_t>(index)]); });
    });
    connect(headRow, &QSpinBox::valueChanged, this, [this, change](int row) {
        if (held && static_cast<std::size_t>(row) != held->headRow())
            change([&] { held->beginAt(static_cast<std::size_t>(row)); });
    });
    connect(columns, &ImportColumns::named, this,
            [change, this](std::size_t at, const std::string &name) { change([&] { held->nameColumn(at, name); }); });
    connect(columns, &ImportColumns::styled, this,
            [change, this](std::size_t at, const std::optional<exchange::CellStyle> &style) {
                change([&] { held->sayStyle(at, style); });
            });
    connect(columns, &ImportColumns::stated, this, [change, this](const std::string &name, const std::string &value) {
        change([&] { held->state(name, value); });
    });
}

void ImportDialog::showHead()
{
    const bool isText = held && !held->isOfSheet();
    for (QWidget *part : std::initializer_list<QWidget *>{encoding, separator})
        part->setEnabled(isText);
    const bool isTable = held && refusal.isEmpty();
    kind->setEnabled(isTable);
    headRow->setEnabled(isTable);
    shape->clear();
    if (!held)
        return;
    encoding->setCurrentIndex(static_cast<int>(std::ranges::find(encodings, held->encoding()) - encodings.begin()));
    separator->setCurrentIndex(static_cast<int>(std::ranges::find(separators, held->separator()) - separators.begin()));
    if (!isTable)
        return;
    kind->setCurrentIndex(static_cast<int>(held->table()));
    const QSignalBlocker quiet(headRow);
    headRow->setMaximum(static_cast<int>(std::max<std::size_t>(held->lastRow(), 1)));
    headRow->setValue(static_cast<int>(held->headRow()));
    shape->setText(wording::shapeFound(static_cast<std::int64_t>(held->rowCount()), std::ssize(held->columns()),
                                       question.language));
}

} // namespace dealdesk::ui
