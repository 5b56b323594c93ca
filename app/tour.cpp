#include "tour.h"

#include "session.h"

#include "quotes/quotepdf.h"
#include "ui/theme.h"
#include "ui/whatifpage.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>

namespace dealdesk::app {

namespace {

const char *const pageNames[] = {"deals", "customers", "forecast", "compare", "what-if", "price-books", "settings"};
const char *const whatIfNames[] = {"what-if", "what-if-deal", "what-if-sensitivity", "what-if-simulation"};

bool tell(bool written, const QString &path)
{
    QTextStream(written ? stdout : stderr)
        << (written ? "wrote " : "could not write ") << QDir::toNativeSeparators(path) << '\n';
    return written;
}

/// Chart animations are off and layouts settle in the event loop.
bool grab(ui::MainWindow &window, const QString &path)
{
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents();
    return tell(window.grab().save(path), path);
}

/// Each section; the simulation's when it has its figures.
bool whatIfPictures(ui::MainWindow &window, const QDir &folder, const QString &suffix)
{
    auto *page = static_cast<ui::WhatIfPage *>(window.pageWidget(ui::MainWindow::WhatIf));
    bool good = true;
    for (int section = 0; section < ui::WhatIfPage::SectionCount; ++section) {
        page->showSection(section);
        while (page->isBusy())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const auto name = QLatin1String(whatIfNames[section]);
        good = grab(window, folder.filePath(QStringLiteral("%1-%2.png").arg(name, suffix))) && good;
    }
    page->showSection(ui::WhatIfPage::Scale);
    return good;
}

bool pictures(ui::MainWindow &window, const QDir &folder, const QString &suffix)
{
    bool good = true;
    for (int page = 0; page < ui::MainWindow::PageCount; ++page) {
        window.showPage(page);
        if (page == ui::MainWindow::WhatIf) {
            good = whatIfPictures(window, folder, suffix) && good;
            continue;
        }
        good = grab(window, folder.filePath(QStringLiteral("%1-%2.png").arg(QLatin1String(pageNames[page]), suffix))) &&
               good;
    }
    return good;
}

bool documents(const workspace::Document &document, const QDir &folder)
{
    const pricing::Evaluation *evaluation = document.evaluation();
    if (!evaluation || document.scenario().deals.empty())
        return true;
    const quotes::QuoteDetails details{QStringLiteral("Q-2027-0001"), QDate(2026, 12, 1), QDate(2026, 12, 31), true};
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
        good =
            pictures(window, folder, scheme == ui::Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light")) &&
            good;
    }
    return documents(*session.document(), folder) && good;
}

} // namespace dealdesk::app
