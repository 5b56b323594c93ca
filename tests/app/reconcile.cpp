// reconcile: what it asks for, and what it refuses.
#include "tests/app/cliwords.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace dealdesk::tests {

namespace {

const std::string head = "customer,project,month\n";

std::string usageFile(const std::string &name, const std::string &text)
{
    std::filesystem::create_directories((scratch() / name).parent_path());
    return writeFile(name, text).string();
}

Words asked(const std::string &scenario, const Words &files)
{
    Words words{"reconcile", scenario, "--month", "2027-05"};
    for (const std::string &file : files)
        words = with(words, {"--usage", file});
    return words;
}

} // namespace

TEST(Reconcile, whatIsWrongIsSaidAndNothingPrinted)
{
    struct Row {
        const char *rule;
        std::string usage;
        Words more;
        std::string errors; ///< behind the name of the file
    };
    const std::string seeHelp = "; see dealdesk-cli reconcile --help\n";
    for (const Row &row : {
             Row{"a wrong row", head + "Acme,,2027-05\n", {}, "line 2: column \"project\" must not be empty\n"},
             {"an unknown listing",
              head,
              {"--listing", "edr"},
              "--listing must be asm, sat or support-hub, found \"edr\"\n"},
             {"columns of nothing", head, {"--columns", "kunde=Customer"}, "found \"kunde=Customer\"" + seeHelp},
             {"no columns", head, {"--columns", ""}, "found \"\"" + seeHelp},
             {"a column twice", head, {"--columns", "month=a,month=b"}, "found \"month=a,month=b\"" + seeHelp},
             {"a column that is not there", head, {"--columns", "active=State"}, "line 1: has no column \"State\"\n"},
         }) {
        const Outcome run = runProgram(with(asked(worked, {usageFile("u.csv", row.usage)}), row.more));
        EXPECT_EQ(run.exitCode, 2) << row.rule;
        EXPECT_TRUE(run.errors.ends_with(row.errors)) << row.rule << ": " << run.errors;
        EXPECT_EQ(run.output, "") << row.rule;
    }
}

TEST(Reconcile, theMonthIsOfTheHorizon)
{
    for (const auto &[month, errors] : std::map<std::string, std::string>{
             {"2026-12", worked + ": has a horizon from 2027-01 to 2029-12, and --month 2026-12 is not in it\n"},
             {"2030-01", worked + ": has a horizon from 2027-01 to 2029-12, and --month 2030-01 is not in it\n"},
             {"May", "dealdesk-cli: --month must be a month, written like 2027-05, found \"May\"\n"}}) {
        const Outcome run = runProgram({"reconcile", worked, "--usage", usageFile("u.csv", head), "--month", month});
        EXPECT_EQ(run.exitCode, 2);
        EXPECT_EQ(run.errors, errors);
    }
    EXPECT_EQ(runProgram({"reconcile", worked, "--month", "2027-05"}).errors,
              "dealdesk-cli: reconcile needs --usage; see dealdesk-cli reconcile --help\n");
    EXPECT_EQ(runProgram({"reconcile", worked, "--usage", "u.csv"}).errors,
              "dealdesk-cli: reconcile needs --month; see dealdesk-cli reconcile --help\n");
    EXPECT_EQ(runProgram(asked(worked, {"/no/such.csv"})).exitCode, 1);
}

TEST(Reconcile, theListingIsAskedForWhereThereAreSeveral)
{
    const std::string two = golden + "two-listings.dealdesk.json";
    const Outcome run = runProgram(asked(two, {usageFile("u.csv", head)}));
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_TRUE(run.errors.ends_with(": say which is meant with --listing\n")) << run.errors;
    EXPECT_EQ(runProgram(with(asked(two, {usageFile("u.csv", head)}), {"--listing", "sat"})).exitCode, 0);
    const auto only = nlohmann::json::parse(runProgram(asked(worked, {usageFile("u.csv", head)})).output);
    EXPECT_EQ(only["listing"], "asm");
    EXPECT_EQ(only["rows"][0]["status"], "no-usage");
}

TEST(Reconcile, severalFilesAddUpAndTheSameOneReplaces)
{
    const std::string rows = head + "Example Corp,p1,2027-05\nExample Corp,p2,2027-05\nx,y,2027-04\n";
    const std::string east = usageFile("east.csv", rows), west = usageFile("west.csv", rows);
    const auto used = [&](const Words &files) {
        const std::string a = usageFile("east.csv", rows), b = usageFile("west.csv", rows);
        return nlohmann::json::parse(runProgram(asked(worked, files)).output);
    };
    EXPECT_EQ(used({east})["rows"][0]["used"], 2);
    EXPECT_EQ(used({east, west})["rows"][0]["used"], 4);
    EXPECT_EQ(used({east, west})["leftOut"]["otherMonth"], 2);
    EXPECT_EQ(used({east, east}), used({east}));
    const std::string other = usageFile("other/east.csv", rows);
    usageFile("east.csv", rows);
    const Outcome run = runProgram(asked(worked, {east, other}));
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_NE(run.errors.find("so that both are one deployment"), std::string::npos) << run.errors;
}

TEST(Reconcile, theTableSaysWhatTheOverageIsWorthAndWhatIsUnknown)
{
    const std::string priced = changedFile("\"rule\": \"monthlyTotal\",\n    \"value\": \"8800.00\"",
                                           "\"rule\": \"unit\", \"value\": \"88.00\"");
    std::string rows = head;
    for (int project = 0; project < 102; ++project)
        rows += "example corp," + std::to_string(project) + ",2027-05\n";
    const std::string file = usageFile("u.csv", rows + "Acme,a,2027-05\n");
    const Outcome run = runProgram(with(asked(priced, {file}), {"--table"}));
    EXPECT_EQ(run.exitCode, 0) << run.errors;
    EXPECT_NE(run.output.find("Example Corp        100   102           2    over         176.00    no change\n"),
              std::string::npos)
        << run.output;
    EXPECT_NE(run.output.find("Acme             1\n"), std::string::npos) << run.output;
    EXPECT_NE(run.output.find("of another month  0\n"), std::string::npos) << run.output;
}

} // namespace dealdesk::tests
