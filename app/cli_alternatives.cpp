#include "cli.h"
#include "cli_arguments.h"
#include "cli_drawing.h"
#include "cli_files.h"
#include "cli_names.h"
#include "language.h"

#include "quotes/alternativesbrief.h"
#include "quotes/alternativesquote.h"
#include "quotes/plaintext.h"
#include "wording/figuretext.h"

namespace dealdesk::cli {
namespace {

constexpr int daysAlternativesHold = 30;

/// Complains where a text of the document is no line.
bool isOneLine(const Arguments &arguments, const char *option, int longest)
{
    if (!arguments.has(option))
        return true;
    const QString text = wording::text(arguments.value(option));
    if (!text.isEmpty() && text.size() <= longest && quotes::plainLine(text) == text)
        return true;
    complain(std::string(option) + " must be one line of 1 to " + std::to_string(longest) + " characters");
    return false;
}

int writeAlternatives(const Arguments &arguments, const QString &path, const pricing::Scenario &scenario,
                      const std::vector<std::size_t> &deals)
{
    const std::string &file = arguments.files.front();
    const Drawing drawing;
    const QDate today = QDate::currentDate();
    const wording::Language language = app::languageAtStart();
    const quotes::QuoteDetails details{
        language, wording::text(arguments.value("--number")), today, today.addDays(daysAlternativesHold), false,
        false,    wording::text(arguments.value("--subject"))};
    const auto quote = quotes::alternativesQuote(scenario, deals, details);
    if (!quote)
        return complainOf(file, wording::utf8(quote.error()));
    const auto written = quotes::writePdf(*quote, path, {files::Replacing::Of::SameKind, {file}});
    if (!written) {
        complain(wording::utf8(written.error()));
        return Failed;
    }
    for (const QString &remark : quotes::whatAlternativesTell(scenario, deals, language))
        complain(wording::utf8(remark)); // for who sends it: not in the document
    return Done;
}

} // namespace

int alternativesCommand(Words words)
{
    const auto arguments =
        readArguments({"alternatives", {"FILE"}, {"--pdf", "--number", "--subject"}, {}, {"--deal"}}, words);
    if (!arguments || !isOneLine(*arguments, "--number", quotes::longestNumber) ||
        !isOneLine(*arguments, "--subject", quotes::longestSubject))
        return WrongInput;
    const auto ids = arguments->valuesOf("--deal");
    const auto out = arguments->required("--pdf", "alternatives");
    if (!out)
        return WrongInput;
    if (ids.size() < 2 || ids.size() > 3) {
        complain("alternatives needs --deal two or three times; see dealdesk-cli alternatives --help");
        return WrongInput;
    }
    const auto path = pathOf(*out);
    if (!path)
        return Failed;
    const std::string &file = arguments->files.front();
    const auto scenario = openScenario(file);
    if (!scenario)
        return scenario.error();
    std::vector<std::size_t> deals;
    for (const std::string &id : ids) {
        const auto deal = findDeal(*scenario, file, id);
        if (!deal)
            return WrongInput;
        deals.push_back(*deal);
    }
    return writeAlternatives(*arguments, *path, *scenario, deals);
}

} // namespace dealdesk::cli
