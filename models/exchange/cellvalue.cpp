#include "cellvalue.h"

#include "records/decimaltext.h"

namespace dealdesk::exchange {

using records::dateText;
using records::decimalText;
using records::monthText;

namespace {

struct Plain {
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(const std::string &text) const { return text; }
    std::string operator()(std::int64_t count) const { return std::to_string(count); }
    std::string operator()(const Amount &amount) const { return decimalText(amount.money, amount.minorDigits); }
    std::string operator()(pricing::Percent percent) const { return decimalText(percent); }
    std::string operator()(Points points) const { return decimalText(points.hundredths); }
    std::string operator()(pricing::YearMonth month) const { return monthText(month); }
    std::string operator()(pricing::Date date) const { return dateText(date); }
    std::string operator()(bool yes) const { return yes ? "yes" : "no"; }
};

} // namespace

std::string plainText(const CellValue &value) { return std::visit(Plain{}, value); }

} // namespace dealdesk::exchange
