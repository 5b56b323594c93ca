#include "cli_deals.h"

#include "cli.h"
#include "cli_files.h"
#include "cli_names.h"
#include "cli_spreadsheets.h"
#include "cli_workspaces.h"
#include "language.h"

#include "exchange/dealtable.h"
#include "exchange/sharedscenario.h"
#include "pricing/currencies.h"
#include "records/asciitext.h"
#include "records/decimaltext.h"
#include "workspace/dealimport.h"
#include "workspace/openworkspace.h"

#include <algorithm>
#include <set>

namespace dealdesk::cli {

using exchange::DealTableStyle;
using exchange::ReadDeals;
using workspace::ScenarioEntry;

bool isDealTable(const std::string &file)
{
    constexpr std::string_view ending = ".csv";
    return file.size() > ending.size() &&
           records::isSameWord(std::string_view(file).substr(file.size() - ending.size()), ending);
}

namespace {

/// Up to the comma behind which another field is named: a title may hold commas.
std::size_t endOfTitle(std::string_view rest)
{
    for (std::size_t comma = rest.find(','); comma != rest.npos; comma = rest.find(',', comma + 1)) {
        const std::string_view next = rest.substr(comma + 1);
        const std::string name(next.substr(0, next.find('=')));
        if (std::ranges::find(exchange::dealColumns(), name) != exchange::dealColumns().end())
            return comma;
    }
    return rest.size();
}

/// Complains where the option does not say columns.
bool readColumns(std::string_view rest, DealTableStyle &style)
{
    const auto &known = exchange::dealColumns();
    while (!rest.empty()) {
        const std::string name(rest.substr(0, rest.find('=')));
        std::string all;
        for (const std::string &each : known)
            all += (all.empty() ? "" : ", ") + each;
        if (std::ranges::find(known, name) == known.end() || rest.size() < name.size() + 2) {
            complain("--columns must be FIELD=TITLE,… with the fields " + all + "; found \"" + std::string(rest) + '"');
            return false;
        }
        rest.remove_prefix(name.size() + 1);
        const std::size_t end = endOfTitle(rest);
        if (!style.titles.emplace(name, rest.substr(0, end)).second) {
            complain("--columns names " + name + " twice");
            return false;
        }
        rest.remove_prefix(std::min(rest.size(), end + 1));
    }
    return true;
}

std::optional<DealTableStyle> styleOf(const Arguments &arguments)
{
    DealTableStyle style;
    const auto numbers = numbersOf(arguments);
    if (!numbers || !readColumns(arguments.value("--columns"), style))
        return std::nullopt;
    style.numbers = numbers->value_or(exchange::WrittenNumbers::Plain);
    style.skipBad = arguments.has("--skip-bad");
    return style;
}

/// Of a scenario that is to be made, as the command line says them. Complains where it does not.
std::optional<pricing::ScenarioSettings> settingsOf(const Arguments &arguments, const std::string &name)
{
    const std::string currency = arguments.value("--currency"), start = arguments.value("--start");
    if (currency.empty() || start.empty()) {
        complain(arguments.files[0] + ": there is no scenario \"" + name +
                 "\"; to make it over the workspace's facts give --currency and --start");
        return std::nullopt;
    }
    const auto month = records::readMonth(start);
    if (!pricing::isCurrency(currency))
        complain("--currency must be a currency of ISO 4217, such as USD, found \"" + currency + '"');
    if (!month)
        complain("--start must be a month, such as 2027-01, found \"" + start + '"');
    if (!pricing::isCurrency(currency) || !month)
        return std::nullopt;
    pricing::ScenarioSettings settings;
    settings.name = name;
    settings.currency = currency;
    settings.start = *month;
    return settings;
}

/// Whether what is said of a scenario that is there is so. Complains where it is not.
bool isAsSaid(const Arguments &arguments, const pricing::ScenarioSettings &settings)
{
    const std::string start = records::monthText(settings.start);
    const bool isSo = (!arguments.has("--currency") || arguments.value("--currency") == settings.currency) &&
                      (!arguments.has("--start") || arguments.value("--start") == start);
    if (!isSo)
        complain(arguments.files[0] + ": the scenario \"" + settings.name + "\" is there, in " + settings.currency +
                 " from " + start + "; --currency and --start are for one that is to be made");
    return isSo;
}

/// The scenario that takes the deals: one of the workspace, or a new one without a key. Nothing: it complained.
std::optional<ScenarioEntry> scenarioFor(const workspace::Contents &contents, const Arguments &arguments)
{
    const std::string name = arguments.value("--scenario");
    if (!arguments.has("--scenario") && contents.scenarios.size() > 1) {
        std::string names;
        for (const ScenarioEntry &each : contents.scenarios)
            names += (names.empty() ? "" : ", ") + each.scenario.settings.name;
        complain(arguments.files[0] + " has several scenarios; name one with --scenario: " + names);
        return std::nullopt;
    }
    const ScenarioEntry *known = arguments.has("--scenario") ? named(contents, name) : &contents.scenarios.front();
    if (known)
        return isAsSaid(arguments, known->scenario.settings) ? std::optional(*known) : std::nullopt;
    const auto settings = settingsOf(arguments, name);
    if (!settings)
        return std::nullopt;
    ScenarioEntry made;
    made.scenario.settings = *settings;
    settle(made, contents.facts);
    if (const auto problems = exchange::problemsOf(made.scenario); !problems.empty()) {
        complainOf(arguments.files[0] + ": " + name, problems);
        return std::nullopt;
    }
    return made;
}

/// With the customers that its deals name, and no others.
pricing::Scenario withDeals(pricing::Scenario scenario, ReadDeals &read)
{
    std::set<std::string_view> their;
    for (const pricing::Deal &deal : read.deals)
        their.insert(deal.customer.text);
    std::erase_if(scenario.customers, [&](const pricing::Customer &each) { return !their.contains(each.id.text); });
    std::ranges::move(read.newcomers, std::back_inserter(scenario.customers));
    scenario.deals = std::move(read.deals);
    return scenario;
}

int add(workspace::Contents contents, storage::WorkspaceFile *file, const ScenarioEntry &into, ReadDeals read,
        const std::string &path)
{
    workspace::OpenWorkspace document(std::move(contents), file);
    workspace::Failure failure;
    QObject::connect(&document, &workspace::Document::saveFailed,
                     [&](const workspace::Failure &why) { failure = why; });
    const workspace::ScenarioKey lookedAt = document.currentKey();
    if (into.key == workspace::ScenarioKey{}) {
        document.scenarioEdits.addScenario(withDeals(into.scenario, read), {});
    } else {
        document.setCurrent(into.key);
        workspace::DealImport(document).addDeals(std::move(read.deals), std::move(read.newcomers), {});
    }
    document.setCurrent(lookedAt);
    return document.isSaved() ? Done : complainOf(path, failure);
}

/// What was left out, line by line.
void tellLeftOut(const std::string &file, const ReadDeals &read)
{
    complainOf(file, read.leftOut);
    std::set<std::size_t> rows;
    for (const exchange::Problem &problem : read.leftOut)
        rows.insert(problem.cell.row);
    if (!rows.empty())
        complainOf(file, std::to_string(rows.size()) + (rows.size() == 1 ? " row was" : " rows were") + " left out, " +
                             std::to_string(read.deals.size()) + " imported");
    else if (read.deals.empty())
        complainOf(file, "holds no deal");
}

} // namespace

int importDeals(const Arguments &arguments)
{
    const std::string &path = arguments.files[0], &file = arguments.files[1];
    auto style = styleOf(arguments);
    if (!style)
        return WrongInput;
    const auto workspace = pathOf(path);
    if (!workspace)
        return Failed;
    const QtCore qt;
    style->daysAreMonths = isSpreadsheet(file);
    const auto text = isSpreadsheet(file) ? openSpreadsheet(file, style->numbers) : openFile(file);
    if (!text)
        return text.error();
    auto opened = storage::WorkspaceFile::open(app::languageAtStart(), *workspace, storage::Access::ReadWrite);
    if (!opened)
        return complainOf(path, opened.error());
    auto contents = (*opened)->read();
    remark(path, **opened);
    if (!contents)
        return complainOf(path, contents.error());
    const auto into = scenarioFor(*contents, arguments);
    if (!into)
        return WrongInput;
    auto read = exchange::readDealTable(*text, into->scenario, *style);
    if (!read)
        return complainOf(file, read.error());
    tellLeftOut(file, *read);
    if (read->deals.empty())
        return read->leftOut.empty() ? Done : WrongInput;
    return add(std::move(*contents), opened->get(), *into, std::move(*read), path);
}

int exportDeals(const ScenarioEntry &entry, const Arguments &arguments)
{
    const auto &[path, name, out] = std::tie(arguments.files[0], arguments.files[1], arguments.files[2]);
    if (!arguments.has("--without-wholesale"))
        return writeFile(out, exchange::writeDealTable(entry.scenario), "the deals", path);
    try {
        const auto text = exchange::writeWithoutWholesale(entry.scenario);
        if (!text)
            return complainOf(path + ": " + name, text.error());
        const auto shared = exchange::readScenario(*text);
        if (!shared)
            return complainOf(path + ": " + name, shared.error());
        return writeFile(out, exchange::writeDealTable(*shared), "the deals", path);
    } catch (const pricing::AmountOverflow &overflow) {
        return complainOf(path + ": " + name, overflow);
    }
}

} // namespace dealdesk::cli
