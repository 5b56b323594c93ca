#include "quotedialog.h"

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

} // namespace

QuoteDialog::QuoteDialog(const quotes::QuoteDetails &proposed, const QString &path, bool internal, bool illustrative,
                         Prompts &through, QWidget *parent)
    : QDialog(parent)
    , prompts(through)
    , number(new QLineEdit(proposed.number, this))
    , issued(dateField(proposed.issued, this))
    , validUntil(dateField(proposed.validUntil, this))
    , options(new QCheckBox(tr("Show 1, 2 and 3 years as options"), this))
    , file(new QLineEdit(path, this))
    , problem(label({}, this))
    , write(nullptr)
{
    setWindowTitle(internal ? tr("Internal summary") : tr("Customer quote"));
    setMinimumWidth(560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::edge, space::edge, space::edge, space::between);
    layout->setSpacing(space::between);
    QLabel *what =
        label(internal ? tr("For your own desk: it holds wholesale and margin. Never send it to the customer.")
                       : tr("For the customer: it holds no wholesale and no margin."),
              this);
    setTone(what, internal ? tables::Tone::Caution : tables::Tone::Quiet);
    what->setWordWrap(true);
    layout->addWidget(what);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(space::inside);
    form->addRow(tr("Quote number"), number);
    form->addRow(tr("Date"), issued);
    form->addRow(tr("Valid until"), validUntil);
    if (!internal)
        form->addRow(QString(), options);
    else
        options->hide();
    options->setChecked(proposed.termOptions);
    auto *fileRow = new QHBoxLayout;
    fileRow->addWidget(file, 1);
    auto *browse = new QPushButton(tr("Browse…"), this);
    browse->setAutoDefault(false);
    fileRow->addWidget(browse);
    form->addRow(tr("PDF file"), fileRow);
    layout->addLayout(form);
    if (illustrative && !internal) {
        QLabel *note =
            label(tr("The price comes from an illustrative price book: the quote will say that it is no offer."), this);
        setTone(note, tables::Tone::Caution);
        note->setWordWrap(true);
        layout->addWidget(note);
    }
    setTone(problem, tables::Tone::Bad);
    problem->setWordWrap(true);
    layout->addWidget(problem);
    layout->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    write = buttons->addButton(tr("Write PDF"), QDialogButtonBox::AcceptRole);
    setRole(write, "primary");
    for (QAbstractButton *button : buttons->buttons())
        button->setIcon({});
    write->setDefault(true);
    layout->addWidget(buttons);
    number->setAccessibleName(tr("Quote number"));
    file->setAccessibleName(tr("PDF file"));

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString chosen = prompts.fileToWrite(this, tr("Write the PDF to"), file->text(), tr("PDF files (*.pdf)"));
        if (!chosen.isEmpty())
            file->setText(chosen);
    });
    for (QLineEdit *field : {number, file})
        connect(field, &QLineEdit::textChanged, this, &QuoteDialog::check);
    for (QDateEdit *field : {issued, validUntil})
        connect(field, &QDateEdit::dateChanged, this, &QuoteDialog::check);
    check();
    write->setFocus();
}

void QuoteDialog::check()
{
    QString wrong;
    if (number->text().trimmed().isEmpty())
        wrong = tr("The quote needs a number.");
    else if (validUntil->date() < issued->date())
        wrong = tr("The quote would end before it begins: choose a later “valid until”.");
    else if (file->text().trimmed().isEmpty())
        wrong = tr("Say where the PDF is to be written.");
    else if (!QFileInfo(path()).absoluteDir().exists())
        wrong = tr("There is no folder %1.").arg(QFileInfo(path()).absolutePath());
    else if (QFileInfo::exists(path()))
        problem->setText(tr("The file exists and will be replaced."));
    write->setEnabled(wrong.isEmpty());
    if (!wrong.isEmpty() || !QFileInfo::exists(path()))
        problem->setText(wrong);
    problem->setVisible(!problem->text().isEmpty());
}

quotes::QuoteDetails QuoteDialog::details() const
{
    return {number->text().trimmed(), issued->date(), validUntil->date(), options->isChecked()};
}

QString QuoteDialog::path() const
{
    const QString path = file->text().trimmed();
    return path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive) ? path : path + QStringLiteral(".pdf");
}

} // namespace dealdesk::ui
