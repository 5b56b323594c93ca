// Several deals quoted at once: what is asked, what is left out and why, what was written.
#pragma once

#include "wording/language.h"

#include <QStringList>

#include <cstdint>

namespace dealdesk::wording {

// The dialog
QString aQuoteForEach();
QString sideBySide();
QString oneDocumentManyNumbers();  ///< below it
QString proposedNumbersAreTaken(); ///< how to give a number of one's own
QString readyToIssue();            ///< in the table, of a deal that nothing speaks against
QString needsAnApproval();
QString leftOut(const QString &why);
/// "Rollout and Pilot: …"; of many the first, and how many more.
QString ofDeals(const QStringList &deals, const QString &remark, const Language &language);
QString leftOutOf(std::int64_t leftOut, std::int64_t deals, const Language &language);
QString noneCanBeQuoted();
QString chooseSeveralToQuote();
QString someOutlastTheirAuthorization(const QStringList &deals); ///< where a reason is lacking

// What became of it
QString quotesWritten(std::int64_t quotes, const QString &folder, const Language &language);
/// `why`: a whole sentence on the one that came after the written ones.
QString onlySomeWritten(std::int64_t written, std::int64_t of, const QString &why, const Language &language);

} // namespace dealdesk::wording
