// Trials summed 64 at a time, beside each other, so that the compiler can use the machine's vectors.
#pragma once

#include "standarderror.h"
#include "windraws.h"
#include "winmodel.h"

#include <array>
#include <memory>
#include <span>

namespace dealdesk::pricing {

/// What 64 trials come to; the figures of unpriced ones are 0.
template<typename Sum>
struct TrialWord {
    alignas(64) std::array<Sum, trialsInWord> arr;
    alignas(64) std::array<Sum, trialsInWord> margin;
    TrialBits unpriced = 0;
};

/// Over some priced trials: those in which one deal is won, or all.
struct WonSums {
    Wide arr = 0, margin = 0;
    Wide arrSteps = 0, marginSteps = 0;     ///< in SquareStep
    Wide arrSquares = 0, marginSquares = 0; ///< of the steps
    std::int64_t trials = 0;

    WonSums &operator+=(const WonSums &other);
    friend WonSums operator-(const WonSums &all, const WonSums &part);
    SquareSums ofArr() const { return {trials, arrSteps, arrSquares}; }
    SquareSums ofMargin() const { return {trials, marginSteps, marginSquares}; }
};

/// `Total` counts tenants, `Sum` cents: 32 and 64 bits where the model's largest figures leave room, else 64 and 128.
template<typename Total, typename Sum>
class TrialWords
{
public:
    static bool fits(const WinModel &model);
    /// In which the squares of 64 trials fit into a Sum, and those of all into 128 bits.
    static SquareStep squareStep(const WinModel &model);
    explicit TrialWords(const WinModel &winModel);

    /// Working memory of one thread.
    struct Lanes {
        std::unique_ptr<std::int32_t[]> won; ///< by row of a listing and trial: all bits set where won, else 0
        alignas(64) std::array<Total, trialsInWord> total; ///< of the listing at hand
    };
    Lanes lanes() const;

    /// The deal of row r is won in the trials of won[r × stride]. Trials that are not in `counted` count as unpriced.
    /// Adds to each row's sums where `byRow` has them.
    void sum(const TrialBits *won, std::size_t stride, TrialBits counted, Lanes &lanes, TrialWord<Sum> &word,
             std::span<WonSums> byRow = {}) const;

private:
    template<typename, typename>
    friend struct TrialSum; // trialsum.h
    struct Change {
        std::uint32_t row;
        Total tenants;
    };
    const WinModel &model;
    std::vector<Change> changes; ///< as the model's
    std::vector<Sum> usualArr, usualMargin;
    SquareStep step;
};

extern template class TrialWords<std::int32_t, std::int64_t>;
extern template class TrialWords<std::int64_t, Wide>;

} // namespace dealdesk::pricing
