#include "quotedialog.h"

#include "quoteconsent.h"
#include "quotedates.h"
#include "quotefolders.h"
#include "quoteterms.h"

#include "ui/widgets/documentpreview.h"
#include "ui/widgets/entryfield.h"
#include "ui/widgets/flaglist.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/theme.h"
#include "wording/figuretext.h"
#include "wording/pages/quotedialogwords.h"
#include "wording/pages/widgetwords.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dealdesk::ui {

namespace {

constexpr int narrowest = 640;

QLabel *wrapping(const QString &text, tables::Tone tone, QWidget *parent)
{
    QLabel *made = label(text, parent);
    setTone(made, tone);
    made->setWordWrap(true);
    return made;
}

QLineEdit *line(const EntryField *field) { return static_cast<QLineEdit *>(field->entry()); }

} // namespace

QuoteDialog::QuoteDialog(const QuoteQuestion &asked, Prompts &through, QWidget *parent)
    : TallDialog(narrowest, parent)
    , question(asked)
    , prompts(through)
    , number(new EntryField(tr("Quote number"), EntryField::Kind::Text, this))
    , dates(new QuoteDates(question.proposed.issued, question.proposed.validUntil, question.language, this))
    , whySoLong(new EntryField(tr("Reason"), EntryField::Kind::Text, this))
    , consent(new QuoteConsent(question.illustrative, question.approval, question.language, this))
    , subject(new EntryField(tr("Subject"), EntryField::Kind::Text, this))
    , terms(new QuoteTerms(question.brief, question.proposed.termOptions, this))
    , currency(new QuoteCurrency(question.currency, question.language, this))
    , file(new EntryField(tr("PDF file"), EntryField::Kind::Text, this))
{
    setWindowTitle(question.internal ? tr("Internal summary") : tr("Customer quote"));
    build();
    setChecks();
    proposePath(question.proposed.number);
    number->recheck();
    whySoLong->setVisible(outlastsAuthorization());
    whySoLong->recheck();
    number->setEntryEnabled(!question.isRevision);
    subject->replace(question.proposed.subject);
    showConsent();
    check();
    if (write->isEnabled())
        write->setFocus();
    else
        consent->focusFirst(); // what is lacking
}

void QuoteDialog::build()
{
    addBrief(column());
    addFields(column());
    column()->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    write = buttons->addButton(tr("Write PDF"), QDialogButtonBox::AcceptRole);
    setRole(write, "primary");
    // Not in the box: with three in it, Qt 6.4 leads Tab round them and to nothing else.
    keep = new QPushButton(tr("Keep as draft"), this);
    keep->setToolTip(tr("Its number stays taken; it can be gone on with from the Quotes page"));
    keep->setAutoDefault(false);
    keep->setVisible(!question.internal);
    connect(keep, &QPushButton::clicked, this, &QuoteDialog::keepAsDraft);
    look = new QPushButton(tr("Preview…"), this);
    look->setAutoDefault(false);
    look->setVisible(question.pages != nullptr);
    connect(look, &QPushButton::clicked, this, &QuoteDialog::preview);
    for (QAbstractButton *button : buttons->buttons())
        button->setIcon({});
    write->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addWidget(look);
    row->addWidget(keep);
    row->addWidget(buttons, 1);
    foot()->addLayout(row);
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
    layout->addWidget(question.internal ? wrapping(wording::forYourOwnDesk(), tables::Tone::Caution, this)
                                        : wrapping(wording::forTheCustomer(), tables::Tone::Quiet, this));
}

void QuoteDialog::addFields(QVBoxLayout *layout)
{
    auto *form = new QVBoxLayout;
    form->setSpacing(space::inside);
    for (QWidget *field : std::initializer_list<QWidget *>{number, dates, whySoLong, consent, subject})
        form->addWidget(field);
    number->replace(question.proposed.number);
    whySoLong->setHelp(wording::reasonIsKept());
    subject->setHelp(wording::subjectHelp(wording::nameInSentence(question.dealName)));
    subject->setVisible(!question.internal);
    number->setVisible(!question.internal || !question.proposed.number.isEmpty());
    terms->setVisible(!question.internal);
    auto *termsRow = new QHBoxLayout; // under the entries, not under their labels
    termsRow->setContentsMargins(EntryField::labelWidth + space::inside, 0, 0, 0);
    termsRow->addWidget(terms);
    form->addLayout(termsRow);
    currency->setVisible(question.currency.isDirect);
    auto *currencyRow = new QHBoxLayout;
    currencyRow->setContentsMargins(EntryField::labelWidth + space::inside, 0, 0, 0);
    currencyRow->addWidget(currency);
    form->addLayout(currencyRow);
    auto *fileRow = new QHBoxLayout;
    fileRow->addWidget(file, 1);
    auto *choose = new QPushButton(tr("Browse…"), this);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &QuoteDialog::browse);
    fileRow->addWidget(choose, 0, Qt::AlignTop);
    form->addLayout(fileRow);
    layout->addLayout(form);
}

/// What is still lacking to issue it, may lack.
void QuoteDialog::keepAsDraft()
{
    if (!number->isRight() || !dates->isRight() || !subject->isRight())
        return;
    kept = true;
    QDialog::accept();
}

void QuoteDialog::browse()
{
    const QString chosen = prompts.fileToWrite(this, tr("Write the PDF to"), file->text(), tr("PDF files (*.pdf)"));
    if (chosen.isEmpty())
        return;
    ownFile = true;
    file->replace(chosen);
    file->recheck();
    if (path() == chosen) // else it has got an ending, and nobody was asked about that file
        mayBeReplaced = chosen;
    check();
}

void QuoteDialog::preview()
{
    auto pages = question.pages(details());
    if (!pages) {
        prompts.show(this, tr("No preview"), pages.error(), {});
        return;
    }
    DocumentPreview(*std::move(pages), windowTitle(), prompts, this).exec();
}

void QuoteDialog::proposePath(const QString &forNumber)
{
    if (ownFile)
        return;
    file->replace(quotes::freePath(question.folder, question.fileName(forNumber.simplified())));
    file->recheck();
    line(file)->end(false); // its name is what is looked for
}

bool QuoteDialog::mayLieThere()
{
    return !question.internal ||
           mayLieBesideQuotes(QFileInfo(path()).absolutePath(), question.quoteFolders, prompts, this);
}

void QuoteDialog::accept()
{
    if (!isRight() || !mayLieThere())
        return;
    if (QFileInfo::exists(path()) && path() != mayBeReplaced &&
        !prompts.confirm(this, wording::replaceTheFileTitle(),
                         wording::isThereAlready(QDir::toNativeSeparators(path())), tr("Replace it")))
        return;
    QDialog::accept();
}

std::optional<workspace::QuoteApproval> QuoteDialog::approval() const { return consent->approval(dates->issued()); }

bool QuoteDialog::isIllustrativeOnPurpose() const { return consent->isIllustrativeOnPurpose(); }

quotes::QuoteDetails QuoteDialog::details() const
{
    quotes::QuoteDetails entered = question.proposed;
    entered.number = number->text().simplified();
    entered.issued = dates->issued();
    entered.validUntil = dates->validUntil();
    entered.termOptions = terms->termOptions();
    entered.onePrice = terms->onePrice();
    entered.subject = subject->text().simplified();
    entered.customersCurrency = currency->chosen();
    return entered;
}

QString QuoteDialog::path() const
{
    const QString path = file->text().trimmed();
    return path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive) ? path : path + QStringLiteral(".pdf");
}

} // namespace dealdesk::ui
