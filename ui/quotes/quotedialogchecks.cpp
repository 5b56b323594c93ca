// What of a quote's dialog is right, and what is said where it is not.
#include "quotedialog.h"

#include "quoteconsent.h"
#include "quotedates.h"

#include "pricing/ranges.h"
#include "ui/widgets/entryfield.h"
#include "wording/figuretext.h"
#include "wording/pages/quotedialogwords.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>

namespace dealdesk::ui {

void QuoteDialog::setChecks()
{
    number->setCheck([this](const QString &text) { return wrongNumber(text); });
    subject->setCheck([this](const QString &text) {
        return text.size() > quotes::longestSubject ? wording::subjectTooLong(quotes::longestSubject, question.language)
                                                    : QString();
    });
    whySoLong->setCheck([this](const QString &text) -> QString {
        if (!outlastsAuthorization())
            return {};
        if (text.simplified().isEmpty())
            return wording::validAfterItsAuthorization(question.authorization,
                                                       question.language.date(question.authorizedUntil));
        return text.size() > static_cast<qsizetype>(pricing::longestReason)
                   ? wording::reasonTooLong(pricing::longestReason, question.language)
                   : QString();
    });
    connect(whySoLong, &EntryField::entered, whySoLong, &EntryField::show);
    file->setCheck([this](const QString &) { return wrongPath(); });
    connect(number, &EntryField::entered, this, [this](const QString &text) {
        number->show(text);
        proposePath(text);
    });
    connect(subject, &EntryField::entered, subject, &EntryField::show);
    connect(file, &EntryField::entered, this, [this](const QString &text) {
        file->show(text);
        ownFile = true;
    });
    for (const EntryField *field : {number, whySoLong, subject, file})
        connect(field, &EntryField::rightnessChanged, this, &QuoteDialog::check);
    connect(currency, &QuoteCurrency::rightnessChanged, this, &QuoteDialog::check);
    connect(dates, &QuoteDates::changed, this, [this] {
        whySoLong->setVisible(outlastsAuthorization());
        whySoLong->recheck();
        showConsent();
        check();
    });
    connect(consent, &QuoteConsent::changed, this, &QuoteDialog::check);
}

void QuoteDialog::showConsent()
{
    if (question.approvalReasons)
        consent->setReasons(question.approvalReasons(dates->validUntil()));
}

QString QuoteDialog::wrongNumber(const QString &text) const
{
    if (text.simplified().isEmpty())
        return question.internal ? QString() : wording::quoteNeedsANumber();
    if (text.simplified().size() > quotes::longestNumber)
        return wording::numberTooLong(quotes::longestNumber, question.language);
    return question.isRevision ? QString() : question.taken(text.simplified());
}

QString QuoteDialog::wrongPath() const
{
    if (file->text().trimmed().isEmpty())
        return wording::sayWhereToWrite();
    const QString folder = QFileInfo(path()).absolutePath();
    if (!QDir(folder).exists() && !(question.internal && QDir(folder) == QDir(question.folder)))
        return wording::noSuchFolder(QDir::toNativeSeparators(folder));
    return {};
}

bool QuoteDialog::outlastsAuthorization() const
{
    return !question.internal && question.authorizedUntil.isValid() && dates->validUntil() > question.authorizedUntil;
}

QString QuoteDialog::reason() const { return outlastsAuthorization() ? whySoLong->text().simplified() : QString(); }

bool QuoteDialog::isRight() const
{
    return consent->isRight() && number->isRight() && whySoLong->isRight() && dates->isRight() && subject->isRight() &&
           currency->isRight() && file->isRight();
}

void QuoteDialog::check()
{
    write->setEnabled(isRight());
    keep->setEnabled(number->isRight() && dates->isRight() && subject->isRight());
    look->setEnabled(number->isRight() && dates->isRight() && subject->isRight());
}

} // namespace dealdesk::ui
