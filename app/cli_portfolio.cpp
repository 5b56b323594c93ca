#include "cli.h"
#include "cli_arguments.h"
#include "cli_drawing.h"
#include "cli_files.h"
#include "cli_names.h"
#include "language.h"

#include "quotes/portfoliosummary.h"
#include "wording/figuretext.h"

namespace dealdesk::cli {

int portfolioCommand(Words words)
{
    const auto arguments = readArguments({"portfolio", {"FILE"}, {"--pdf"}}, words);
    if (!arguments)
        return WrongInput;
    const auto out = arguments->required("--pdf", "portfolio");
    if (!out)
        return WrongInput;
    const auto path = pathOf(*out);
    if (!path)
        return Failed;
    const std::string &file = arguments->files.front();
    const auto scenario = openScenario(file);
    if (!scenario)
        return scenario.error();
    try {
        const auto evaluation = pricing::evaluate(*scenario);
        const Drawing drawing;
        const auto summary =
            quotes::portfolioSummary(*scenario, evaluation, app::languageAtStart(), QDate::currentDate());
        const auto written = quotes::writePdf(summary, *path, {files::Replacing::Of::SameKind, {file}});
        if (written)
            return Done;
        complain(wording::utf8(written.error()));
        return Failed;
    } catch (const pricing::AmountOverflow &overflow) {
        return complainOf(file, overflow);
    }
}

} // namespace dealdesk::cli
