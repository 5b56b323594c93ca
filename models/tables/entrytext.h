// Readers of single entries, as the language writes them, with sentences for what is wrong.
#pragma once

#include "pricing/scenario.h"
#include "records/kinds.h"
#include "wording/language.h"

#include <QString>

#include <optional>
#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace dealdesk::tables {

template<typename T>
using Read = tl::expected<T, QString>;

/// In the scenario's currency.
Read<pricing::Money> readMoneyEntry(const QString &text, const std::string &currency,
                                    const wording::Language &language);
/// "USD 250,000", or nothing; without a currency in front of it or behind, of this one.
Read<std::optional<pricing::CurrencyAmount>> readCurrencyAmount(const QString &text, const std::string &currency,
                                                                const wording::Language &language);
/// As it is read again; empty: nothing.
QString currencyAmountText(const std::optional<pricing::CurrencyAmount> &amount, const wording::Language &language);
Read<pricing::Percent> readPercentEntry(const QString &text, const wording::Language &language,
                                        records::Share range = {});
Read<int> readCountEntry(const QString &text, records::Count range, const wording::Language &language);
/// The same, or nothing.
Read<std::optional<int>> readCountOrNone(const QString &text, records::Count range, const wording::Language &language);
/// What a name may be (pricing/nametext.h); spaces at its ends are not part of it.
Read<std::string> readName(const QString &text, const wording::Language &language);
/// Of another field that holds a line: `field` as it is called in a sentence.
Read<std::string> readLine(const QString &text, records::Text range, const QString &field,
                           const wording::Language &language);
/// Some lines; blank ones at the ends are not part of it.
Read<std::string> readLines(const QString &text, records::Lines range, const QString &field,
                            const wording::Language &language);
/// Exactly so many, or none; "1234-5678-9012" and "1234 5678 9012" are read as one number, too.
Read<std::string> readDigits(const QString &text, records::Digits range, const QString &field,
                             const wording::Language &language);
/// One a line, a name each; of numbers also with commas between them. None of them twice; empty lines are left out.
Read<std::vector<std::string>> readSeveral(const QString &text, const records::Several<records::Text> &range,
                                           const QString &field, const wording::Language &language);
Read<std::vector<std::string>> readSeveral(const QString &text, const records::Several<records::Digits> &range,
                                           const QString &field, const wording::Language &language);
QString severalText(const std::vector<std::string> &texts); ///< one a line
/// A code of ISO 4217.
Read<std::string> readCurrency(const QString &text);
/// "Jan 2027", "2027-01" or "1/2027".
Read<pricing::YearMonth> readMonth(const QString &text, const wording::Language &language);
/// "31 Jan 2027" and the other ways of entry/dateentry.h.
Read<pricing::Date> readDate(const QString &text, const wording::Language &language);
/// The same, or nothing.
Read<std::optional<pricing::Date>> readDay(const QString &text, const wording::Language &language);
/// The day on which something happened: not one that is to come.
Read<std::optional<pricing::Date>> readPastDay(const QString &text, pricing::Date today,
                                               const wording::Language &language);
QString dayText(const std::optional<pricing::Date> &day, const wording::Language &language); ///< empty: nothing
/// A deal's start as months from the scenario's.
Read<int> readStart(const QString &text, pricing::YearMonth scenarioStart, const wording::Language &language);

/// "25, 6: 100, 12: 500": tenants at the start, then from those months of the deal on.
QString rampText(const std::vector<pricing::TenantStep> &ramp);
Read<std::vector<pricing::TenantStep>> readRamp(const QString &text, pricing::CommitmentTerm term,
                                                const wording::Language &language);
/// "0: 100000.00; 12: 50000.00"
QString instalmentsText(const std::vector<pricing::Instalment> &instalments, const std::string &currency,
                        const wording::Language &language);
/// "0: 100,000.00": how one is entered, of so many whole units of the currency.
QString exampleInstalment(int month, std::int64_t whole, const std::string &currency,
                          const wording::Language &language);
Read<std::vector<pricing::Instalment>> readInstalments(const QString &text, pricing::CommitmentTerm term,
                                                       const std::string &currency, const wording::Language &language);

} // namespace dealdesk::tables
