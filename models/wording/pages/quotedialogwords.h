// What the dialogs of a quote and of an internal summary say and ask.
#pragma once

#include <QString>

namespace dealdesk::wording {
QString endsBeforeItBegins(const QString &first);
QString forYourOwnDesk();
QString forTheCustomer();
QString subjectHelp(const QString &deal);
QString subjectTooLong(const QString &most);
/// Where it needs a reason and has none.
QString validAfterItsAuthorization(const QString &authorization, const QString &until);
QString reasonIsKept();
QString reasonTooLong(const QString &most);
QString quoteNeedsANumber();
QString numberTooLong(const QString &most);
QString sayWhereToWrite();
QString noSuchFolder(const QString &folder);
QString besideQuotesTitle();
QString besideQuotes(const QString &folder);
QString replaceTheFileTitle();

// Notices
QString writtenTo(const QString &what, const QString &path);
QString priceIsIllustrative();
QString priceIsOfWhatIf();
QString quoteNumbered(const QString &number);

} // namespace dealdesk::wording
