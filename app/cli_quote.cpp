#include "cli.h"
#include "cli_arguments.h"
#include "cli_drawing.h"
#include "cli_files.h"
#include "cli_issue.h"
#include "cli_names.h"
#include "cli_quotedetails.h"

#include "files/wholefile.h"
#include "quotes/quotepdf.h"

namespace dealdesk::cli {

int quoteCommand(Words words)
{
    const auto arguments = readArguments({"quote",
                                          {"FILE"},
                                          valuesWith({"--deal", "--pdf", "--scenario", "--revise", "--valid-until",
                                                      "--reason", "--approved-by", "--approved-why"}),
                                          {"--internal", "--options", "--one-price", "--illustrative"}},
                                         words);
    if (!arguments || !areRight(*arguments))
        return WrongInput;
    const auto id = arguments->required("--deal", "quote");
    const auto out = id ? arguments->required("--pdf", "quote") : std::nullopt;
    if (!out)
        return WrongInput;
    const auto path = pathOf(*out);
    if (!path)
        return Failed;
    const std::string &file = arguments->files.front();
    if (files::isWorkspace(file))
        return arguments->has("--internal")
                   ? complainOf(file,
                                "is a workspace; an internal summary is made from a scenario file: export it first")
                   : issueQuote(*arguments, *path);
    for (const std::string_view option :
         {"--scenario", "--revise", "--valid-until", "--reason", "--approved-by", "--approved-why", "--illustrative"})
        if (arguments->has(option))
            return complainOf(file, "is no workspace whose register would issue it; " + std::string(option) +
                                        " is for a workspace's quotes");
    const auto scenario = openScenario(file);
    if (!scenario)
        return scenario.error();
    const auto deal = findDeal(*scenario, file, *id);
    if (!deal)
        return WrongInput;

    const auto details = detailsOf(*arguments);
    if (!takesCurrency(details, *scenario, *deal, file))
        return WrongInput;

    const auto written = [](const tl::expected<void, QString> &result) -> int {
        if (result)
            return Done;
        complain(wording::utf8(result.error()));
        return Failed;
    };
    const auto wrong = [&](const QString &sentence) {
        return complainOf(file, "/deals/" + std::to_string(*deal) + ": " + wording::utf8(sentence));
    };
    const files::Replacing onlyPdf{files::Replacing::Of::SameKind, {file}};
    try {
        const auto evaluation = pricing::evaluate(*scenario);
        if (arguments->has("--internal")) {
            const auto summary = quotes::internalSummary(*scenario, *deal, evaluation, details);
            const Drawing drawing;
            return written(quotes::writePdf(summary, *path, onlyPdf));
        }
        const auto quote = quotes::customerQuote(*scenario, *deal, evaluation, details);
        if (!quote)
            return wrong(quote.error());
        const Drawing drawing;
        return written(quotes::writePdf(*quote, *path, onlyPdf));
    } catch (const pricing::AmountOverflow &overflow) {
        return complainOf(file, overflow);
    }
}

} // namespace dealdesk::cli
