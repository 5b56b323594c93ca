// Tells now and then how far something is that goes row by row, and hears that it is to stop.
#pragma once

#include "ledgers.h"
#include "problem.h"
#include "workspacefile.h"

#include <algorithm>
#include <map>
#include <utility>

namespace dealdesk::storage {

/// What is read is written again: each is a half of `whole`, which must outlive it.
inline Progress halfOf(const Progress &whole, int half)
{
    if (!whole)
        return {};
    return [&whole, half](qint64 done, qint64 of) { return whole(half * of + done, 2 * of); };
}

class Pace
{
public:
    explicit Pace(Progress report)
        : progress(std::move(report))
    {}

    void expect(qint64 rows) { of += rows; }
    /// The count in a damaged file may be anything.
    void expect(const std::map<LedgerScope, Ledger> &ledgers)
    {
        constexpr std::int64_t most = 1'000'000;
        for (const auto &[scope, ledger] : ledgers)
            of += std::clamp<std::int64_t>(ledger.rows, 0, most);
    }
    /// A row is done. Throws Cancelled.
    void step()
    {
        constexpr qint64 between = 512;
        if (++done % between == 0 && progress && !progress(done, of))
            throw Problem{Problem::Cause::Cancelled};
    }

private:
    Progress progress;
    qint64 done = 0, of = 0;
};

} // namespace dealdesk::storage
