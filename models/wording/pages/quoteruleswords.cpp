#include "quoteruleswords.h"

#include "wording/plural.h"

#include <QCoreApplication>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(QuoteRules)
};

} // namespace

QString timeZoneHelp()
{
    return Words::tr("A quote is valid through the end of its last day here. Empty: this computer's.");
}

QString noSuchTimeZone()
{
    return Words::tr("There is no such time zone. Type one such as America/New_York or Europe/Paris.");
}

QString prefixWrong(std::int64_t most, const Language &language)
{
    return Words::tr("A prefix is one line of at most %1 characters, without blanks at its ends.", nullptr,
                     plural(most))
        .arg(language.count(most));
}

QString digitsWrong(int most) { return Words::tr("Type a whole number from 1 to %1.").arg(most); }

QString numbersLookSo(const QString &example) { return Words::tr("Such as %1").arg(example); }

QString changeQuoteNumbers() { return Words::tr("Change how quotes are numbered"); }
QString quoteMailHelp()
{
    return Words::tr(
        "Your own text of the mail with a quote, its first line the subject; places: {number}, {customer}, "
        "{firm}, {product}, {total}, {valid until}, {file}. Empty: the program's.");
}

QString quoteMailTooLong(std::int64_t most, const Language &language)
{
    return Words::tr("A mail has at most %1 characters.", nullptr, plural(most)).arg(language.count(most));
}

QString changeQuoteMail() { return Words::tr("Change the mail with a quote"); }
QString changeTimeZone() { return Words::tr("Change the firm's time zone"); }

} // namespace dealdesk::wording
