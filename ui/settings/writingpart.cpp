#include "writingpart.h"

#include "ui/widgets/entryfield.h"
#include "ui/widgets/parts.h"
#include "wording/figuretext.h"
#include "wording/pages/settingswords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace dealdesk::ui {

using wording::Writing;

namespace {

/// In the order of Writing::Numbers.
QStringList numberStyles()
{
    return {WritingPart::tr("As the language"), QStringLiteral("1,234.56"), QStringLiteral("1.234,56"),
            QStringLiteral("1 234,56"), QStringLiteral("1\u2019234.56")};
}

/// In the order of Writing::Dates.
QStringList dateOrders()
{
    return {WritingPart::tr("As the language"), WritingPart::tr("Day first"), WritingPart::tr("Month first"),
            WritingPart::tr("Year first")};
}

} // namespace

WritingPart::WritingPart(const wording::Language &in, QWidget *parent)
    : SettingsPart(tr("Numbers and dates"), wording::writingHelp(), parent)
    , language(in)
{
    QHBoxLayout *columns = addColumns();
    numbers = addChoice(tr("Numbers"), "numbers", numberStyles(), wording::ownNumbersHelp(), addColumn(columns));
    dates = addChoice(tr("Dates"), "dates", dateOrders(), wording::ownDatesHelp(), addColumn(columns));
    example = new QLabel(this);
    example->setObjectName(QStringLiteral("writing.example"));
    rows()->addWidget(example);
    refresh();
}

EntryField *WritingPart::addChoice(const QString &title, const char *called, const QStringList &choices,
                                   const QString &help, QWidget *into)
{
    auto *made = new EntryField(title, EntryField::Kind::Choice, into);
    made->setObjectName(QStringLiteral("writing.") + QLatin1String(called));
    made->setChoices(choices);
    made->setHelp(help);
    into->layout()->addWidget(made);
    connect(made, &EntryField::entered, this, [this] {
        Q_EMIT chosen({static_cast<Writing::Numbers>(numbers->choice().value_or(0)),
                       static_cast<Writing::Dates>(dates->choice().value_or(0))});
    });
    return made;
}

void WritingPart::refresh()
{
    const Writing now = language.writing();
    numbers->show(numberStyles().at(static_cast<int>(now.numbers)));
    dates->show(dateOrders().at(static_cast<int>(now.dates)));
    const pricing::Money amount{123'456};
    example->setText(wording::writtenSo(wording::FigureText(language, QStringLiteral("EUR")).amount(amount),
                                        language.date(QDate(2027, 3, 2))));
}

} // namespace dealdesk::ui
