#include "usagecolumnsform.h"

#include "ui/widgets/elidedcombo.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/figuretext.h"
#include "wording/lists.h"
#include "wording/pages/usagewords.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace dealdesk::ui {

using exchange::UsageColumns;

namespace {

constexpr std::size_t mustBe = 2; ///< so many fields from the first on
constexpr int formWidth = 560;
constexpr qsizetype longestValue = 40;

QString titleOfField(std::size_t field)
{
    switch (field) {
    case 0: return UsageColumnsForm::tr("Customer");
    case 1: return UsageColumnsForm::tr("Project");
    case 2: return UsageColumnsForm::tr("Active or not");
    case 3: return UsageColumnsForm::tr("Month");
    default: return UsageColumnsForm::tr("Deployment");
    }
}

QString shortened(const std::string &value)
{
    const QString line = wording::text(value).simplified();
    return line.size() <= longestValue ? line : line.left(longestValue - 1) + QChar(0x2026);
}

} // namespace

std::array<std::optional<std::string> *, usageFields> fieldsOf(UsageColumns &columns)
{
    return {&columns.customer, &columns.project, &columns.active, &columns.month, &columns.deployment};
}

UsageColumnsForm::UsageColumnsForm(const QString &file, const exchange::UsageSample &of, UsageColumns proposed,
                                   QWidget *parent)
    : PromptDialog(parent, tr("Columns of the usage file"), wording::whichColumnsAreWhich(file))
    , sample(of)
{
    QWidget *part = makePart(proposed);
    takes = addAccept(tr("Read it so"));
    setRole(takes, "primary");
    takes->setDefault(true);
    addReject(tr("Cancel"));
    setPart(part);
    check();
}

QWidget *UsageColumnsForm::makePart(UsageColumns &proposed)
{
    auto *part = new QWidget(this);
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::between);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    part->setMinimumWidth(formWidth);
    const auto before = fieldsOf(proposed);
    for (std::size_t field = 0; field < usageFields; ++field) {
        auto *list = new ElidedCombo(part);
        list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        list->addItem(field < mustBe ? wording::chooseAColumn() : wording::noSuchColumn());
        for (const std::string &title : sample.titles)
            list->addItem(title.empty() ? wording::columnWithoutTitle() : wording::text(title));
        const auto had = *before[field] ? std::ranges::find(sample.titles, **before[field]) : sample.titles.end();
        list->setCurrentIndex(had == sample.titles.end() ? 0 : static_cast<int>(had - sample.titles.begin()) + 1);
        list->setAccessibleName(titleOfField(field));
        QLabel *name = label(titleOfField(field), part);
        name->setBuddy(list);
        below[field] = quietLabel({}, part);
        below[field]->setWordWrap(true);
        const int row = 2 * static_cast<int>(field);
        grid->addWidget(name, row, 0);
        grid->addWidget(list, row, 1);
        grid->addWidget(below[field], row + 1, 1);
        grid->setRowMinimumHeight(row + 1, 22);
        choices[field] = list;
        connect(list, &QComboBox::currentIndexChanged, this, &UsageColumnsForm::check);
    }
    part->setFocusProxy(choices[0]);
    return part;
}

std::optional<std::size_t> UsageColumnsForm::chosen(std::size_t field) const
{
    const int at = choices[field]->currentIndex();
    return at > 0 ? std::optional(static_cast<std::size_t>(at - 1)) : std::nullopt;
}

QString UsageColumnsForm::valuesOf(std::size_t column) const
{
    QStringList values;
    for (const std::vector<std::string> &row : sample.rows)
        if (column < row.size() && !row[column].empty())
            values.append(shortened(row[column]));
    return values.isEmpty() ? wording::firstRowsAreEmptyThere() : wording::firstValues(values.join(u", "));
}

QString UsageColumnsForm::problemOf(std::size_t field) const
{
    const auto own = chosen(field);
    if (!own)
        return field < mustBe ? wording::mustBeChosen() : QString();
    for (std::size_t other = 0; other < field; ++other)
        if (chosen(other) == own)
            return wording::isChosenAlready(titleOfField(other));
    return {};
}

void UsageColumnsForm::check()
{
    bool isRight = true;
    for (std::size_t field = 0; field < usageFields; ++field) {
        const QString problem = problemOf(field);
        const auto own = chosen(field);
        isRight = isRight && problem.isEmpty();
        const bool isOpen = field < mustBe && !own; // not chosen yet: nothing was entered wrongly
        setTone(below[field], problem.isEmpty() || isOpen ? tables::Tone::Quiet : tables::Tone::Bad);
        const QString says = !problem.isEmpty() ? problem : own ? valuesOf(*own) : QString();
        below[field]->setText(says);
        choices[field]->setAccessibleDescription(says);
    }
    takes->setEnabled(isRight);
}

UsageColumns UsageColumnsForm::columns() const
{
    UsageColumns all;
    const auto fields = fieldsOf(all);
    for (std::size_t field = 0; field < usageFields; ++field)
        if (const auto own = chosen(field))
            *fields[field] = sample.titles[*own];
    return all;
}

} // namespace dealdesk::ui
