// One word of trials summed. What runs for every trial is always inlined, so that TrialWords can have it compiled for
// more than one kind of machine.
#pragma once

#include "bands.h"
#include "lanes.h"
#include "trialwords.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace dealdesk::pricing {

template<typename Total, typename Sum>
struct TrialSum {
    using Words = TrialWords<Total, Sum>;
    static constexpr std::size_t vectors = 4; ///< side by side, in registers

    const Words &words;
    const TrialBits *won;
    std::size_t stride;
    typename Words::Lanes &lanes;
    TrialWord<Sum> &out;
    std::span<WonSums> byRow; ///< empty where nobody asks

    [[gnu::always_inline]] void run() const
    {
        out.arr.fill(static_cast<Sum>(words.model.certainArr));
        out.margin.fill(static_cast<Sum>(words.model.certainMargin));
        // One listing after the other, so that the masks in use stay near.
        for (std::size_t listing = 0; listing < listingCount; ++listing) {
            const std::size_t first = words.model.begin[listing].row, end = words.model.begin[listing + 1].row;
            for (std::size_t row = first; row < end; ++row)
                spread(won[row * stride], lanes.won.get() + (row - first) * trialsInWord);
            addUsual(first, end);
            lanes.total.fill(0);
            for (std::size_t index = words.model.begin[listing].month; index < words.model.begin[listing + 1].month;
                 ++index)
                addMonth(index, first);
        }
        if (byRow.empty())
            return;
        const Squares arr(out.arr, words.step), margin(out.margin, words.step);
        for (std::size_t row = 0; row < byRow.size(); ++row)
            addWon(row, arr, margin);
    }

    /// The trials' amounts in steps, and the squares of these.
    struct Squares {
        alignas(64) std::array<Sum, trialsInWord> steps;
        alignas(64) std::array<Sum, trialsInWord> squares;

        [[gnu::always_inline]] Squares(const std::array<Sum, trialsInWord> &amounts, SquareStep step)
        {
            for (std::size_t lane = 0; lane < trialsInWord; ++lane) {
                steps[lane] = step.steps(amounts[lane]);
                squares[lane] = steps[lane] * steps[lane];
            }
        }
    };

    [[gnu::always_inline]] void addWon(std::size_t row, const Squares &arrSquares, const Squares &marginSquares) const
    {
        const TrialBits trials = won[row * stride] & ~out.unpriced;
        std::int32_t mask[trialsInWord];
        spread(trials, mask);
        WonSums &sums = byRow[row];
        addWhere(mask, out.arr, sums.arr);
        addWhere(mask, out.margin, sums.margin);
        addWhere(mask, arrSquares.steps, sums.arrSteps);
        addWhere(mask, marginSquares.steps, sums.marginSteps);
        addWhere(mask, arrSquares.squares, sums.arrSquares);
        addWhere(mask, marginSquares.squares, sums.marginSquares);
        sums.trials += std::popcount(trials);
    }

    [[gnu::always_inline]] static void addWhere(const std::int32_t *mask, const std::array<Sum, trialsInWord> &from,
                                                Wide &to)
    {
        Vector<Sum> sum{};
        for (std::size_t first = 0; first < trialsInWord; first += Vector<Sum>::count)
            sum.addWhere(mask + first, from.data() + first);
        for (std::size_t lane = 0; lane < Vector<Sum>::count; ++lane)
            to += sum[lane];
    }

    /// Bits to masks.
    [[gnu::always_inline]] static void spread(TrialBits bits, std::int32_t *mask)
    {
        for (int half = 0; half < 2; ++half, mask += 32) {
            const auto part = static_cast<std::uint32_t>(bits >> (32 * half));
            for (unsigned lane = 0; lane < 32; ++lane)
                mask[lane] = (part & (1u << lane)) != 0 ? -1 : 0;
        }
    }

    /// As if every month were in its usual band: one sum over the won deals.
    [[gnu::always_inline]] void addUsual(std::size_t firstRow, std::size_t endRow) const
    {
        constexpr std::size_t width = Vector<Sum>::count;
        for (std::size_t first = 0; first < trialsInWord; first += vectors * width) {
            Vector<Sum> arr[vectors]{}, margin[vectors]{};
            for (std::size_t each = 0; each < vectors; ++each) {
                arr[each].load(out.arr.data() + first + each * width);
                margin[each].load(out.margin.data() + first + each * width);
            }
            const std::int32_t *mask = lanes.won.get() + first;
            for (std::size_t row = firstRow; row < endRow; ++row, mask += trialsInWord) {
                const Sum ofArr = words.usualArr[row], ofMargin = words.usualMargin[row];
                for (std::size_t each = 0; each < vectors; ++each) {
                    arr[each].addWhere(mask + each * width, ofArr);
                    margin[each].addWhere(mask + each * width, ofMargin);
                }
            }
            for (std::size_t each = 0; each < vectors; ++each) {
                arr[each].store(out.arr.data() + first + each * width);
                margin[each].store(out.margin.data() + first + each * width);
            }
        }
    }

