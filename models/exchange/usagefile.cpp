#include "usagefile.h"

#include "blanks.h"
#include "comparedname.h"
#include "jsonreader.h"
#include "records/decimaltext.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace dealdesk::exchange {

using pricing::YearMonth;

namespace {

enum Column : std::uint8_t { Customer, Project, Active, Month, Deployment, columnCount };
constexpr std::array<std::string_view, columnCount> ownTitles{"customer", "project", "active", "month", "deployment"};

constexpr std::array<std::string_view, 7> inactiveWords{"false",   "no",       "0",       "inactive",
                                                        "deleted", "disabled", "archived"};

bool isTimeBehindDay(std::string_view text) // "T10:15:00.250+01:00"
{
    return (text.front() == 'T' || text.front() == ' ') && text.size() > 1 &&
           text.find_first_not_of("0123456789:.,+-Z ", 1) == std::string_view::npos;
}

/// "2027-05", "2027-05-31", "2027-05-31T10:15:00Z"
std::optional<YearMonth> monthIn(std::string_view text)
{
    if (text.size() <= 7)
        return records::readMonth(text);
    const auto day = records::readDay(text.substr(0, 10));
    if (!day || (text.size() > 10 && !isTimeBehindDay(text.substr(10))))
        return std::nullopt;
    return pricing::monthOf(*day);
}

bool holdsControls(std::string_view text)
{
    return std::ranges::any_of(text, [](unsigned char c) { return (c < ' ' && c != '\t' && c != '\n') || c == 0x7f; });
}

bool isBlank(std::string_view letter) { return withSingleBlanks(letter).empty(); }

/// Where the letter begins that holds this byte.
std::size_t letterAt(std::string_view text, std::size_t at)
{
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80)
        --at;
    return at;
}

/// Without blanks at the ends, all else as it is.
std::string trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.substr(letterAt(text, text.size() - 1))))
        text = text.substr(0, letterAt(text, text.size() - 1));
    while (!text.empty()) {
        std::size_t length = 1;
        while (length < text.size() && letterAt(text, length) < length)
            ++length;
        if (!isBlank(text.substr(0, length)))
            break;
        text.remove_prefix(length);
    }
    return std::string(text);
}

/// Names are compared once for each way in which they are written.
class ComparedNames
{
public:
    const std::string &of(const std::string &written)
    {
        const auto [at, isNew] = known.try_emplace(written);
        if (isNew)
            at->second = comparedName(written);
        return at->second;
    }

private:
    std::unordered_map<std::string, std::string> known;
};

class UsageReader
{
public:
    UsageReader(std::string_view file, std::string_view fileName, YearMonth asked, const UsageColumns &columns)
        : csv(file)
        , name(fileName)
        , month(asked)
        , chosen{columns.customer, columns.project, columns.active, columns.month, columns.deployment}
    {}

    tl::expected<UsageFile, std::vector<Problem>> read()
    {
        if (readTitles())
            while (problems.size() < mostProblems && csv.next())
                readRow();
        if (csv.problem() && problems.size() < mostProblems)
            problems.push_back(*csv.problem());
        if (!problems.empty())
            return tl::unexpected(std::move(problems));
        for (const auto &[key, rows] : others)
            usage.others.push_back({key.first, key.second, rows});
        return std::move(usage);
    }

private:
    bool readTitles();
    void readRow();
    void take(UsageReading &reading, std::string customer, std::string project);
    UsageReading &readingOf(const std::string &deployment);
    /// Of the row that is read; empty where there is no such column or cell.
    std::string cell(Column column) const
    {
        const auto &at = places[column];
        return at && *at < csv.cells().size() ? trimmed(csv.cells()[*at]) : std::string();
    }
    void report(ProblemCode code, std::vector<ProblemValue> values = {})
    {
        problems.push_back({{}, code, std::move(values), {.line = csv.lineNumber()}});
    }
    std::string titleOf(Column column) const { return titles[*places[column]]; }
    bool isText(Column column, const std::string &text);

    CsvReader csv;
    std::string name;
    YearMonth month;
    std::array<std::optional<std::string>, columnCount> chosen;
    std::array<std::optional<std::size_t>, columnCount> places;
    std::vector<std::string> titles;
    UsageFile usage;
    std::unordered_map<std::string, std::size_t> byDeployment;
    std::map<std::pair<std::string, YearMonth>, std::int64_t> others;
    struct Known { ///< of a name in a reading
        std::size_t index = 0;
        std::unordered_set<std::string> projects;
    };
    std::vector<std::unordered_map<std::string, Known>> known; ///< of each reading, by compared name
    ComparedNames compared;
    std::vector<Problem> problems;
};

