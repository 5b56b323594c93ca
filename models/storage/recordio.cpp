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

/// Rules are numbered as ResalePrice has them, which never changes.
void FieldReader::operator()(records::Price, ResalePrice &price)
{
    const int rule = row.number(0, records::pricesByRule.size() - 1);
    price = records::pricesByRule[static_cast<std::size_t>(rule)];
    std::visit([&](auto &of) { (*this)(records::rangeOf(of), records::valueOf(of)); }, price);
}

} // namespace dealdesk::storage
