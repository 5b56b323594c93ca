#include "importcolumns.h"

#include "records/decimaltext.h"
#include "tables/entrytext.h"
#include "ui/widgets/elidedcombo.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/entryfield.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/theme.h"
#include "wording/explanation.h"
#include "wording/figuretext.h"
#include "wording/records/importtablewords.h"

#include <QApplication>
#include <QGridLayout>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace dealdesk::ui {

using exchange::CellsAre;
using exchange::CellStyle;
using exchange::WrittenDates;
using exchange::WrittenNumbers;

namespace {

constexpr int titleWidth = 124, columnWidth = 148, styleWidth = 118;

void markOpen(QWidget *entry, bool isOpen)
{
    if (entry->property("invalid").toBool() == isOpen)
        return;
    entry->setProperty("invalid", isOpen);
    entry->style()->unpolish(entry);
    entry->style()->polish(entry);
}

ElidedCombo *combo(int width, QWidget *parent)
{
    auto *made = new ElidedCombo(parent);
    made->setFixedWidth(width);
    return made;
}

std::vector<CellStyle> stylesFor(CellsAre cells)
{
    std::vector<CellStyle> styles;
    if (cells == CellsAre::Numbers)
        for (std::size_t each = 0; each < exchange::writtenNumberNames.size(); ++each)
            styles.push_back({.numbers = static_cast<WrittenNumbers>(each)});
    if (cells == CellsAre::Months)
        for (std::size_t each = 0; each < exchange::writtenDatesCount; ++each)
            styles.push_back({.dates = static_cast<WrittenDates>(each)});
    return styles;
}

QString nameOfStyle(const CellStyle &style, CellsAre cells)
{
    return cells == CellsAre::Numbers ? wording::text(exchange::exampleOf(style.numbers))
                                      : wording::nameOf(style.dates);
}

std::vector<std::string> wordsToState(const std::string &column)
{
    if (column == "termMonths")
        return {"12", "24", "36"};
    const auto words = exchange::wordsOfColumn(column);
    return {words.begin(), words.end()};
}

QString nameOfStated(const std::string &column, const std::string &word)
{
    if (column == "termMonths")
        for (const pricing::CommitmentTerm term : pricing::allTerms)
            if (std::to_string(monthsOf(term)) == word)
                return wording::name(term);
    return wording::nameOfWord(column, word);
}

} // namespace

ImportColumns::ImportColumns(const wording::Language &in, QWidget *parent)
    : QScrollArea(parent)
    , language(in)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && isAncestorOf(now))
            ensureWidgetVisible(now);
    });
    build();
}

void ImportColumns::show(const exchange::TableImport *of)
{
    table = of;
    const std::string now = table ? std::to_string(static_cast<int>(table->table())) + table->shape() : std::string();
    if (now != shape) {
        shape = now;
        build();
    }
    renew();
}

void ImportColumns::build()
{
    lines.clear();
    entries.clear();
    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("scrolled"));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space::inside, 0);
    column->setSpacing(space::inside);
    if (table) {
        forAll = sectionTitle(tr("For all rows"), content);
        column->addWidget(forAll);
        QList<EntryField *> fields;
        for (const exchange::TableColumn &each : exchange::columnsOf(table->table()))
            if (each.mayBeStated)
                fields.append(addStated(column, std::string(each.name)));
        EntryField::alignLabels(fields);
        column->addWidget(sectionTitle(tr("Columns of the file"), content));
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(space::inside);
        grid->setVerticalSpacing(space::inside / 2);
        grid->setColumnStretch(3, 1);
        for (std::size_t at = 0; at < table->columns().size(); ++at)
            addLine(grid, at, content);
        column->addLayout(grid);
    }
    column->addStretch();
    if (QWidget *before = takeWidget()) // something in it may be speaking
        before->deleteLater();
    setWidget(content);
}

void ImportColumns::addLine(QGridLayout *grid, std::size_t at, QWidget *content)
{
    const exchange::ImportedColumn &of = table->columns()[at];
    const QString title = of.title.empty() ? wording::columnWithoutTitle(std::ssize(lines) + 1, language)
                                           : wording::nameInSentence(wording::text(of.title));
    auto *name = new ElidedLabel(title, content);
    name->setFixedWidth(titleWidth);
    Line line{combo(columnWidth, content), combo(styleWidth, content), quietLabel({}, content)};
    line.examples->setWordWrap(true);
    line.column->setAccessibleName(wording::whatColumnIs(title));
    line.style->setAccessibleName(wording::howColumnIsWritten(title));
    line.column->addItem(wording::notRead());
    for (const exchange::TableColumn &each : exchange::columnsOf(table->table()))
        line.column->addItem(wording::nameOfColumn(table->table(), each.name), wording::text(std::string(each.name)));
    connect(line.column, &QComboBox::activated, this, [this, at](int index) {
        if (!isShowing)
            Q_EMIT named(at, wording::utf8(lines[at].column->itemData(index).toString()));
    });
    connect(line.style, &QComboBox::activated, this, [this, at](int index) {
        const exchange::TableColumn *known = exchange::columnOf(table->table(), table->columns()[at].name);
        const int chosen = lines[at].style->itemData(index).toInt();
        if (isShowing || !known)
            return;
        const auto styles = stylesFor(known->cells);
        Q_EMIT styled(at, chosen < 0 ? std::nullopt : std::optional(styles[static_cast<std::size_t>(chosen)]));
    });
    const int row = static_cast<int>(at);
    grid->addWidget(name, row, 0);
    grid->addWidget(line.column, row, 1);
    grid->addWidget(line.style, row, 2);
    grid->addWidget(line.examples, row, 3);
    lines.push_back(line);
}

