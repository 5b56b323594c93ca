#include "tour.h"

#include "session.h"
#include "tourviews.h"

#include "quotes/quotepdf.h"
#include "ui/widgets/theme.h"

#include <QApplication>

namespace dealdesk::app {

namespace {

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
    return tell(quotes::writePdf(quotes::internalSummary(document.scenario(), 0, *evaluation, details), internal)
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
    }
    return documents(*session.document(), folder, session.ownLanguage()) && good;
}

} // namespace dealdesk::app
