#include "cli.h"
#include "cli_arguments.h"
#include "cli_columns.h"
#include "cli_files.h"

#include "exchange/offersfile.h"
#include "exchange/spokenoffers.h"
#include "pricing/evaluate.h"
#include "pricing/offerschedule.h"

namespace dealdesk::cli {

using namespace pricing;

namespace {

std::string entryText(const PrivateOffer &offer)
{
    if (!offer.entry)
        return std::string(unknown);
    return offer.entry->none ? std::string(exchange::word(*offer.entry->none))
                             : exchange::decimalText(offer.entry->typed.value);
}

/// The instalments of each offer, as the portal takes them.
std::string scheduleTable(const Scenario &scenario, std::size_t deal, const std::vector<PrivateOffer> &offers,
                          const Evaluation &evaluation)
{
    const Amounts amount(scenario.settings.currency);
    Table table(2);
    table.row({"Offer from", "Instalment due", "Amount"});
    for (const PrivateOffer &offer : offers) {
        const auto schedule = scheduleOf(scenario, deal, offer, evaluation);
        if (!schedule)
            table.row({records::dateText(offer.start), std::string(unknown), std::string(unknown)});
        else
            for (const OfferInstalment &each : *schedule)
                table.row({records::dateText(offer.start), records::dateText(each.day), amount(each.amount)});
    }
    return table.text();
}

std::string offersTable(const Scenario &scenario, std::size_t deal, const std::vector<PrivateOffer> &offers,
                        const std::vector<guidance::OfferCheck> &checks, const Evaluation &evaluation)
{
    const Amounts amount(scenario.settings.currency);
    Table table(1);
    table.row({"Offer", "Start", "End", "Days", "Tenants", "Wholesale", "Price", "Entry %", "Gives", "Difference",
               "Goes on charging"});
    for (const PrivateOffer &offer : offers) {
        const bool isEntered = offer.entry && !offer.entry->none;
        table.row({offer.kind == OfferKind::New ? "new" : "expansion", records::dateText(offer.start),
                   records::dateText(offer.end), records::groupedText(std::int64_t{offer.days}),
                   records::groupedText(std::int64_t{offer.tenants}), amount(offer.wholesale), amount(offer.price),
                   entryText(offer), isEntered ? amount(offer.entry->typed.result) : std::string(unknown),
                   isEntered ? amount(offer.entry->typed.difference) : std::string(unknown),
                   offer.kind == OfferKind::New ? std::string() : amount(offer.uncancelled)});
    }
    std::string text = table.text() + '\n' + scheduleTable(scenario, deal, offers, evaluation);
    for (const guidance::OfferCheck &check : checks)
        text += '\n' + std::string(guidance::id(check.outcome)) + ": " +
                exchange::sentence(check, scenario, deal, offers) + "\n    " + exchange::sourceOf(check) + '\n';
    return text;
}

} // namespace

int offersCommand(Words words)
{
    const auto arguments = readArguments({"offers", {"FILE"}, {"--deal"}, {"--table"}}, words);
    if (!arguments)
        return WrongInput;
    const auto id = arguments->required("--deal", "offers");
    if (!id)
        return WrongInput;
    const std::string &file = arguments->files.front();
    const auto read = openScenario(file);
    if (!read)
        return read.error();
    const auto deal = findDeal(*read, file, *id);
    if (!deal)
        return WrongInput;
    const Scenario scenario = asIfIncluded(*read, *deal);
    try {
        const Evaluation evaluation = evaluate(scenario);
        const auto offers = offersOf(scenario, *deal, evaluation);
        const guidance::Marketplaces marketplaces;
        const auto checks = guidance::checkOffers(scenario, *deal, offers, marketplaces);
        return print(arguments->has("--table") ? offersTable(scenario, *deal, offers, checks, evaluation)
                                               : exchange::offersJson(scenario, *deal, offers, checks));
    } catch (const AmountOverflow &overflow) {
        return complainOf(file, overflow);
    }
}

} // namespace dealdesk::cli