EntryField *ImportColumns::addStated(QVBoxLayout *into, const std::string &column)
{
    EntryField *field =
        column == "startMonth" ? monthOf(column, into->parentWidget()) : choiceOf(column, into->parentWidget());
    entries.emplace(column, field);
    into->addWidget(field);
    return field;
}

EntryField *ImportColumns::choiceOf(const std::string &column, QWidget *parent)
{
    auto *field = new EntryField(wording::nameOfColumn(table->table(), column), EntryField::Kind::Choice, parent);
    const auto words = wordsToState(column);
    QStringList names;
    for (const std::string &word : words)
        names.append(nameOfStated(column, word));
    field->setChoices(names);
    connect(field, &EntryField::entered, this, [this, column, words, field] {
        if (const auto choice = field->choice(); choice && !isShowing)
            Q_EMIT stated(column, words[static_cast<std::size_t>(*choice)]);
    });
    return field;
}

EntryField *ImportColumns::monthOf(const std::string &column, QWidget *parent)
{
    auto *field = new EntryField(wording::nameOfColumn(table->table(), column), EntryField::Kind::Text, parent);
    const pricing::YearMonth first = table->scenario()->settings.start;
    field->setCheck([this, first](const QString &text) {
        const auto start = tables::readStart(text, first, language);
        return start ? QString() : start.error();
    });
    connect(field, &EntryField::entered, this, [this, column, first](const QString &text) {
        if (const auto start = tables::readStart(text, first, language); start && !isShowing)
            Q_EMIT stated(column, records::monthText(first.plus(*start)));
    });
    return field;
}

void ImportColumns::renew()
{
    if (!table)
        return;
    isShowing = true;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const exchange::ImportedColumn &of = table->columns()[at];
        Line &line = lines[at];
        const int index = of.name.empty() ? 0 : line.column->findData(wording::text(of.name));
        line.column->setCurrentIndex(index);
        line.column->setToolTip(of.isByContent ? wording::isByContent() : QString());
        renewStyles(at);
        const QStringList examples = examplesOf(at);
        line.examples->setText(examples.join(QStringLiteral("   ")));
        setPlainTip(line.examples, examples.join(QLatin1Char('\n')));
    }
    const auto toState = table->toState();
    forAll->setVisible(!toState.empty());
    for (const auto &[column, field] : entries) {
        field->setVisible(std::ranges::find(toState, column) != toState.end());
        const auto value = table->stated().find(column);
        const std::string text = value == table->stated().end() ? std::string() : value->second;
        const auto month = column == "startMonth" ? records::readMonth(text) : std::nullopt;
        field->show(month ? language.month(*month) : nameOfStated(column, text));
    }
    isShowing = false;
}

/// Three cells as they are read; while it is not said how, one that says several things, in each way. An example stands
/// on one line.
QStringList ImportColumns::examplesOf(std::size_t at) const
{
    const exchange::ImportedColumn &of = table->columns()[at];
    const exchange::TableColumn *known = exchange::columnOf(table->table(), of.name);
    QStringList all;
    const auto add = [&](const QString &text) { all.append(QString(text).replace(QLatin1Char(' '), QChar(0xA0))); };
    if (!of.isOpen()) {
        for (const exchange::CellExample &example : table->examples(at))
            if (!example.found.empty())
                add(wording::exampleText(example, known, language));
        return all;
    }
    for (const exchange::CellExample &example : table->differing(at))
        add(wording::exampleText(example, known, language));
    return all;
}

void ImportColumns::renewStyles(std::size_t at)
{
    const exchange::ImportedColumn &of = table->columns()[at];
    QComboBox *style = lines[at].style;
    const exchange::TableColumn *known = exchange::columnOf(table->table(), of.name);
    const auto styles = known ? stylesFor(known->cells) : std::vector<CellStyle>();
    style->setVisible(!styles.empty() && !of.ways.empty());
    style->clear();
    if (of.ways.size() > 1)
        style->addItem(tr("Choose…"), -1);
    int current = 0;
    for (std::size_t each = 0; each < styles.size(); ++each) {
        style->addItem(nameOfStyle(styles[each], known->cells), static_cast<int>(each));
        const bool isIt = styles[each].numbers == of.style().numbers && styles[each].dates == of.style().dates;
        if (isIt && !of.isOpen())
            current = style->count() - 1;
    }
    style->setCurrentIndex(current);
    style->setToolTip(known && known->cells == CellsAre::Months ? wording::daysStandForTheirMonth() : QString());
    markOpen(style, of.isOpen());
    const auto &all = table->columns();
    const auto first = std::ranges::find(all, of.name, &exchange::ImportedColumn::name) - all.begin();
    markOpen(lines[at].column, !of.name.empty() && static_cast<std::size_t>(first) != at);
}

void ImportColumns::focusFirstOpen()
{
    for (const exchange::StillToSay &open : table ? table->stillToSay() : std::vector<exchange::StillToSay>()) {
        if (open.what == exchange::StillToSay::What::Style)
            return lines[open.at].style->setFocus();
        if (open.what == exchange::StillToSay::What::Twice)
            return lines[open.at].column->setFocus();
        if (open.what == exchange::StillToSay::What::Column)
            break;
        if (const auto entry = entries.find(open.name); entry != entries.end())
            return entry->second->focusEntry();
    }
    if (!lines.empty())
        lines.front().column->setFocus();
}

} // namespace dealdesk::ui