bool UsageReader::readTitles()
{
    if (!csv.next())
        return false;
    std::vector<std::string> comparedTitles;
    for (const std::string &title : csv.cells()) {
        titles.push_back(trimmed(title));
        comparedTitles.push_back(comparedName(title));
    }
    for (int each = 0; each < columnCount; ++each) {
        const auto column = static_cast<Column>(each);
        const std::string title = chosen[column].value_or(std::string(ownTitles[column]));
        const std::string wanted = comparedName(title);
        const auto found = std::ranges::find(comparedTitles, wanted);
        if (found == comparedTitles.end()) {
            if (chosen[column] || column == Customer || column == Project)
                report(ProblemCode::NoSuchColumn, {exchange::quoted(title)});
            continue;
        }
        if (std::ranges::count(comparedTitles, wanted) > 1)
            report(ProblemCode::ColumnTwice, {exchange::quoted(title)});
        places[column] = static_cast<std::size_t>(found - comparedTitles.begin());
    }
    return problems.empty();
}

bool UsageReader::isText(Column column, const std::string &text)
{
    if (!holdsControls(text))
        return true;
    report(ProblemCode::ControlCharactersInColumn, {exchange::quoted(titleOf(column))});
    return false;
}

void UsageReader::readRow()
{
    std::string deployment = cell(Deployment);
    if (deployment.empty())
        deployment = name;
    const auto &cells = csv.cells();
    if (places[Month] && *places[Month] < cells.size()) {
        const std::string written = cell(Month);
        const auto found = monthIn(written);
        if (!found)
            return report(ProblemCode::NotAUsageMonth, {exchange::quoted(titleOf(Month)), exchange::quoted(written)});
        if (*found != month) {
            ++others[{deployment, *found}];
            return;
        }
    }
    const bool isLong =
        cells.size() > titles.size() && std::any_of(cells.begin() + static_cast<std::ptrdiff_t>(titles.size()),
                                                    cells.end(), [](const std::string &each) { return !each.empty(); });
    if (cells.size() < titles.size() || isLong)
        return report(ProblemCode::NotAsManyCells, {asCount(titles.size()), asCount(cells.size())});
    if (places[Deployment] && !isText(Deployment, deployment))
        return;
    if (std::ranges::find(inactiveWords, comparedName(cell(Active))) != inactiveWords.end()) {
        ++readingOf(deployment).inactive;
        return;
    }
    std::string customer = cell(Customer), project = cell(Project);
    for (const auto &[column, text] : {std::pair{Customer, &customer}, {Project, &project}}) {
        if (text->empty())
            return report(ProblemCode::EmptyColumn, {exchange::quoted(titleOf(column))});
        if (!isText(column, *text))
            return;
    }
    take(readingOf(deployment), std::move(customer), std::move(project));
}

UsageReading &UsageReader::readingOf(const std::string &deployment)
{
    const auto [at, isNew] = byDeployment.try_emplace(deployment, usage.readings.size());
    if (isNew) {
        usage.readings.push_back({deployment, month});
        known.emplace_back();
    }
    return usage.readings[at->second];
}

void UsageReader::take(UsageReading &reading, std::string customer, std::string project)
{
    ++reading.rows;
    auto &names = known[static_cast<std::size_t>(&reading - usage.readings.data())];
    const std::string &same = compared.of(customer);
    const auto [at, isNew] = names.try_emplace(same);
    if (isNew) {
        at->second.index = reading.names.size();
        reading.names.push_back({std::move(customer), same, csv.lineNumber()});
    }
    if (at->second.projects.insert(project).second)
        reading.names[at->second.index].projects.push_back(std::move(project));
}

} // namespace

tl::expected<UsageFile, std::vector<Problem>> readUsage(std::string_view file, std::string_view name, YearMonth month,
                                                        const UsageColumns &columns)
{
    return UsageReader(file, name, month, columns).read();
}

UsageHeader usageHeaderOf(std::string_view file)
{
    CsvReader csv(file.substr(0, std::min(file.find_first_of("\r\n"), file.size())));
    UsageHeader header;
    if (!csv.next())
        return header;
    for (const std::string &title : csv.cells()) {
        header.titles.push_back(trimmed(title));
        header.shape += comparedName(title) + '\n';
    }
    return header;
}

} // namespace dealdesk::exchange
