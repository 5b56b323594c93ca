#include "recordio.h"

namespace dealdesk::storage {

using namespace pricing;

void FieldReader::operator()(records::Steps, std::vector<TenantStep> &tenants)
{
    tenants.clear();
    const auto steps = stepsFrom(row.text());
    if (!steps)
        return row.reject();
    tenants.reserve(steps->size());
    for (const Step &step : *steps) {
        if (step.value < 0 || step.value > mostNumber)
            row.reject();
        tenants.push_back({step.month, static_cast<int>(step.value)});
    }
}

void FieldReader::operator()(records::Instalments, std::vector<Instalment> &instalments)
{
    instalments.clear();
    const auto steps = stepsFrom(row.text());
    if (!steps)
        return row.reject();
    for (const Step &step : *steps)
        instalments.push_back({step.month, {step.value}});
}

void FieldReader::lines(std::vector<std::string> &texts)
{
    texts.clear();
    const std::string all = row.text();
    for (std::size_t begin = 0; begin < all.size();) {
        const std::size_t end = std::min(all.find('\n', begin), all.size());
        texts.push_back(all.substr(begin, end - begin));
        if (texts.back().empty() || end + 1 == all.size())
            row.reject(); // as nobody wrote it
        begin = end + 1;
    }
}

void FieldReader::operator()(records::Rows<OfferRecord>, std::vector<OfferRecord> &offers)
{
    auto read = records::offersFrom(row.text(), schema);
    if (!read)
        row.reject();
    offers = read ? std::move(*read) : std::vector<OfferRecord>();
}

void FieldReader::operator()(records::Day, std::optional<Date> &day)
{
    const std::string text = row.text();
    day = records::readDay(text);
    if (!day && !text.empty())
        row.reject();
}

void FieldReader::operator()(records::AmountInCurrency, std::optional<CurrencyAmount> &amount)
{
    const std::string text = row.text();
    amount = records::currencyAmountFrom(text);
    if (!text.empty() && (!amount || records::textOf(*amount) != text))
        row.reject(); // as nobody wrote it
}

/// Rules are numbered as ResalePrice has them, which never changes.
void FieldReader::operator()(records::Price, ResalePrice &price)
{
    const int rule = row.number(0, records::pricesByRule.size() - 1);
    price = records::pricesByRule[static_cast<std::size_t>(rule)];
    std::visit([&](auto &of) { (*this)(records::rangeOf(of), records::valueOf(of)); }, price);
}

} // namespace dealdesk::storage
