// What is said where a band table is pasted, and where price books come in.
#pragma once

#include "records/field.h"
#include "wording/language.h"

#include <QStringList>

#include <cstdint>
#include <set>

namespace dealdesk::wording {

// The table
QString howToPasteBands();
QString nothingPastedYet();
QString bandsAreRight(std::int64_t bands, const Language &language);
QString linesLeftOut(std::int64_t lines, const Language &language); ///< titles and the like
QString linesAreWrong(std::int64_t lines, const Language &language);
QString lineIsWrong(std::int64_t line, const QString &why, const Language &language);
QString noBandInIt();
QString columnsLeftOut(const QStringList &titles);
QString leftOutLine(const QString &line);
QString negotiatedPrice();

// Price books
QString addsBook(const QString &listing, const QString &name);
QString replacesBook(const QString &listing, const QString &before, const QString &name);
/// "The file does not say otherwise: without a last day, discounts of 0 %, 10 % and 15 %."; empty: it says all that
/// decides anything.
QString unsaidHolds(const std::set<records::Field> &unsaid);
QString bookIsThere(const QString &listing, const QString &name);
QString bookOverlaps(const QString &listing, const QString &name, const QString &other);
QString takeBooks(const QStringList &lines, bool intoWhatIf);
QString existingTenantsStay();
QString booksInAnotherCurrency(const QString &found, const QString &scenarios);
QString booksAreThere();
QString booksTaken(std::int64_t books, const Language &language);
QString tooManyBooks(std::int64_t most, const Language &language);
QString whichNumbers();
QString noBookWasChanged();

} // namespace dealdesk::wording
