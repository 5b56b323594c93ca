// Readers of single entries, as the language writes them, with sentences for what is wrong.
#pragma once

#include "pricing/scenario.h"
#include "records/kinds.h"
#include "wording/language.h"

#include <QString>

#include <tl/expected.hpp>

namespace dealdesk::tables {

template<typename T>
using Read = tl::expected<T, QString>;

/// In the scenario's currency.
Read<pricing::Money> readMoneyEntry(const QString &text, const std::string &currency,
                                    const wording::Language &language);
Read<pricing::Percent> readPercentEntry(const QString &text, const wording::Language &language,
                                        records::Share range = {});
Read<int> readCountEntry(const QString &text, records::Count range, const wording::Language &language);
/// What a name may be (pricing/nametext.h); spaces at its ends are not part of it.
Read<std::string> readName(const QString &text, const wording::Language &language);
/// Of another field that holds a line: `field` as it is called in a sentence.
Read<std::string> readLine(const QString &text, records::Text range, const QString &field,
                           const wording::Language &language);
/// A code of ISO 4217.
Read<std::string> readCurrency(const QString &text);
/// "Jan 2027", "2027-01" or "1/2027".
Read<pricing::YearMonth> readMonth(const QString &text, const wording::Language &language);
/// "31 Jan 2027" and the other ways of entry/dateentry.h.
Read<pricing::Date> readDate(const QString &text, const wording::Language &language);
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
