// What is said beside a field whose entry was read and may not stand: of names, months, choices, customers and steps.
// What cannot be read at all: entrywords.h.
#pragma once

#include "pricing/nametext.h"
#include "pricing/scenario.h"
#include "wording/language.h"

#include <QStringList>

namespace dealdesk::wording {

QString nameFault(pricing::NameFault fault, std::size_t most, std::size_t found, const Language &language);
/// Of another field that holds a line: `field` as wordsOf() calls it in a sentence ("purchase order").
QString lineFault(pricing::NameFault fault, const QString &field, std::size_t most, std::size_t found,
                  const Language &language);
/// The same of a field that holds some lines, so line breaks too.
QString controlInLines(const QString &field);
/// Of a field that holds so many digits, or of one of a list of them.
QString digitsFault(const QString &field, std::size_t count, const QString &found, const Language &language);
// Of a field that holds a list.
QString thereTwice(const QString &found);
QString atMostRows(const QString &field, std::size_t most, std::size_t found, const Language &language);

QString offerEndOutside(pricing::YearMonth last, const Language &language); ///< of the term's last month
QString percentOutside(pricing::Percent most, const QString &found, const Language &language);
QString noCurrency(const QString &listOf, const QString &found); ///< `listOf`: the date of ISO 4217's list
QString startOutside(pricing::YearMonth first, pricing::YearMonth last, const Language &language);
QString chooseOneOf(const QStringList &choices);
QString priceBeyond(const QString &most); ///< by another rule

// Customers of a deal, and their names.
QString noSuchCustomer();
QString nameIsTaken();
QString severalCustomers(std::size_t count, const QString &first, const QString &second, const Language &language);
QString noAuthorizationFor(pricing::Listing listing);

// Tenants: "25, 6: 100".
QString enterTenants(int most, const Language &language);
QString laterStepNeedsItsMonth();
QString startWithTheFirstMonth();
QString ofTheMonth(const QString &fault); ///< "Month: Enter a whole number from 0 to 35."
QString enterCounts();
QString atMostCounts(std::size_t most, const Language &language);

// Instalments: "0: 100,000.00".
QString enterInstalments(const QString &example);
QString writeEachInstalment(const QString &example);
QString instalmentAboveZero();
QString instalmentsMustRise();

} // namespace dealdesk::wording
