// price-books: the authorizations of a scenario file, of a colleague's file of price books or of a workspace, into a
// file of their own or into a workspace.
#include "cli.h"
#include "cli_arguments.h"
#include "cli_files.h"
#ifdef DEALDESK_WITH_QT
#include "cli_takebooks.h"
#endif

#include "exchange/pricebooktable.h"
#include "files/wholefile.h"

namespace dealdesk::cli {

using exchange::PriceBooks;

namespace {

/// Leaves those of the listing that is asked for. Complains where there is none.
bool keepListing(PriceBooks &books, const Arguments &arguments)
{
    if (!arguments.has("--listing"))
        return true;
    const auto listing = listingOf(arguments.value("--listing"));
    if (!listing)
        return false;
    PriceBooks kept{books.currency, {}, {}};
    for (std::size_t at = 0; at < books.authorizations.size(); ++at)
        if (books.authorizations[at].listing == *listing) {
            kept.authorizations.push_back(std::move(books.authorizations[at]));
            kept.unsaid.push_back(std::move(books.unsaid[at]));
        }
    books = std::move(kept);
    if (books.authorizations.empty())
        complainOf(arguments.files.front(), "has no authorization for " + arguments.value("--listing"));
    return !books.authorizations.empty();
}

/// Of a scenario file or a file of price books. Where it answers an exit code everything has been said.
tl::expected<PriceBooks, int> readFileOfBooks(const std::string &file, std::optional<exchange::WrittenNumbers> numbers)
{
    const auto text = openFile(file);
    if (!text)
        return tl::unexpected(text.error());
    if (numbers && exchange::isJson(*text))
        return tl::unexpected(
            complainOf(file, "is JSON, whose numbers are written in one way; --numbers is for tables (CSV)"));
    auto books = exchange::readPriceBooks(*text, numbers);
    if (!books)
        return tl::unexpected(complainOf(file, books.error()));
    return std::move(*books);
}

/// `scenario`: of a workspace.
tl::expected<PriceBooks, int> readWorkspaceOrFile(const std::string &file, const std::string &scenario,
                                                  std::optional<exchange::WrittenNumbers> numbers)
{
    if (!files::isWorkspace(file)) {
        if (!scenario.empty())
            return tl::unexpected(complainOf(file, "is no workspace; --scenario names one of a workspace's"));
        return readFileOfBooks(file, numbers);
    }
    if (numbers)
        return tl::unexpected(complainOf(file, "is a workspace; --numbers is for tables (CSV)"));
#ifdef DEALDESK_WITH_QT
    return priceBooksOf(file, scenario);
#else
    return tl::unexpected(complainOf(file, "is a workspace, which this dealdesk-cli was built without"));
#endif
}

/// Of the file, as the command line asks for them. Where it answers an exit code everything has been said.
tl::expected<PriceBooks, int> readBooks(const Arguments &arguments, const std::string &scenario)
{
    const auto numbers = numbersOf(arguments);
    if (!numbers)
        return tl::unexpected(WrongInput);
    const std::string &file = arguments.files.front();
    auto books = readWorkspaceOrFile(file, scenario, *numbers);
    if (!books)
        return books;
    if (!keepListing(*books, arguments))
        return tl::unexpected(WrongInput);
    if (books->authorizations.empty())
        return tl::unexpected(complainOf(file, "has no authorization"));
    return books;
}

#ifdef DEALDESK_WITH_QT
int intoWorkspace(const Arguments &arguments)
{
    if (arguments.has("--out")) {
        complain("--into and --out exclude each other; see dealdesk-cli price-books --help");
        return WrongInput;
    }
    const auto books = readBooks(arguments, {}); // the scenario is of the workspace that takes them
    return books ? takePriceBooks(arguments.value("--into"), arguments.value("--scenario"), *books) : books.error();
}
#endif

} // namespace

int priceBooksCommand(Words words)
{
#ifdef DEALDESK_WITH_QT
    const CommandLine line{"price-books", {"FILE"}, {"--out", "--into", "--scenario", "--listing", "--numbers"}};
#else
    const CommandLine line{"price-books", {"FILE"}, {"--out", "--listing", "--numbers"}};
#endif
    const auto arguments = readArguments(line, words);
    if (!arguments)
        return WrongInput;
    if (arguments->has("--scenario") && arguments->value("--scenario").empty()) { // of no scenario is another thing
        complain("--scenario needs the name of a scenario; see dealdesk-cli price-books --help");
        return WrongInput;
    }
#ifdef DEALDESK_WITH_QT
    if (arguments->has("--into"))
        return intoWorkspace(*arguments);
#endif
    const auto out = arguments->required("--out", "price-books");
    if (!out)
        return WrongInput;
    const bool isTable = out->ends_with(".csv");
    if (!isTable && !out->ends_with(".json")) {
        complain("--out must end in .csv or .json, found \"" + *out + '"');
        return WrongInput;
    }
    const auto books = readBooks(*arguments, arguments->value("--scenario"));
    if (!books)
        return books.error();
    const std::string &file = arguments->files.front();
    const int code =
        writeFile(*out, isTable ? writePriceBookTable(*books) : writePriceBooks(*books), "the price books", file);
    if (const std::string defaults = exchange::defaultsOf(*books); code == Done && !defaults.empty())
        complain(file + " does not say, so it was written as of a new authorization: " + defaults);
    return code;
}

} // namespace dealdesk::cli
