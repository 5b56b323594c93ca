#include "severalquotesdialog.h"

#include "quoteconsent.h"
#include "quotedates.h"

#include "pricing/ranges.h"
#include "quotes/quotepdf.h"
#include "ui/widgets/documentpreview.h"
#include "ui/widgets/entryfield.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/smalltable.h"
#include "ui/widgets/theme.h"
#include "wording/figuretext.h"
#include "wording/pages/quotedialogwords.h"
#include "wording/pages/severalquoteswords.h"
#include "wording/pages/widgetwords.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dealdesk::ui {

namespace {

constexpr int narrowest = 760;
constexpr int mostRows = 6, fewestSeen = 3;

QLabel *wrapping(tables::Tone tone, QWidget *parent, const QString &text = {})
{
    QLabel *made = label(text, parent);
    setTone(made, tone);
    made->setWordWrap(true);
    return made;
}

} // namespace

SeveralQuotesDialog::SeveralQuotesDialog(const SeveralQuestion &asked, Prompts &through, QWidget *parent)
    : TallDialog(narrowest, parent)
    , question(asked)
    , prompts(through)
    , made(question.quotes(question.proposed))
    , each(new QRadioButton(wording::aQuoteForEach(), this))
    , together(new QRadioButton(wording::sideBySide(), this))
    , table(new tables::QuotesToIssue(question.language, this))
    , sum(wrapping(tables::Tone::Caution, this))
    , remarks(wrapping(tables::Tone::Caution, this))
    , whyNot(wrapping(tables::Tone::Bad, this))
    , dates(new QuoteDates(question.proposed.issued, question.proposed.validUntil, question.language, this))
    , whySoLong(new EntryField(tr("Reason"), EntryField::Kind::Text, this))
    , subject(new EntryField(tr("Subject"), EntryField::Kind::Text, this))
    , folder(new EntryField(tr("Folder"), EntryField::Kind::Text, this))
    , file(new EntryField(tr("PDF file"), EntryField::Kind::Text, this))
    , consent(new QuoteConsent(made.isAnyIllustrative(), {}, question.language, this))
{
    setWindowTitle(tr("Several quotes"));
    build();
    (question.proposed.together ? together : each)->setChecked(true);
    folder->replace(question.folder);
    connectAll();
    refresh();
    if (write->isEnabled())
        write->setFocus();
    else
        consent->focusFirst(); // what is lacking
}

void SeveralQuotesDialog::build()
{
    addWays(column());
    addTable(column());
    addFields(column());
    column()->addStretch();
    foot()->addWidget(makeFoot());
}

void SeveralQuotesDialog::addWays(QVBoxLayout *column)
{
    auto *ways = new QVBoxLayout;
    ways->setSpacing(space::inside / 2);
    const bool may = question.whyNoAlternatives.isEmpty();
    together->setEnabled(may);
    QLabel *about = quietLabel(may ? wording::oneDocumentManyNumbers() : question.whyNoAlternatives, this);
    about->setWordWrap(true);
    about->setContentsMargins(22, 0, 0, 0); // under the words of the choice
    for (QWidget *part : std::initializer_list<QWidget *>{each, together, about})
        ways->addWidget(part);
    column->addLayout(ways);
}

void SeveralQuotesDialog::addTable(QVBoxLayout *column)
{
    auto *list = new SmallTable(mostRows, this);
    table->show(made.rows, question.currency);
    list->setModel(table);
    list->setAccessibleName(tr("Quotes to be issued"));
    list->setColumnWidths({104, 150, 150, 110});
    list->setMinimumHeight((std::min(table->rowCount(), fewestSeen) + 1) * tableRowHeight + 2);
    column->addWidget(list);
    QLabel *numbers = quietLabel(wording::proposedNumbersAreTaken(), this);
    numbers->setWordWrap(true);
    for (QWidget *part : std::initializer_list<QWidget *>{whyNot, sum, remarks, numbers})
        column->addWidget(part);
}

void SeveralQuotesDialog::addFields(QVBoxLayout *column)
{
    auto *form = new QVBoxLayout;
    form->setSpacing(space::inside);
    for (QWidget *field : std::initializer_list<QWidget *>{dates, whySoLong, consent, subject})
        form->addWidget(field);
    whySoLong->setHelp(wording::reasonIsKept());
    auto *row = new QHBoxLayout;
    row->addWidget(folder, 1);
    row->addWidget(file, 1);
    auto *choose = new QPushButton(tr("Browse…"), this);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &SeveralQuotesDialog::browse);
    row->addWidget(choose, 0, Qt::AlignTop);
    form->addLayout(row);
    column->addLayout(form);
}

QWidget *SeveralQuotesDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, foot);
    write = buttons->addButton(tr("Write PDFs"), QDialogButtonBox::AcceptRole);
    setRole(write, "primary");
    write->setDefault(true);
    for (QAbstractButton *button : buttons->buttons())
        button->setIcon({});
    look = new QPushButton(tr("Preview…"), foot);
    look->setAutoDefault(false);
    connect(look, &QPushButton::clicked, this, &SeveralQuotesDialog::preview);
    row->addWidget(look);
    row->addWidget(buttons, 1);
    connect(buttons, &QDialogButtonBox::accepted, this, &SeveralQuotesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return foot;
}

