#include "typedsum.h"

#include "typedletters.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dealdesk::entry::typed {

namespace {

constexpr std::size_t mostBytes = 200, mostOperands = 20; // of what a person types into one field

struct Sign {
    std::string_view text;
    char operation;
};
constexpr std::array<Sign, 8> signs{{{"+", '+'},
                                     {"-", '-'},
                                     {"\u2212", '-'},
                                     {"\u2013", '-'},
                                     {"*", '*'},
                                     {"\u00D7", '*'},
                                     {"/", '/'},
                                     {"\u00F7", '/'}}};

const Sign *signAt(std::string_view text)
{
    const auto *found = std::ranges::find_if(signs, [&](const Sign &each) { return text.starts_with(each.text); });
    return found == signs.end() ? nullptr : found;
}

/// Without "=" in front: ranges ("25-99"), dates ("2027-01-31", "1/2/2027", "01/2027") and numbers of telephones.
bool mayBeAnotherThing(std::string_view text, const Sum &sum)
{
    const auto isTightMinus = [&](std::string_view operand) {
        const auto end = static_cast<std::size_t>(operand.data() + operand.size() - text.data());
        const Sign *sign = end < text.size() ? signAt(text.substr(end)) : nullptr;
        return sign && sign->operation == '-';
    };
    const auto beginsWithZero = [](std::string_view operand) {
        return operand.size() > 1 && operand.front() == '0' && isDigit(operand[1]);
    };
    return std::ranges::any_of(sum.operands, isTightMinus) || std::ranges::any_of(sum.operands, beginsWithZero) ||
           std::ranges::count(sum.operations, '/') > 1;
}

/// A fraction in lowest terms, its denominator above 0; nothing: beyond 128 bits.
struct Fraction {
    pricing::Wide above = 0, below = 1;
};
using Result = std::optional<Fraction>;

pricing::Wide commonOf(pricing::Wide a, pricing::Wide b)
{
    while (b != 0)
        a = std::exchange(b, a % b);
    return a < 0 ? -a : a;
}

/// Nothing: beyond what its negative fits into, too.
std::optional<pricing::Wide> checked(bool isBeyond, pricing::Wide made)
{
    constexpr pricing::Wide lowest = pricing::Wide{1} << 126;
    return isBeyond || made > lowest || made < -lowest ? std::nullopt : std::optional(made);
}

std::optional<pricing::Wide> product(pricing::Wide a, pricing::Wide b)
{
    pricing::Wide made = 0;
    const bool isBeyond = __builtin_mul_overflow(a, b, &made);
    return checked(isBeyond, made);
}

Result fraction(std::optional<pricing::Wide> above, std::optional<pricing::Wide> below)
{
    if (!above || !below)
        return std::nullopt;
    const pricing::Wide common = commonOf(*above, *below);
    const pricing::Wide by = *below < 0 ? -common : common;
    return Fraction{*above / by, *below / by};
}

Result times(const Fraction &a, const Fraction &b)
{
    const pricing::Wide one = std::max<pricing::Wide>(commonOf(a.above, b.below), 1);
    const pricing::Wide other = std::max<pricing::Wide>(commonOf(b.above, a.below), 1);
    return fraction(product(a.above / one, b.above / other), product(a.below / other, b.below / one));
}

Result inverse(const Fraction &a) { return fraction(a.below, a.above); }

Result plus(const Fraction &a, const Fraction &b)
{
    const auto one = product(a.above, b.below), other = product(b.above, a.below);
    pricing::Wide made = 0;
    if (!one || !other)
        return std::nullopt;
    const bool isBeyond = __builtin_add_overflow(*one, *other, &made);
    return fraction(checked(isBeyond, made), product(a.below, b.below));
}

Result fractionOf(const Entry &entry)
{
    pricing::Wide below = 1;
    for (int at = 0; at < entry.decimals; ++at)
        below *= 10; // at most 24 decimals: readDigits
    return fraction(entry.negative ? -entry.digits : entry.digits, below);
}

tl::unexpected<Trouble> trouble(Trouble::Kind kind) { return tl::unexpected(Trouble{kind, {}}); }

} // namespace

tl::expected<std::optional<Sum>, Trouble> sumIn(std::string_view &text)
{
    const bool isMarked = dropPrefix(text, "=");
    trim(text);
    const auto none = [&](bool isPlain = false) -> tl::expected<std::optional<Sum>, Trouble> {
        return isMarked && !isPlain ? trouble(Trouble::Sum) : tl::expected<std::optional<Sum>, Trouble>(std::nullopt);
    };
    if (text.size() > mostBytes || (isMarked && text.find_first_of("()=") != text.npos))
        return none();
    Sum sum;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Sign *sign = signAt(text.substr(at));
        std::string_view operand = text.substr(begin, at - begin);
        const bool isOwn = sign && sum.operands.empty() && !hasDigit(operand); // of the first number
        at += sign ? sign->text.size() : 1;
        if (!sign || (isOwn && (sign->operation == '-' || sign->operation == '+')))
            continue;
        trim(operand);
        sum.operands.push_back(operand);
        sum.operations.push_back(sign->operation);
        begin = at;
    }
    std::string_view last = text.substr(begin);
    trim(last);
    sum.operands.push_back(last);
    if (sum.operations.empty())
        return none(true);
    if (sum.operands.size() > mostOperands || !std::ranges::all_of(sum.operands, hasDigit) ||
        text.find_first_of("()") != text.npos || (!isMarked && mayBeAnotherThing(text, sum)))
        return none();
    return sum;
}

namespace {

/// A sum as far as it is read: what is added so far, and the last term, which may be multiplied yet.
struct Running {
    Fraction total, term;
};

/// With one more operation; nothing: beyond 128 bits.
std::optional<Running> with(const Running &before, char operation, Fraction value)
{
    if (operation == '*' || operation == '/') {
        const Result by = operation == '*' ? value : inverse(value);
        const Result made = by ? times(before.term, *by) : std::nullopt;
        return made ? std::optional(Running{before.total, *made}) : std::nullopt;
    }
    if (operation == '-')
        value.above = -value.above;
    const Result made = plus(before.total, before.term);
    return made ? std::optional(Running{*made, value}) : std::nullopt;
}

} // namespace

tl::expected<Entry, Trouble> resultOf(const Sum &sum, const std::vector<Entry> &values, int places)
{
    std::optional<Running> running = Running{};
    for (std::size_t at = 0; at < values.size() && running; ++at) {
        const char operation = at == 0 ? '+' : sum.operations[at - 1];
        const Result value = fractionOf(values[at]);
        if (operation == '/' && value && value->above == 0)
            return trouble(Trouble::ByZero);
        running = value ? with(*running, operation, *value) : std::nullopt;
    }
    Result result = running ? plus(running->total, running->term) : std::nullopt;
    for (int at = 0; at < places && result; ++at)
        result = times(*result, Fraction{10, 1});
    if (!result)
        return trouble(Trouble::TooLong);
    if (result->below != 1)
        return trouble(Trouble::NotExact);
    const bool isBelowZero = result->above < 0;
    return Entry{isBelowZero, isBelowZero ? -result->above : result->above, places};
}

} // namespace dealdesk::entry::typed
