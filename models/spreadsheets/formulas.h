// The pricing rules as formulas of a spreadsheet. Amounts are taken to whole minor units before anything is rounded:
// halves then are halves, whatever binary fractions make of cents.
#pragma once

#include <string>

namespace dealdesk::spreadsheets {

class Formulas
{
public:
    explicit Formulas(int currencyDigits)
        : digits(std::to_string(currencyDigits))
        , units('1' + std::string(static_cast<std::size_t>(currencyDigits), '0'))
    {}

    /// round(a × b), of which one is a count.
    std::string product(const std::string &a, const std::string &b) const { return rounded(a + '*' + b); }
    std::string difference(const std::string &a, const std::string &b) const { return rounded(a + '-' + b); }
    std::string sum(const std::string &range) const { return rounded("SUM(" + range + ')'); }
    std::string sumOfMonth(const std::string &amounts, const std::string &months, const std::string &month) const
    {
        return rounded("SUMIFS(" + amounts + ',' + months + ',' + month + ')');
    }
    /// round(amount × share), halves away from zero.
    std::string portion(const std::string &amount, const std::string &share) const
    {
        return "ROUND(" + minor(amount) + '*' + points(share) + "/10000,0)/" + units;
    }
    /// part ÷ whole to two decimals of a percentage; empty where the whole is 0.
    std::string ratio(const std::string &part, const std::string &whole) const
    {
        return "IF(" + whole + "=0,\"\",ROUND(" + minor(part) + "*10000/" + minor(whole) + ",0)/10000)";
    }
    std::string markup(const std::string &wholesale, const std::string &share) const
    {
        return "ROUND(" + minor(wholesale) + "*(10000+" + points(share) + ")/10000,0)/" + units;
    }
    /// ceil(wholesale ÷ (1 − share))
    std::string targetMargin(const std::string &wholesale, const std::string &share) const
    {
        const std::string rest = "(10000-" + points(share) + ')';
        return "INT((" + minor(wholesale) + "*10000+" + rest + "-1)/" + rest + ")/" + units;
    }

private:
    std::string rounded(const std::string &of) const { return "ROUND(" + of + ',' + digits + ')'; }
    std::string minor(const std::string &amount) const { return "ROUND(" + amount + '*' + units + ",0)"; }
    static std::string points(const std::string &share) { return "ROUND(" + share + "*10000,0)"; }

    std::string digits, units;
};

} // namespace dealdesk::spreadsheets
