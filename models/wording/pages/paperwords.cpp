#include "paperwords.h"

#include "wording/plural.h"

#include <QCoreApplication>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PaperWords)
};

} // namespace

QString paperHelp()
{
    return Words::tr("What stands on your customers' quotes beside the deal. Logo, colours, name and support contact "
                     "are those of your firm's branding.");
}

QString addressHelp() { return Words::tr("Below your firm's name, the lines one behind the other."); }
QString closingHelp() { return Words::tr("Printed as typed, after what happens next."); }
QString termsHelp() { return Words::tr("Printed as typed, at the quote's end. Each line is a paragraph."); }
QString signatureTick() { return Words::tr("Lines to sign for your firm and the customer"); }
QString paperSizeHelp() { return Words::tr("Of quotes, internal summaries and offer worksheets."); }

QString paperTextTooLong(std::int64_t most, const Language &language)
{
    return Words::tr("At most %1 characters.", nullptr, plural(most)).arg(language.count(most));
}

QString changePaper(const QString &field) { return Words::tr("Change the %1 on paper").arg(field); }

} // namespace dealdesk::wording
