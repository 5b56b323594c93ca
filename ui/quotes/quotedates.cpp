#include "quotedates.h"

#include "tables/entrytext.h"
#include "ui/widgets/entryfield.h"
#include "ui/widgets/theme.h"
#include "wording/figuretext.h"
#include "wording/pages/quotedialogwords.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace dealdesk::ui {

namespace {

/// Null where it is none.
QDate dateOf(const QString &entry, const wording::Language &language)
{
    const auto date = tables::readDate(entry, language);
    return date ? wording::toQDate(*date) : QDate();
}

QString wrongDate(const QString &entry, const wording::Language &language)
{
    const auto date = tables::readDate(entry, language);
    return date ? QString() : date.error();
}

/// A day later or earlier, as if it had been typed; not from what is no date.
bool step(QLineEdit *date, int key, const wording::Language &language)
{
    const QDate before = dateOf(date->text(), language);
    if (!before.isValid() || (key != Qt::Key_Up && key != Qt::Key_Down))
        return false;
    date->selectAll();
    date->insert(language.date(before.addDays(key == Qt::Key_Up ? 1 : -1)));
    return true;
}

} // namespace

QuoteDates::QuoteDates(QDate issued, QDate validUntil, const wording::Language &in, QWidget *parent)
    : QWidget(parent)
    , language(in)
    , begins(issued)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    from = addField(tr("Date"), issued);
    until = addField(tr("Valid until"), validUntil);
    from->setCheck([this](const QString &text) { return wrongDate(text, language); });
    until->setCheck([this](const QString &text) { return wrongEnd(text); });
    connect(from, &EntryField::entered, this, [this](const QString &text) {
        begins = dateOf(text, language);
        from->show(language.date(begins));
        until->recheck();
        Q_EMIT changed();
    });
    connect(until, &EntryField::entered, this, [this](const QString &text) {
        until->show(language.date(dateOf(text, language)));
        Q_EMIT changed();
    });
    connect(this, &QuoteDates::rightnessChanged, this, &QuoteDates::changed);
}

EntryField *QuoteDates::addField(const QString &name, QDate date)
{
    auto *field = new EntryField(name, EntryField::Kind::Text, this);
    field->replace(language.date(date));
    field->entry()->installEventFilter(this);
    connect(field, &EntryField::rightnessChanged, this, &QuoteDates::rightnessChanged);
    layout()->addWidget(field);
    return field;
}

QDate QuoteDates::issued() const { return dateOf(from->text(), language); }

QDate QuoteDates::validUntil() const { return dateOf(until->text(), language); }

bool QuoteDates::isRight() const { return from->isRight() && until->isRight(); }

QString QuoteDates::wrongEnd(const QString &text) const
{
    const QString wrong = wrongDate(text, language);
    if (!wrong.isEmpty() || dateOf(text, language) >= begins)
        return wrong;
    return wording::endsBeforeItBegins(language.date(begins));
}

bool QuoteDates::eventFilter(QObject *watched, QEvent *event)
{
    return event->type() == QEvent::KeyPress &&
           step(static_cast<QLineEdit *>(watched), static_cast<QKeyEvent *>(event)->key(), language);
}

} // namespace dealdesk::ui
