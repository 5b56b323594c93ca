#include "trialwords.h"

#include "trialsum.h"

#include <bit>
#include <limits>

namespace dealdesk::pricing {

namespace {

// The same integer arithmetic, compiled twice and chosen at run time: for any machine and for 256-bit vectors.

template<typename Total, typename Sum>
void runPlain(const TrialSum<Total, Sum> &sum)
{
    sum.run();
}

#if defined(__x86_64__)
template<typename Total, typename Sum>
[[gnu::target("avx2")]] void runWithAvx2(const TrialSum<Total, Sum> &sum)
{
    sum.run();
}
#endif

} // namespace

template<typename Total, typename Sum>
bool TrialWords<Total, Sum>::fits(const WinModel &model)
{
    // Corrections by up to twice the sum, and sums over 64 trials, must fit.
    return model.largestSum <= std::numeric_limits<Sum>::max() / 256 &&
           model.mostTenants <= std::numeric_limits<Total>::max() / 2;
}

template<typename Total, typename Sum>
SquareStep TrialWords<Total, Sum>::squareStep(const WinModel &model)
{
    return SquareStep::of(model.largestSum, sizeof(Sum) > sizeof(std::int64_t) ? 35 : 28);
}

template<typename Total, typename Sum>
TrialWords<Total, Sum>::TrialWords(const WinModel &winModel)
    : model(winModel)
    , step(squareStep(winModel))
{
    changes.reserve(model.changes.size());
    for (const TenantChange &change : model.changes)
        changes.push_back({change.row, static_cast<Total>(change.tenants)});
    for (const Wide sum : model.usualArr)
        usualArr.push_back(static_cast<Sum>(sum));
    for (const Wide sum : model.usualMargin)
        usualMargin.push_back(static_cast<Sum>(sum));
}

template<typename Total, typename Sum>
auto TrialWords<Total, Sum>::lanes() const -> Lanes
{
    std::size_t most = 0; // rows of a listing
    for (std::size_t listing = 0; listing < listingCount; ++listing)
        most = std::max<std::size_t>(most, model.begin[listing + 1].row - model.begin[listing].row);
    return {std::make_unique_for_overwrite<std::int32_t[]>(most * trialsInWord), {}};
}

template<typename Total, typename Sum>
void TrialWords<Total, Sum>::sum(const TrialBits *won, std::size_t stride, TrialBits counted, Lanes &lanes,
                                 TrialWord<Sum> &word, std::span<WonSums> byRow) const
{
    word.unpriced = ~counted;
    const TrialSum<Total, Sum> each{*this, won, stride, lanes, word, byRow};
#if defined(__x86_64__)
    static const bool hasAvx2 = __builtin_cpu_supports("avx2") != 0;
    hasAvx2 ? runWithAvx2(each) : runPlain(each);
#else
    runPlain(each);
#endif
    for (TrialBits left = word.unpriced; left != 0; left &= left - 1) {
        const auto lane = static_cast<std::size_t>(std::countr_zero(left));
        word.arr[lane] = word.margin[lane] = 0;
    }
}

WonSums &WonSums::operator+=(const WonSums &other)
{
    arr += other.arr;
    margin += other.margin;
    arrSteps += other.arrSteps;
    marginSteps += other.marginSteps;
    arrSquares += other.arrSquares;
    marginSquares += other.marginSquares;
    trials += other.trials;
    return *this;
}

WonSums operator-(const WonSums &all, const WonSums &part)
{
    return {all.arr - part.arr,
            all.margin - part.margin,
            all.arrSteps - part.arrSteps,
            all.marginSteps - part.marginSteps,
            all.arrSquares - part.arrSquares,
            all.marginSquares - part.marginSquares,
            all.trials - part.trials};
}

template class TrialWords<std::int32_t, std::int64_t>;
template class TrialWords<std::int64_t, Wide>;

} // namespace dealdesk::pricing