void SeveralQuotesDialog::connectAll()
{
    whySoLong->setCheck([this](const QString &text) -> QString {
        const QStringList late = made.outlasting();
        if (late.isEmpty())
            return {};
        if (text.simplified().isEmpty())
            return wording::someOutlastTheirAuthorization(late);
        return text.size() > static_cast<qsizetype>(pricing::longestReason)
                   ? wording::reasonTooLong(pricing::longestReason, question.language)
                   : QString();
    });
    subject->setCheck([this](const QString &text) {
        return text.size() > quotes::longestSubject ? wording::subjectTooLong(quotes::longestSubject, question.language)
                                                    : QString();
    });
    for (EntryField *each : {folder, file})
        each->setCheck([this](const QString &) { return wrongPlace(); });
    connect(together, &QRadioButton::toggled, this, &SeveralQuotesDialog::refresh);
    connect(dates, &QuoteDates::changed, this, &SeveralQuotesDialog::refresh);
    connect(subject, &EntryField::entered, this, [this](const QString &text) {
        subject->show(text);
        refresh();
    });
    connect(whySoLong, &EntryField::entered, whySoLong, &EntryField::show);
    connect(folder, &EntryField::entered, folder, &EntryField::show);
    connect(file, &EntryField::entered, this, [this](const QString &text) {
        file->show(text);
        ownFile = true;
        mayBeReplaced.clear();
    });
    for (const EntryField *field : {whySoLong, subject, folder, file})
        connect(field, &EntryField::rightnessChanged, this, &SeveralQuotesDialog::check);
    connect(dates, &QuoteDates::rightnessChanged, this, &SeveralQuotesDialog::check);
    connect(consent, &QuoteConsent::changed, this, &SeveralQuotesDialog::check);
}

ForAll SeveralQuotesDialog::entered() const
{
    return {together->isChecked(), dates->issued(), dates->validUntil(), subject->text().simplified()};
}

/// What they would say with what is entered; while a date is none, as it was.
void SeveralQuotesDialog::refresh()
{
    if (dates->issued().isValid() && dates->validUntil().isValid())
        made = question.quotes(entered());
    table->show(made.rows, question.currency);
    const auto out = std::ranges::count(made.rows, true, &tables::QuoteToIssue::isLeftOut);
    sum->setText(wording::leftOutOf(out, std::ssize(made.rows), question.language));
    sum->setVisible(out > 0);
    remarks->setText(made.remarks.join(u'\n'));
    remarks->setVisible(!made.remarks.isEmpty());
    whyNot->setText(made.whyNot);
    whyNot->setVisible(!made.whyNot.isEmpty());
    whySoLong->setVisible(!made.outlasting().isEmpty());
    whySoLong->recheck();
    subject->setVisible(together->isChecked());
    consent->setReasons(made.approvalReasons());
    write->setText(together->isChecked() ? tr("Write PDF") : tr("Write PDFs"));
    folder->setVisible(!together->isChecked());
    file->setVisible(together->isChecked());
    proposeFile();
    check();
}

EntryField *SeveralQuotesDialog::place() const { return together->isChecked() ? file : folder; }

void SeveralQuotesDialog::proposeFile()
{
    if (!ownFile && made.alternatives)
        file->replace(quotes::freePath(question.folder, quotes::suggestedFileName(*made.alternatives)));
    place()->recheck();
}

void SeveralQuotesDialog::browse()
{
    const QString chosen = together->isChecked() ? prompts.fileToWrite(this, tr("Write the PDF to"), place()->text(),
                                                                       tr("PDF files (*.pdf)"))
                                                 : prompts.folder(this, tr("Write the PDFs into"), place()->text());
    if (chosen.isEmpty())
        return;
    ownFile = ownFile || together->isChecked();
    place()->replace(chosen);
    place()->recheck();
    mayBeReplaced = path() == chosen ? chosen : QString();
    check();
}

void SeveralQuotesDialog::preview()
{
    auto pages = pagesOf(made);
    if (!pages)
        return prompts.show(this, tr("No preview"), pages.error(), {});
    DocumentPreview(*std::move(pages), windowTitle(), prompts, this).exec();
}

QString SeveralQuotesDialog::wrongPlace() const
{
    if (place()->text().trimmed().isEmpty())
        return wording::sayWhereToWrite();
    const QString into = together->isChecked() ? QFileInfo(path()).absolutePath() : path();
    return QDir(into).exists() ? QString() : wording::noSuchFolder(QDir::toNativeSeparators(into));
}

bool SeveralQuotesDialog::isRight() const
{
    return made.whyNot.isEmpty() && consent->isRight() && whySoLong->isRight() && dates->isRight() &&
           (subject->isHidden() || subject->isRight()) && place()->isRight();
}

void SeveralQuotesDialog::check()
{
    write->setEnabled(isRight());
    look->setEnabled(made.whyNot.isEmpty() && dates->isRight());
}

void SeveralQuotesDialog::accept()
{
    if (!isRight())
        return;
    const bool replaces = together->isChecked() && QFileInfo::exists(path()) && path() != mayBeReplaced;
    if (replaces && !prompts.confirm(this, wording::replaceTheFileTitle(),
                                     wording::isThereAlready(QDir::toNativeSeparators(path())), tr("Replace it")))
        return;
    QDialog::accept();
}

QString SeveralQuotesDialog::reason() const
{
    return made.outlasting().isEmpty() ? QString() : whySoLong->text().simplified();
}

std::optional<workspace::QuoteApproval> SeveralQuotesDialog::approval() const
{
    return consent->approval(dates->issued());
}

bool SeveralQuotesDialog::isIllustrativeOnPurpose() const { return consent->isIllustrativeOnPurpose(); }

QString SeveralQuotesDialog::path() const
{
    const QString path = place()->text().trimmed();
    return !together->isChecked() || path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive)
               ? path
               : path + QStringLiteral(".pdf");
}

} // namespace dealdesk::ui
