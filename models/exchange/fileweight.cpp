#include "fileweight.h"

#include "jsondiagnosis.h"
#include "pricing/ranges.h"

namespace dealdesk::exchange {

namespace {

constexpr std::size_t lightFile = 20'000'000;  ///< bytes: parsed sooner than counted
constexpr std::size_t mostValues = 50'000'000; ///< of any kind; 200,000 deals of twelve steps hold 15 million

/// Counts commas and brackets; what else a file may be is the parser's to say.
class Count
{
public:
    explicit Count(std::string_view json)
        : rest(json)
    {}

    std::optional<Problem> problem()
    {
        for (; at < rest.size(); ++at) {
            switch (rest[at]) {
            case '"': text(); break;
            case '{':
            case '[':
                if (++depth > deepestNesting)
                    return std::nullopt;
                if (depth == inList)
                    elements = 0;
                ++values;
                break;
            case '}':
            case ']': depth -= depth > 0 ? 1 : 0; break;
            case ',':
                ++values;
                if (depth == inList && ++elements >= most())
                    return tooMany('/' + std::string(key), most());
                break;
            default: break;
            }
            if (values > mostValues)
                return Problem{{}, ProblemCode::TooManyValues, {asCount(mostValues)}};
        }
        return std::nullopt;
    }

private:
    static constexpr std::size_t inFields = 1, inList = 2;

    void text()
    {
        const std::size_t begin = ++at;
        for (; at < rest.size() && rest[at] != '"'; ++at)
            if (rest[at] == '\\')
                ++at;
        if (depth == inFields && at <= rest.size())
            key = rest.substr(begin, at - begin);
    }
    /// Of the list that is open: what stood last at the first depth is its key.
    std::size_t most() const
    {
        return key == "deals" ? pricing::mostDeals : key == "customers" ? pricing::mostCustomers : mostValues;
    }

    std::string_view rest;
    std::string_view key;
    std::size_t at = 0, depth = 0, elements = 0, values = 0;
};

} // namespace

Problem tooMany(const std::string &pointer, std::size_t most)
{
    const ProblemCode code = pointer == "/deals"            ? ProblemCode::TooManyDeals
                             : pointer == "/customers"      ? ProblemCode::TooManyCustomers
                             : pointer == "/authorizations" ? ProblemCode::TooManyAuthorizations
                                                            : ProblemCode::TooManyElements;
    return {pointer, code, {asCount(most)}};
}

std::optional<Problem> tooHeavy(std::string_view json)
{
    return json.size() > lightFile ? Count(json).problem() : std::nullopt;
}

} // namespace dealdesk::exchange
