// reconcile: what usage files say of a month, against what the deals have committed.
#include "cli.h"
#include "cli_arguments.h"
#include "cli_columns.h"
#include "cli_files.h"

#include "exchange/reconciliationfile.h"
#include "files/pathname.h"
#include "guidance/names.h"

#include <set>

namespace dealdesk::cli {

using namespace pricing;
using exchange::CountedUsage;
using exchange::UsageColumns;
using exchange::UsageFile;

namespace {

constexpr std::string_view seeHelp = "; see dealdesk-cli reconcile --help";

/// "customer=Kunde,project=Projekt". Complains where it is none.
std::optional<UsageColumns> columnsOf(const std::string &option)
{
    UsageColumns columns;
    const std::map<std::string_view, std::optional<std::string> *> fields{{"customer", &columns.customer},
                                                                          {"project", &columns.project},
                                                                          {"active", &columns.active},
                                                                          {"month", &columns.month},
                                                                          {"deployment", &columns.deployment}};
    for (std::string_view rest = option; !rest.empty() || option.empty();) {
        const std::string_view part = rest.substr(0, std::min(rest.find(','), rest.size()));
        rest.remove_prefix(std::min(part.size() + 1, rest.size()));
        const std::size_t equals = part.find('=');
        const auto field = fields.find(part.substr(0, std::min(equals, part.size())));
        const std::string title(equals < part.size() ? part.substr(equals + 1) : std::string_view());
        if (field == fields.end() || title.empty() || *field->second) {
            complain(
                "--columns must be customer=NAME,project=NAME,active=NAME,month=NAME,deployment=NAME, some of them, "
                "each once, found \"" +
                option + '"' + std::string(seeHelp));
            return std::nullopt;
        }
        *field->second = title;
    }
    return columns;
}

/// Which listing is meant where none is named: the only one that the deals have. Complains where it cannot be told.
std::optional<Listing> onlyListing(const Scenario &scenario, const std::string &file)
{
    std::set<Listing> listings;
    for (const Deal &deal : scenario.deals)
        listings.insert(deal.listing);
    if (scenario.deals.empty())
        for (const ResaleAuthorization &each : scenario.authorizations)
            listings.insert(each.listing);
    if (listings.size() == 1)
        return *listings.begin();
    std::string names;
    for (const Listing each : listings)
        names += (names.empty() ? "" : ", ") + std::string(guidance::id(each));
    complainOf(file, listings.empty() ? "has no deal: say which listing is meant with --listing"
                                      : "has deals for " + names + ": say which is meant with --listing");
    return std::nullopt;
}

/// What all the files say together. Where it answers an exit code everything has been said.
tl::expected<UsageFile, int> readAll(const std::vector<std::string> &files, YearMonth month,
                                     const UsageColumns &columns, const Scenario &scenario)
{
    UsageFile all;
    std::map<std::string, std::string> byName; // the name alone is a deployment's
    int wrong = Done;
    for (const std::string &file : files) {
        const auto text = openFile(file);
        if (!text)
            return tl::unexpected(text.error());
        const std::string name = files::nameIn(file);
        auto usage = exchange::readUsage(*text, name, month, columns);
        const auto problems = usage ? exchange::namesOfTwo(*usage, scenario.customers) : usage.error();
        if (!problems.empty())
            wrong = complainOf(file, problems);
        const bool saysDeployment =
            usage && std::ranges::any_of(usage->readings, [&](const auto &each) { return each.deployment == name; });
        if (const auto [at, isNew] = byName.try_emplace(name, file); !isNew && at->second != file && saysDeployment)
            wrong = complainOf(file, "has the name of " + at->second +
                                         ", so that both are one deployment: rename one, or name the deployments in a "
                                         "column");
        if (usage)
            exchange::takeIn(all, std::move(*usage));
    }
    if (wrong != Done)
        return tl::unexpected(wrong);
    return all;
}

std::string pathText(const UsageRow &row)
{
    if (row.reached)
        return "reaches it in " + records::monthText(*row.reached);
    if (row.nextChange)
        return records::groupedText(row.nextCommitted) + " from " + records::monthText(*row.nextChange);
    return "no change";
}

std::string reconciliationTable(const Scenario &scenario, const std::vector<UsageRow> &rows,
                                const CountedUsage &counted)
{
    const Amounts amount(scenario.settings.currency);
    Table table(1);
    table.row({"Customer", "Committed", "Used", "Difference", "Status", "Worth a month", "Growth path"});
    for (const UsageRow &row : rows)
        table.row({scenario.customers[row.customer].name, records::groupedText(row.committed),
                   records::groupedText(row.used), records::groupedText(row.difference),
                   std::string(exchange::word(row.status)),
                   row.status == UsageStatus::Over ? amount(row.worth) : std::string(), pathText(row)});
    std::string text = table.text();
    if (!counted.unknown.empty()) {
        Table unknownNames(1);
        unknownNames.row({"Unknown name", "Used"});
        for (const exchange::UnknownName &name : counted.unknown)
            unknownNames.row({name.written, records::groupedText(name.used)});
        text += '\n' + unknownNames.text();
    }
    Table leftOut(1);
    leftOut.row({"Rows left out", ""});
    leftOut.row({"not active", records::groupedText(counted.inactive)});
    leftOut.row({"of another month", records::groupedText(counted.otherMonth)});
    leftOut.row({"repeated", records::groupedText(counted.repeated)});
    return text + '\n' + leftOut.text();
}

int reconcile(const Arguments &arguments, const Scenario &scenario, YearMonth month, const UsageColumns &columns)
{
    const std::string &file = arguments.files.front();
    const auto at = horizonMonthOf(scenario.settings, month);
    if (!at)
        return complainOf(file,
                          "has a horizon from " + records::monthText(scenario.settings.start) + " to " +
                              records::monthText(scenario.settings.start.plus(scenario.settings.horizonMonths - 1)) +
                              ", and --month " + records::monthText(month) + " is not in it");
    const auto listing =
        arguments.has("--listing") ? listingOf(arguments.value("--listing")) : onlyListing(scenario, file);
    if (!listing)
        return WrongInput;
    const auto usage = readAll(arguments.valuesOf("--usage"), month, columns, scenario);
    if (!usage)
        return usage.error();
    const CountedUsage counted = exchange::countUsage(*usage, scenario.customers);
    try {
        const auto rows = usageAgainstCommitment(scenario, evaluate(scenario), *listing, *at, counted.used);
        return print(arguments.has("--table") ? reconciliationTable(scenario, rows, counted)
                                              : exchange::reconciliationJson(scenario, *listing, month, rows, counted));
    } catch (const AmountOverflow &overflow) {
        return complainOf(file, overflow);
    }
}

} // namespace

int reconcileCommand(Words words)
{
    const auto arguments =
        readArguments({"reconcile", {"FILE"}, {"--month", "--listing", "--columns"}, {"--table"}, {"--usage"}}, words);
    if (!arguments)
        return WrongInput;
    if (arguments->valuesOf("--usage").empty()) {
        complain("reconcile needs --usage" + std::string(seeHelp));
        return WrongInput;
    }
    const auto named = arguments->required("--month", "reconcile");
    if (!named)
        return WrongInput;
    const auto month = records::readMonth(*named);
    if (!month) {
        complain("--month must be a month, written like 2027-05, found \"" + *named + '"');
        return WrongInput;
    }
    const auto columns = arguments->has("--columns") ? columnsOf(arguments->value("--columns")) : UsageColumns();
    if (!columns)
        return WrongInput;
    const auto scenario = openScenario(arguments->files.front());
    return scenario ? reconcile(*arguments, *scenario, *month, *columns) : scenario.error();
}

} // namespace dealdesk::cli
