// What an authorization is called where its listing has several over time.
#pragma once

#include "language.h"
#include "pricing/evaluation.h"
#include "pricing/scenario.h"

#include <optional>

namespace dealdesk::wording {

/// Its number, else its name, with its first day where another of the listing is called the same: "ASM-2027",
/// "ASM authorization from 1 Jan 2027". Empty: the listing has no other.
QString calledAmong(const pricing::Scenario &scenario, const pricing::ResaleAuthorization &authorization,
                    const Language &language);

/// Which one each price event of an included deal takes, renewals too: "ASM-2027 until Jun 2027, ASM-2028 from
/// Jul 2027". Empty: its listing has one or none.
QString authorizationsOf(const pricing::Scenario &scenario, const pricing::Evaluation &evaluation, std::size_t deal,
                         const Language &language);

/// "Band 2 (ASM-2028)"; the band alone where `called` is empty.
QString bandUnder(const QString &band, const QString &called);

} // namespace dealdesk::wording