    [[gnu::always_inline]] void addMonth(std::size_t index, std::size_t firstRow) const
    {
        const WinModel &model = words.model;
        const EventMonth &month = model.months[index], &next = model.months[index + 1];
        const TrialBits outside = addTenants(month, next, firstRow);
        TrialBits unknown = model.certainOf(index, month.usualBand).known ? 0 : ~TrialBits{0};
        for (std::uint32_t each = month.begin.unknown; each < next.begin.unknown; ++each)
            unknown |= won[model.unknown[each] * stride];
        out.unpriced |= unknown & ~outside;
        if (outside != 0)
            correctAll(index, outside);
    }

    /// Answers the trials whose total is outside the month's usual band.
    [[gnu::always_inline]] TrialBits addTenants(const EventMonth &month, const EventMonth &next,
                                                std::size_t firstRow) const
    {
        constexpr std::size_t width = Vector<Total>::count;
        const Total from = inRange(month.from(month.usualBand)), last = inRange(month.below(month.usualBand) - 1);
        Vector<Total> outside{};
        for (std::size_t first = 0; first < trialsInWord; first += vectors * width) {
            Vector<Total> total[vectors]{};
            for (std::size_t each = 0; each < vectors; ++each) {
                total[each].load(lanes.total.data() + first + each * width);
                total[each].numbers += static_cast<Total>(month.certainTenants);
            }
            for (std::uint32_t change = month.begin.changes; change < next.begin.changes; ++change) {
                const auto [row, tenants] = words.changes[change];
                const std::int32_t *mask = lanes.won.get() + (row - firstRow) * trialsInWord + first;
                for (std::size_t each = 0; each < vectors; ++each)
                    total[each].addWhere(mask + each * width, tenants);
            }
            for (std::size_t each = 0; each < vectors; ++each) {
                total[each].store(lanes.total.data() + first + each * width);
                outside.markOutside(total[each], from, last);
            }
        }
        Total any = 0;
        for (std::size_t lane = 0; lane < width; ++lane)
            any |= outside[lane];
        return any == 0 ? 0 : ~trialsIn(month, month.usualBand);
    }

    static Total inRange(std::int64_t total)
    {
        using Limits = std::numeric_limits<Total>;
        return static_cast<Total>(std::clamp<std::int64_t>(total, Limits::min(), Limits::max()));
    }

    TrialBits trialsIn(const EventMonth &month, int band) const
    {
        const Total from = inRange(month.from(band)), last = inRange(month.below(band) - 1);
        TrialBits trials = 0;
        for (std::size_t lane = 0; lane < trialsInWord; ++lane) {
            const Total total = lanes.total[lane];
            trials |= static_cast<TrialBits>((total >= from) & (total <= last)) << lane;
        }
        return trials;
    }

    void correctAll(std::size_t index, TrialBits outside) const
    {
        const EventMonth &month = words.model.months[index];
        while (outside != 0) {
            const auto lane = static_cast<std::size_t>(std::countr_zero(outside));
            const int band = 1 + bandOf(*month.authorization, lanes.total[lane]);
            const TrialBits trials = outside & trialsIn(month, band);
            correct(index, band, trials);
            outside &= ~trials;
        }
    }

    /// In these trials the month is in `band`, not in its usual one.
    void correct(std::size_t index, int band, TrialBits trials) const
    {
        const WinModel &model = words.model;
        const EventMonth &month = model.months[index];
        const CertainPart &is = model.certainOf(index, band), &usual = model.certainOf(index, month.usualBand);
        if (!is.known)
            out.unpriced |= trials;
        add(trials, static_cast<Sum>(is.arr - usual.arr), static_cast<Sum>(is.margin - usual.margin));
        for (std::uint32_t each = month.begin.events; each < model.months[index + 1].begin.events; ++each) {
            const SampledEvent &event = model.events[each];
            const TrialBits those = won[event.row * stride] & trials;
            if (those == 0)
                continue;
            const BandPrice &price = model.price(event.row, month, band),
                            &usually = model.price(event.row, month, month.usualBand);
            if (!event.known(price)) {
                out.unpriced |= those;
                continue;
            }
            Sum arr = event.template arr<Sum>(price), margin = event.template margin<Sum>(price);
            if (event.known(usually)) {
                arr -= event.template arr<Sum>(usually);
                margin -= event.template margin<Sum>(usually);
            }
            add(those, arr, margin);
        }
    }

    void add(TrialBits trials, Sum arr, Sum margin) const
    {
        if (arr == 0 && margin == 0)
            return;
        for (; trials != 0; trials &= trials - 1) {
            const auto lane = static_cast<std::size_t>(std::countr_zero(trials));
            out.arr[lane] += arr;
            out.margin[lane] += margin;
        }
    }
};

} // namespace dealdesk::pricing
