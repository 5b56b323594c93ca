#include "quotedialog.h"

#include "flaglist.h"
#include "parts.h"
#include "prompts.h"
#include "theme.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dealdesk::ui {

namespace {

QDateEdit *dateField(QDate date, QWidget *parent)
{
    auto *field = new QDateEdit(date, parent);
    field->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    field->setButtonSymbols(QAbstractSpinBox::NoButtons); // typed, or stepped with the arrow keys
    return field;
}

QLabel *wrapping(const QString &text, tables::Tone tone, QWidget *parent)
{
    QLabel *made = label(text, parent);
    setTone(made, tone);
    made->setWordWrap(true);
    return made;
}

} // namespace

QuoteDialog::QuoteDialog(const QuoteQuestion &asked, Prompts &through, QWidget *parent)
    : QDialog(parent)
    , question(asked)
    , prompts(through)
    , number(new QLineEdit(question.proposed.number, this))
    , issued(dateField(question.proposed.issued, this))
    , validUntil(dateField(question.proposed.validUntil, this))
    , options(new QCheckBox(tr("Show 1, 2 and 3 years as options"), this))
    , otherTerms(wrapping({}, tables::Tone::Caution, this))
    , file(new QLineEdit(this))
    , problem(wrapping({}, tables::Tone::Bad, this))
{
    setWindowTitle(question.internal ? tr("Internal summary") : tr("Customer quote"));
    setMinimumWidth(560);
    build();
    proposePath();
    connect(number, &QLineEdit::textChanged, this, &QuoteDialog::proposePath);
    connect(file, &QLineEdit::textEdited, this, [this] { ownFile = true; });
    for (QLineEdit *field : {number, file})
        connect(field, &QLineEdit::textChanged, this, &QuoteDialog::check);
    for (QDateEdit *field : {issued, validUntil})
        connect(field, &QDateEdit::dateChanged, this, &QuoteDialog::check);
    connect(options, &QCheckBox::toggled, this, &QuoteDialog::check);
    check();
    write->setFocus();
}

void QuoteDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::edge, space::edge, space::edge, space::between);
    layout->setSpacing(space::between);
    addBrief(layout);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(space::inside);
    addFields(form);
    layout->addLayout(form);
    layout->addWidget(problem);
    layout->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    write = buttons->addButton(tr("Write PDF"), QDialogButtonBox::AcceptRole);
    setRole(write, "primary");
    for (QAbstractButton *button : buttons->buttons())
        button->setIcon({});
    write->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QuoteDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void QuoteDialog::addBrief(QVBoxLayout *layout)
{
    auto *head = new QVBoxLayout;
    head->setSpacing(space::inside / 2);
    QLabel *what = wrapping(question.brief.what, tables::Tone::Plain, this);
    what->setFont(fontOf(Type::Section));
    head->addWidget(what);
    head->addWidget(wrapping(question.brief.price, tables::Tone::Plain, this));
    layout->addLayout(head);
    for (const QString &note : question.brief.notes)
        layout->addWidget(wrapping(note, tables::Tone::Caution, this));
    auto *flags = new FlagList(this);
    flags->show(question.brief.flags, {});
    layout->addWidget(flags);
    layout->addWidget(
        question.internal
            ? wrapping(tr("For your own desk: it holds wholesale and margin. Never send it to the "
                          "customer."),
                       tables::Tone::Caution, this)
            : wrapping(tr("For the customer: it holds no wholesale and no margin."), tables::Tone::Quiet, this));
}

void QuoteDialog::addFields(QFormLayout *form)
{
    number->setMaxLength(quotes::longestNumber);
    form->addRow(tr("Quote number"), number);
    form->addRow(tr("Date"), issued);
    form->addRow(tr("Valid until"), validUntil);
    options->setChecked(question.proposed.termOptions);
    options->setVisible(!question.internal);
    if (!question.internal) {
        form->addRow(QString(), options);
        form->addRow(QString(), otherTerms);
    }
    auto *fileRow = new QHBoxLayout;
    fileRow->addWidget(file, 1);
    auto *choose = new QPushButton(tr("Browse…"), this);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &QuoteDialog::browse);
    fileRow->addWidget(choose);
    form->addRow(tr("PDF file"), fileRow);
    number->setAccessibleName(tr("Quote number"));
    file->setAccessibleName(tr("PDF file"));
}

void QuoteDialog::browse()
{
    const QString chosen = prompts.fileToWrite(this, tr("Write the PDF to"), file->text(), tr("PDF files (*.pdf)"));
    if (chosen.isEmpty())
        return;
    ownFile = true;
    file->setText(chosen);
    if (path() == chosen) // else it has got an ending, and nobody was asked about that file
        mayBeReplaced = chosen;
}

void QuoteDialog::proposePath()
{
    if (!ownFile)
        file->setText(quotes::freePath(question.folder, question.fileName(details().number)));
}

QString QuoteDialog::wrong() const
{
    if (details().number.isEmpty())
        return tr("The quote needs a number.");
    if (const QString whose = question.taken(details().number); !whose.isEmpty())
        return whose;
    if (validUntil->date() < issued->date())
        return tr("The quote would end before it begins: choose a later “valid until”.");
    if (file->text().trimmed().isEmpty())
        return tr("Say where the PDF is to be written.");
    if (!QFileInfo(path()).absoluteDir().exists())
        return tr("There is no folder %1.").arg(QFileInfo(path()).absolutePath());
    return {};
}

void QuoteDialog::check()
{
    otherTerms->setText(question.brief.otherTerms.join(QLatin1Char('\n')));
    otherTerms->setVisible(options->isChecked() && !otherTerms->text().isEmpty());
    const QString why = wrong();
    write->setEnabled(why.isEmpty());
    problem->setText(why);
    problem->setVisible(!why.isEmpty());
}

void QuoteDialog::accept()
{
    if (!wrong().isEmpty())
        return;
    if (QFileInfo::exists(path()) && path() != mayBeReplaced &&
        !prompts.confirm(
            this, tr("Replace the file?"),
            tr("%1 is there already. If you replace it, what it holds is lost.").arg(QDir::toNativeSeparators(path())),
            tr("Replace it")))
        return;
    QDialog::accept();
}

quotes::QuoteDetails QuoteDialog::details() const
{
    return {number->text().simplified(), issued->date(), validUntil->date(), options->isChecked()};
}

QString QuoteDialog::path() const
{
    const QString path = file->text().trimmed();
    return path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive) ? path : path + QStringLiteral(".pdf");
}

} // namespace dealdesk::ui
