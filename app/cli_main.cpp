#include "cli.h"
#ifdef DEALDESK_WITH_QT
#include "cli_spreadsheets.h"
#endif

#include "files/process.h"
#include "pricing/nametext.h"

#include <algorithm>
#include <array>
#include <exception>
#include <vector>

namespace dealdesk::cli {

std::string printable(std::string_view text)
{
    constexpr char digits[] = "0123456789ABCDEF";
    std::string shown;
    while (!text.empty()) {
        std::size_t length = 1; // of the character at the front
        while (length < std::min<std::size_t>(4, text.size()) &&
               pricing::faultOfName(text.substr(0, length)) == pricing::NameFault::NotUtf8)
            ++length;
        const auto fault = pricing::faultOfName(text.substr(0, length));
        if (!fault) {
            shown += text.substr(0, length);
        } else {
            length = 1;
            const auto byte = static_cast<unsigned char>(text.front());
            shown += {'\\', 'x', digits[byte >> 4], digits[byte & 0xF]};
        }
        text.remove_prefix(length);
    }
    return shown;
}

void complain(const std::string &message)
{
    std::fputs(("dealdesk-cli: " + printable(message) + '\n').c_str(), stderr);
}

int print(std::string_view text)
{
    const auto written = files::toOutput(text);
    if (written)
        return Done;
    complain("cannot write to standard output: " + written.error().words());
    return Failed;
}

namespace {

struct Command {
    std::string_view name;
    std::string_view usage;
    std::string_view does;
    std::string_view options;
    int (*run)(Words words);
};

constexpr std::string_view tableOption = "  --table          aligned columns for people instead of JSON\n";

constexpr Command commands[] = {
    {"evaluate", "evaluate FILE [--table]", "the deals and the portfolio of a scenario file", tableOption,
     evaluateCommand},
    {"terms", "terms FILE --deal ID [--table]", "one deal at 12, 24 and 36 months, everything else equal",
     "  --deal ID        the deal's id in the file\n"
     "  --table          aligned columns for people instead of JSON\n",
     termsCommand},
    {"offers", "offers FILE --deal ID [--table]",
     "one deal's private offers: what to type into the marketplace's portal, and whether it will take them",
     "  --deal ID        the deal's id in the file\n"
     "  --table          aligned columns for people instead of JSON\n",
     offersCommand},
    {"reconcile", "reconcile FILE --usage CSV … --month 2027-05 [--listing L] [--columns LIST] [--table]",
     "what usage files say of a month, against what the deals have committed",
     "  --usage CSV      customer, project, active, month and deployment, one project a row; several times for "
     "several\n"
     "                   files: what a later one says of a deployment and month takes the place of the earlier\n"
     "  --month MONTH    of the scenario's horizon\n"
     "  --listing L      asm, sat or support-hub; must be given where the deals have several\n"
     "  --columns LIST   customer=NAME,project=NAME,active=NAME,month=NAME,deployment=NAME, some of them: the titles\n"
     "                   of the file's columns where they are others; without a deployment the file's name is one\n"
     "  --table          aligned columns for people instead of JSON, with what is used beyond it is worth\n",
     reconcileCommand},
    {"payouts", "payouts FILE --report CSV [--as-of DATE] [--dates ORDER] [--table]",
     "what a marketplace's report says it paid, against the payout calendar",
     "  --report CSV     AWS's export of Collections and disbursement, or Azure's transaction history\n"
     "  --as-of DATE     what is due after it is not late; the latest day in the report unless given\n"
     "  --dates ORDER    month-first or day-first: how 5/6/2027 is meant where no day of the column tells\n"
     "  --table          aligned columns for people instead of JSON\n",
     payoutsCommand},
    {"scale", "scale FILE --listing L --term N --tenants 10,100,1200 [--rule R --value V] [--table]",
     "one deal of N tenants alone, for each count; ARR and margin of 12 months",
     "  --listing L      asm, sat or support-hub\n"
     "  --term N         12, 24 or 36 months\n"
     "  --tenants LIST   tenant counts with commas between\n"
     "  --rule R         unit, markup, margin or monthlyTotal; markup 0 unless given\n"
     "  --value V        the rule's amount or percentage, such as 84.32\n"
     "  --table          aligned columns for people instead of JSON\n",
     scaleCommand},
    {"share", "share FILE", "the scenario file for others: what customers pay, without wholesale, margins and notes",
     "", shareCommand},
    {"simulate", "simulate FILE [--trials N] [--seed S] [--exact] [--table]",
     "ARR of the last month and margin over the horizon when each deal is won by its probability",
     "  --trials N       how many, 1 to 10,000,000; 10,000 unless given\n"
     "  --seed S         the same seed gives the same result on any machine; 1 unless given\n"
     "  --exact          every outcome with its probability instead, of up to 20 uncertain deals\n"
     "  --table          aligned columns for people instead of JSON, and the deals that move it most\n",
     simulateCommand},
#ifdef DEALDESK_WITH_QT
    {"price-books",
     "price-books FILE --out OUT.csv|OUT.json|--into WORKSPACE [--scenario NAME] [--listing L] [--numbers STYLE]",
     "the authorizations of a workspace, of a scenario file or of a file of price books, into a file of their own or a "
     "workspace",
#else
    {"price-books", "price-books FILE --out OUT.csv|OUT.json [--listing L] [--numbers STYLE]",
     "the authorizations of a scenario file, or of a file of price books, into a file of their own",
#endif
     "  --out OUT        the file to write: OUT.csv has one band a row, OUT.json is as in a scenario file\n"
#ifdef DEALDESK_WITH_QT
     "  --into WORKSPACE the workspace that takes them; says what becomes of each and which open deals change\n"
     "  --scenario NAME  with --into: as this scenario takes them, into its what-if where it has one; unless given,\n"
     "                   they hold in every scenario of their currency that supposes no others. With --out, of a\n"
     "                   workspace: those of this scenario, with what it supposes; unless given, the workspace's own\n"
#endif
     "  --listing L      asm, sat or support-hub alone; all of them unless given\n"
     "  --numbers STYLE  how FILE writes its numbers where it is CSV: plain (1234.56) unless given, or 1,234.56 or\n"
     "                   1.234,56 or \"1 234,56\" or \"1'234.56\"; must be given where 1.250 may be a thousand\n",
     priceBooksCommand},
#ifdef DEALDESK_WITH_QT
    {"quote", "quote FILE --deal ID --pdf OUT [--number TEXT] [--subject TEXT] [--internal] [--options [--one-price]]",
     "the customer's quote as a PDF",
     "  --deal ID        the deal's id in the file\n"
     "  --pdf OUT        the PDF file to write\n"
     "  --number TEXT    the quote's number; without it the document has none\n"
     "  --subject TEXT   under the customer's name; without it nothing (the deal's own name is internal)\n"
     "  --internal       the deal-desk summary instead, with wholesale and margin\n"
     "  --options        on the customer's quote: the price at 1, 2 and 3 years\n"
     "  --paper SIZE     letter or a4; as is usual in this locale unless given\n"
     "  --currency CODE --rate N --rate-date DATE --rate-source TEXT   a direct contract in the customer's currency\n"
     "  --one-price      with --options: each at the unit price of the deal's own term, for prices made of\n"
     "                   wholesale tell the customer your commitment discounts\n"
     "With a workspace in place of FILE the quote is issued: it gets the next number, is recorded, then written.\n"
     "  --scenario NAME  the workspace's; it need not be given where there is one\n"
     "  --revise NUMBER  as the next revision of this quote of the deal\n"
     "  --valid-until DATE   30 days from today unless given\n"
     "  --reason TEXT    why it is valid after its authorization's last day\n"
     "  --approved-by NAME --approved-why TEXT   where it needs an approval, as under the scenario's margin floor\n"
     "  --illustrative   although its prices are made of illustrative figures\n",
     quoteCommand},
    {"quotes", "quotes WORKSPACE [--table]", "the register: each quote with its revision and how it stands",
     tableOption, quotesCommand},
    {"portfolio", "portfolio FILE --pdf OUT", "the internal summary of all deals as a PDF",
     "  --pdf OUT        the PDF file to write\n", portfolioCommand},
    {"alternatives", "alternatives FILE --deal ID --deal ID [--deal ID] --pdf OUT [--number TEXT] [--subject TEXT]",
     "two or three deals of one customer side by side, as the customer's quote; says what their prices tell",
     "  --deal ID        a deal's id in the file, two or three times: each is priced without the others\n"
     "  --pdf OUT        the PDF file to write\n"
     "  --number TEXT    the quote's number; without it the document has none\n"
     "  --subject TEXT   under the customer's name\n",
     alternativesCommand},
    {"import", "import WORKSPACE FILE [--scenario NAME] [--numbers STYLE] [--columns FIELD=TITLE,…] [--skip-bad]",
     "a scenario file into a workspace; or a table of deals (FILE.csv, FILE.xlsx, FILE.ods) into one of its scenarios, "
     "which gets them "
     "beside "
     "its own",
     "Of a table, one deal a row:\n"
     "  --scenario NAME  the scenario; it need not be given where there is one. One that does not exist is made over\n"
     "                   the workspace's facts:\n"
     "  --currency CODE --start 2027-01   of the one that is made\n"
     "  --numbers STYLE  how the table writes its numbers: plain (1234.56) unless given, or 1,234.56 or 1.234,56 or\n"
     "                   \"1 234,56\" or \"1'234.56\"\n"
     "  --columns FIELD=TITLE,…   the titles of columns that are called otherwise than in an export\n"
     "  --skip-bad       rows that are wrong are left out and listed; without it nothing is imported then\n",
     importCommand},
    {"export", "export WORKSPACE SCENARIO FILE [--without-wholesale]",
     "a scenario of a workspace into a scenario file, its deals into a table (FILE.csv), or all of it into a "
     "workbook with formulas (FILE.xlsx)",
     "  --without-wholesale  for others: what customers pay, without wholesale, margins and notes\n", exportCommand},
#endif
};

std::string overview()
{
    std::string text = "usage: dealdesk-cli COMMAND …\n\n";
    for (const Command &command : commands)
        text += "  " + std::string(command.usage) + "\n      " + std::string(command.does) + "\n";
    return text + "\n  --help           this, or after a command that command's options\n"
                  "  --version        the version\n\n"
                  "Exit codes: 0 done, 1 it could not do it, 2 the input is wrong.\n";
}

std::string helpOf(const Command &command)
{
    return "usage: dealdesk-cli " + std::string(command.usage) + "\n\n" + std::string(command.does) + "\n" +
           (command.options.empty() ? "" : "\n" + std::string(command.options));
}

int run(Words words)
{
    const auto asks = [&](std::string_view option) {
        const auto end = std::ranges::find(words, "--"); // a file may be called anything behind it
        return std::find(words.begin(), end, option) != end;
    };
    if (asks("--version"))
        return print("dealdesk-cli " DEALDESK_VERSION "\n");
    if (words.empty() || words.front().starts_with('-')) {
        if (asks("--help"))
            return print(overview());
        complain(words.empty() ? "which command? See dealdesk-cli --help"
                               : "unknown option " + std::string(words.front()) + "; see dealdesk-cli --help");
        return WrongInput;
    }
#ifdef DEALDESK_WITH_QT
    if (words.front() == readCells)
        return readCellsCommand(words.subspan(1));
#endif
    const auto command = std::ranges::find(commands, words.front(), &Command::name);
    if (command == std::end(commands)) {
        complain("unknown command " + std::string(words.front()) + "; see dealdesk-cli --help");
        return WrongInput;
    }
    return asks("--help") ? print(helpOf(*command)) : command->run(words.subspan(1));
}

} // namespace

} // namespace dealdesk::cli

int main(int argc, char **argv)
{
    dealdesk::files::guardProcess();
    const std::vector<std::string_view> words(argv + 1, argv + std::max(argc, 1));
    try {
        return dealdesk::cli::run(words);
    } catch (const std::exception &error) {
        dealdesk::cli::complain(error.what());
        return dealdesk::cli::Failed;
    }
}
