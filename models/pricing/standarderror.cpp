#include "standarderror.h"

#include "rounding.h"

#include <algorithm>

namespace dealdesk::pricing {

namespace {

constexpr int mostFineBits = 4; // of a step, that the error itself counts in

Wide up(Wide numerator, Wide divisor) { return (numerator + divisor - 1) / divisor; }

/// The least integer whose square is not smaller.
Wide rootUp(Wide square)
{
    Wide low = 0, high = Wide{1} << 63;
    while (low < high) {
        const Wide middle = low + (high - low) / 2;
        if (middle * middle >= square)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

/// The square of the mean's standard error, in units of a step ÷ 2^fine, squared. Σ(x − mean)² is (n Σx² − (Σx)²) ÷ n.
Wide varianceOfMean(const SquareSums &of, int fine)
{
    const Wide count = of.count;
    const Wide spread = count * of.squares - of.sum * of.sum;
    return up(spread << (2 * fine), count * count * (count - 1));
}

} // namespace

SquareStep SquareStep::of(Wide largest, int bits)
{
    SquareStep step;
    while (largest >> (bits + step.shift) != 0)
        ++step.shift;
    return step;
}

std::optional<Money> errorOfDifference(const SquareSums &one, const SquareSums &other, SquareStep step)
{
    if (one.count < 2 || other.count < 2)
        return std::nullopt;
    const int fine = std::min(step.shift, mostFineBits);
    const Wide error = rootUp(varianceOfMean(one, fine) + varianceOfMean(other, fine));
    return narrowed(error << (step.shift - fine));
}

std::optional<Money> within95(const std::optional<Money> &standardError)
{
    return standardError ? narrowed(up(Wide{hundredthsOfDeviations} * standardError->minor, 100)) : std::nullopt;
}

} // namespace dealdesk::pricing
