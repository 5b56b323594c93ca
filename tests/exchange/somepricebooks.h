// Price books with something in every field, and random ones with hostile texts.
#pragma once

#include "exchange/pricebookfile.h"

#include "tests/pricing/given.h"
#include "tests/pricing/scenarios.h"

namespace dealdesk::tests {

/// Two of ASM that follow each other, every field of the first one said, and one of SAT.
inline exchange::PriceBooks somePriceBooks()
{
    using namespace std::chrono;
    ResaleAuthorization letter = workedExample();
    letter.name = "Letter of 2027";
    letter.number = "RA-2027-001";
    letter.kind = AuthorizationKind::SingleUse;
    letter.from = Date{2027y / 1 / 1};
    letter.until = Date{2027y / 12 / 31};
    letter.existingTenants = 40;
    letter.commitmentDiscounts = {0_pc, 7.5_pc, 15_pc};
    letter.buyerAccounts = {"123456789012", "012345678901"};
    letter.paymentPlan = PaymentPlan::Partners;
    letter.azurePrice = {AzurePriceKind::Discount, 20_pc};
    letter.note = "Quote \" here,\nand; there";
    letter.document = "=letter.pdf";
    letter.netTerms = 45;
    letter.bands[1].provenance = Provenance::Assumed;
    ResaleAuthorization next = workedExample();
    next.name = "Letter of 2028";
    next.from = Date{2028y / 1 / 1};
    ResaleAuthorization other = workedExample(Listing::Sat, 7);
    return {"USD", {letter, next, other}};
}

/// Within a property.
inline exchange::PriceBooks anyPriceBooks()
{
    const auto text = [](bool mayHaveLines) {
        static const std::vector<std::string> parts{"=", "+",  "-",    "@", "'",      "\"", ",",      ";",     "a",
                                                    "ü", "漢", "🙂", " ", "\uFF1D", "1",  "\uFEFF", "b \\ c"};
        std::string all;
        for (int left = Scenarios::pick(0, 4); left > 0; --left)
            all += mayHaveLines && Scenarios::one(3)
                       ? "\n"
                       : parts[static_cast<std::size_t>(Scenarios::pick(0, static_cast<int>(parts.size()) - 1))];
        return all;
    };
    Scenario scenario = Scenarios::any();
    exchange::PriceBooks books{Scenarios::one(2) ? "USD" : Scenarios::one(2) ? "JPY" : "KWD", {}};
    for (ResaleAuthorization &each : scenario.authorizations) {
        each.name = "N" + text(false);
        if (Scenarios::one(2))
            each.name = text(false) + "N";
        each.number = text(false);
        each.note = text(true);
        each.document = text(false);
        if (Scenarios::one(2))
            each.netTerms = Scenarios::pick(0, 120);
        if (Scenarios::one(2))
            each.kind = each.until && Scenarios::one(2) ? AuthorizationKind::UntilDate : AuthorizationKind::SingleUse;
        for (int left = Scenarios::pick(0, 3); left > 0; --left)
            each.buyerAccounts.push_back(std::to_string(100'000'000'000 + left));
        each.paymentPlan = static_cast<PaymentPlan>(Scenarios::pick(0, 2));
        each.azurePrice.kind = static_cast<AzurePriceKind>(Scenarios::pick(0, 2));
        if (each.azurePrice.kind == AzurePriceKind::Discount)
            each.azurePrice.discount = Percent{Scenarios::pick(0, 10'000)};
        for (VolumeBand &band : each.bands) {
            band.name += text(false);
            band.provenance = static_cast<Provenance>(Scenarios::pick(0, 3));
        }
        books.authorizations.push_back(each);
    }
    return books;
}

using Lines = std::vector<std::string>;

/// What the command line prints behind the file's name; nothing where the file is good.
inline Lines linesOf(const exchange::ReadPriceBooks &read)
{
    Lines lines;
    if (!read)
        for (const auto &problem : read.error()) {
            const std::string place = placeOf(problem);
            lines.push_back((place.empty() ? "" : place + ": ") + messageOf(problem));
        }
    return lines;
}

/// `text` with one place changed.
inline std::string changedIn(std::string text, std::string_view from, std::string_view to)
{
    const std::size_t at = text.find(from);
    if (at == std::string::npos) {
        ADD_FAILURE() << "not there: " << from;
        return text;
    }
    return text.replace(at, from.size(), to);
}

} // namespace dealdesk::tests
