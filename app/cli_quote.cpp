#include "cli.h"
#include "cli_arguments.h"
#include "cli_files.h"
#include "cli_names.h"
#include "language.h"

#include "quotes/plaintext.h"
#include "quotes/quotepdf.h"
#include "wording/figuretext.h"
#include "wording/translations.h"

#include <QGuiApplication>

#include <cstdlib>

namespace dealdesk::cli {
namespace {

constexpr int daysValid = 30;

/// Fonts need the application object; nothing is ever shown, so no display is asked for.
class Drawing
{
public:
    Drawing()
        : application((prepare(), count), words)
    {
        wording::installTranslations();
    }

private:
    static void prepare()
    {
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
        // Remarks of the toolkit about its surroundings are none of the command's messages.
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &message) {
            if (type == QtCriticalMsg)
                complain(wording::utf8(message));
            if (type != QtFatalMsg)
                return;
            complain(
                "the part of Qt that draws pages is not there or cannot be used. Install it (on Debian and Ubuntu: "
                "libqt6gui6), and look at what QT_PLUGIN_PATH says if it is set.");
            std::_Exit(Failed); // returning would abort
        });
    }

    int count = 1;
    char name[13] = "dealdesk-cli";
    char *words[2] = {name, nullptr};
    QGuiApplication application;
};

/// The number that was given, and only that: a scenario file has no register to take one from.
quotes::QuoteDetails detailsOf(const Arguments &arguments)
{
    const QDate today = QDate::currentDate();
    return {app::languageAtStart(),
            wording::text(arguments.value("--number")),
            today,
            today.addDays(daysValid),
            arguments.has("--options"),
            arguments.has("--one-price"),
            wording::text(arguments.value("--subject"))};
}

bool isLine(const std::string &words, int longest)
{
    const QString text = wording::text(words);
    return !text.isEmpty() && text.size() <= longest && quotes::plainLine(text) == text;
}

/// Complains where an option's text or its company is wrong.
bool areRight(const Arguments &arguments)
{
    for (const auto &[option, longest] :
         {std::pair{"--number", quotes::longestNumber}, std::pair{"--subject", quotes::longestSubject}})
        if (arguments.has(option) && !isLine(arguments.value(option), longest)) {
            complain(std::string(option) + " must be one line of 1 to " + std::to_string(longest) + " characters");
            return false;
        }
    if (arguments.has("--one-price") && !arguments.has("--options")) {
        complain("--one-price is for the terms that --options shows: give both, or neither");
        return false;
    }
    if (arguments.has("--internal") && arguments.has("--subject")) {
        complain("--subject is for the customer's quote: an internal summary bears the deal's name");
        return false;
    }
    return true;
}

} // namespace

int quoteCommand(Words words)
{
    const auto arguments = readArguments(
        {"quote", {"FILE"}, {"--deal", "--pdf", "--number", "--subject"}, {"--internal", "--options", "--one-price"}},
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
    const auto scenario = openScenario(file);
    if (!scenario)
        return scenario.error();
    const auto deal = findDeal(*scenario, file, *id);
    if (!deal)
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
        const auto details = detailsOf(*arguments);
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
