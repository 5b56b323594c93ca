// price-books: the authorizations of a scenario file, or of a colleague's file of price books, into a file of their
// own.
#include "cli.h"
#include "cli_arguments.h"
#include "cli_files.h"

#include "exchange/pricebooktable.h"
#include "records/choices.h"

#include <algorithm>

namespace dealdesk::cli {

using exchange::PriceBooks;

namespace {

std::string oneOf(std::span<const std::string_view> words)
{
    std::string all;
    for (std::size_t at = 0; at < words.size(); ++at)
        all += (at == 0 ? "" : at + 1 == words.size() ? " or " : "; ") + std::string(words[at]);
    return all;
}

/// Complains where the option's word is none.
std::optional<exchange::WrittenNumbers> numbersOf(const Arguments &arguments)
{
    if (!arguments.has("--numbers"))
        return exchange::WrittenNumbers::Plain;
    const auto numbers = exchange::writtenNumbers(arguments.value("--numbers"));
    if (!numbers)
        complain("--numbers must be " + oneOf(exchange::writtenNumberNames) + ", found \"" +
                 arguments.value("--numbers") + '"');
    return numbers;
}

/// Leaves those of the listing that is asked for. Complains where there is none.
bool keepListing(PriceBooks &books, const Arguments &arguments)
{
    if (!arguments.has("--listing"))
        return true;
    const std::string wanted = arguments.value("--listing");
    constexpr auto &words = records::wordsOf<pricing::Listing>;
    const auto word = std::ranges::find(words, wanted, [](const auto &each) { return each.first; });
    if (word == words.end()) {
        complain("--listing must be asm, sat or support-hub, found \"" + wanted + '"');
        return false;
    }
    std::erase_if(books.authorizations, [&](const auto &each) { return each.listing != word->second; });
    if (books.authorizations.empty())
        complainOf(arguments.files.front(), "has no authorization for " + wanted);
    return !books.authorizations.empty();
}

} // namespace

int priceBooksCommand(Words words)
{
    const auto arguments = readArguments({"price-books", {"FILE"}, {"--out", "--listing", "--numbers"}}, words);
    const auto out = arguments ? arguments->required("--out", "price-books") : std::nullopt;
    if (!out)
        return WrongInput;
    const bool isTable = out->ends_with(".csv");
    if (!isTable && !out->ends_with(".json")) {
        complain("--out must end in .csv or .json, found \"" + *out + '"');
        return WrongInput;
    }
    const auto numbers = numbersOf(*arguments);
    if (!numbers)
        return WrongInput;
    const std::string &file = arguments->files.front();
    const auto text = openFile(file);
    if (!text)
        return text.error();
    auto books = exchange::readPriceBooks(*text, *numbers);
    if (!books)
        return complainOf(file, books.error());
    if (!keepListing(*books, *arguments))
        return WrongInput;
    if (books->authorizations.empty())
        return complainOf(file, "has no authorization");
    return writeFile(*out, isTable ? writePriceBookTable(*books) : writePriceBooks(*books), "the price books", file);
}

} // namespace dealdesk::cli
