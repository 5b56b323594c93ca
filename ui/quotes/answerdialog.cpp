#include "answerdialog.h"

#include "pricing/ranges.h"
#include "tables/entrytext.h"
#include "ui/widgets/entryfield.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/figuretext.h"
#include "wording/pages/registerwords.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace dealdesk::ui {

using workspace::QuoteStanding;

namespace {

constexpr int answerWidth = 520;

/// Null where it is none.
QDate dayIn(const QString &entry, const wording::Language &language)
{
    const auto date = tables::readDate(entry, language);
    return date ? wording::toQDate(*date) : QDate();
}

} // namespace

AnswerDialog::AnswerDialog(const AnswerQuestion &asked, QWidget *parent)
    : QDialog(parent)
    , question(asked)
    , day(new EntryField(tr("Day"), EntryField::Kind::Text, this))
    , note(new EntryField(tr("Note"), EntryField::Kind::Text, this))
    , order(new EntryField(tr("Purchase order"), EntryField::Kind::Text, this))
    , status(new QCheckBox(tr("The deal is accepted"), this))
    , certain(new QCheckBox(tr("Its win probability is 100 %"), this))
    , begun(new QCheckBox(this))
    , take(nullptr)
{
    const bool accepts = question.standing == QuoteStanding::Accepted;
    const QString name = wording::quoteName(question.quote.number, question.quote.revision);
    setWindowTitle(accepts ? wording::acceptQuote(name) : wording::declineQuote(name));
    setMinimumWidth(answerWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::edge, space::edge, space::edge, space::between);
    column->setSpacing(space::inside);
    QLabel *whose =
        label(question.quote.customerName.simplified() + QStringLiteral(" · ") +
                  wording::FigureText(question.language, question.quote.currency).money(question.quote.total),
              this);
    whose->setFont(fontOf(Type::Section));
    whose->setWordWrap(true);
    column->addWidget(whose);
    for (EntryField *field : {day, note, order})
        column->addWidget(field);
    column->addWidget(status);
    column->addWidget(certain);
    column->addWidget(begun);
    const bool hasDeal = accepts && question.deal.has_value();
    order->setVisible(hasDeal);
    status->setVisible(hasDeal);
    certain->setVisible(hasDeal);
    const bool isFree = hasDeal && question.deal->paperwork->nextStep.empty();
    if (hasDeal)
        begun->setText(wording::nextStepIs(wording::stepAfterAcceptance(question.deal->route)));
    begun->setVisible(isFree); // the user's own stays
    begun->setChecked(isFree);
    status->setChecked(hasDeal);
    certain->setChecked(hasDeal);

    day->setCheck([this](const QString &text) -> QString {
        const auto date = tables::readDate(text, question.language);
        if (!date)
            return date.error();
        return question.quote.issued.isValid() && wording::toQDate(*date) < question.quote.issued
                   ? wording::answeredBeforeIssue(question.quote.issued, question.language)
                   : QString();
    });
    order->setCheck([this](const QString &text) {
        const QString typed = text.simplified();
        return typed.isEmpty() || !question.taken ? QString() : question.taken(typed);
    });
    day->replace(question.language.date(question.today));
    order->replace(question.deal ? wording::text(question.deal->paperwork->poNumber) : QString());
    for (EntryField *field : {day, note, order}) {
        connect(field, &EntryField::entered, field, &EntryField::show);
        connect(field, &EntryField::rightnessChanged, this, [this] { take->setEnabled(isRight()); });
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    take = buttons->addButton(accepts ? tr("Accepted") : tr("Declined"), QDialogButtonBox::AcceptRole);
    setRole(take, "primary");
    for (QAbstractButton *button : buttons->buttons())
        button->setIcon({});
    take->setDefault(true);
    column->addSpacing(space::inside);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &AnswerDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    EntryField::alignLabels({day, note, order});
    day->recheck();
    order->recheck();
    take->setEnabled(isRight());
    take->setFocus();
}

bool AnswerDialog::isRight() const
{
    return day->isRight() && note->isRight() && (order->isHidden() || order->isRight());
}

void AnswerDialog::accept()
{
    for (EntryField *field : {day, note, order})
        field->settle();
    if (isRight())
        QDialog::accept();
}

std::optional<pricing::Deal> AnswerDialog::changedDeal() const
{
    if (!question.deal || question.standing != QuoteStanding::Accepted)
        return std::nullopt;
    pricing::Deal deal = *question.deal;
    if (status->isChecked())
        deal.status = pricing::DealStatus::Accepted;
    if (certain->isChecked())
        deal.probability = pricing::Percent{pricing::basisPointsInWhole};
    if (begun->isChecked())
        deal.paperwork.edit().nextStep = wording::utf8(wording::stepAfterAcceptance(deal.route));
    deal.paperwork.edit().poNumber = wording::utf8(order->text().simplified());
    deal.paperwork.tidy();
    return deal;
}

workspace::QuoteEdits::Answer AnswerDialog::answer() const
{
    return {question.standing, dayIn(day->text(), question.language), note->text().simplified(), changedDeal()};
}

} // namespace dealdesk::ui
