#include "tour.h"

#include "session.h"
#include "tourviews.h"

#include "quotes/alternativesquote.h"
#include "quotes/letterheadof.h"
#include "quotes/portfoliosummary.h"
#include "quotes/quotepdf.h"
#include "ui/widgets/theme.h"

#include <QApplication>

#include <array>

namespace dealdesk::app {

namespace {

/// A quote on the firm's paper, alternatives, and the summary of all deals.
bool paperDocuments(const workspace::Document &document, const QDir &folder, quotes::QuoteDetails details)
{
    const QString paper = folder.filePath(QStringLiteral("quote-letterhead.pdf")),
                  beside = folder.filePath(QStringLiteral("alternatives.pdf")),
                  all = folder.filePath(QStringLiteral("portfolio-summary.pdf"));
    const pricing::Scenario &scenario = document.scenario();
    const bool wroteAll =
        tell(quotes::writePdf(
                 quotes::portfolioSummary(scenario, *document.evaluation(), details.language, details.issued), all)
                 .has_value(),
             all);
    details.termOptions = false;
    bool wroteBeside = true;
    for (std::size_t deal = 1; deal < scenario.deals.size(); ++deal) // the first two of one customer
        if (scenario.deals[deal].customer == scenario.deals[deal - 1].customer) {
            const std::array chosen{deal - 1, deal};
            const auto quote = quotes::alternativesQuote(scenario, chosen, details);
            wroteBeside = tell(quote && quotes::writePdf(*quote, beside), beside);
            break;
        }
    workspace::Contents firm = brandedContents();
    for (const auto &[row, text] :
         {std::pair("paper/address", "Northwind Security Inc.\n1 Harbour Street\nSeattle, WA 98101"),
          std::pair("paper/closing", "Thank you for your trust. We are glad to answer every question."),
          std::pair("paper/terms", "Prices are without taxes.\n\nPayment is due within 30 days of each invoice."),
          std::pair("paper/signature", "yes")})
        firm.facts.firm[row] = {text, {}};
    const pricing::Scenario &own = firm.scenarios.front().scenario;
    details.paper = quotes::Paper::A4;
    details.letterhead = quotes::letterheadOf(firm.facts, own.settings.partner);
    const auto quote = quotes::customerQuote(own, 0, pricing::evaluate(own), details);
    return tell(quote && quotes::writePdf(*quote, paper), paper) && wroteAll && wroteBeside;
}

bool documents(const workspace::Document &document, const QDir &folder, const wording::Language &language)
{
    const pricing::Evaluation *evaluation = document.evaluation();
    if (!evaluation || document.scenario().deals.empty())
        return true;
    const quotes::QuoteDetails details{language, QStringLiteral("Q-2027-0001"), QDate(2026, 12, 1), QDate(2026, 12, 31),
                                       true};
    const auto quote = quotes::customerQuote(document.scenario(), 0, *evaluation, details);
    const QString path = folder.filePath(QStringLiteral("quote.pdf")),
                  internal = folder.filePath(QStringLiteral("internal-summary.pdf"));
    const bool wrote = tell(quote && quotes::writePdf(*quote, path), path);
    return paperDocuments(document, folder, details) &&
           tell(quotes::writePdf(quotes::internalSummary(document.scenario(), 0, *evaluation, details), internal)
                    .has_value(),
                internal) &&
           wrote;
}

} // namespace

bool tour(Session &session, const QString &path)
{
    const QDir folder(path);
    if (!folder.mkpath(QStringLiteral(".")))
        return tell(false, path);
    ui::MainWindow &window = *session.window();
    window.resize(1366, 768);
    bool good = true;
    for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
        ui::applyTheme(*qApp, scheme);
        const QString suffix = scheme == ui::Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light");
        good = pictures(window, *session.document(), folder, suffix) && good;
        good = letterPictures(session.ownLanguage(), folder, suffix) && good;
        good = readinessPictures(session.ownLanguage(), folder, suffix) && good;
        good = glossaryPictures(session.ownLanguage(), folder, suffix) && good;
        good = brandingPictures(session.ownLanguage(), folder, suffix) && good;
        good = registerPictures(session.ownLanguage(), folder, suffix) && good;
        good = usagePictures(session.ownLanguage(), folder, suffix) && good;
        good = payoutPictures(session.ownLanguage(), folder, suffix) && good;
    }
    return documents(*session.document(), folder, session.ownLanguage()) && good;
}

} // namespace dealdesk::app
