#include "bookexchange.h"

#include "exchange/pricebooktable.h"
#include "files/heldfile.h"
#include "files/wholefile.h"
#include "tables/bookarrival.h"
#include "ui/widgets/exportdesk.h"
#include "ui/widgets/prompts.h"
#include "whatchanges.h"
#include "wording/figuretext.h"
#include "wording/pages/bandpastewords.h"
#include "wording/pages/windowwords.h"
#include "wording/records/filenames.h"
#include "wording/records/importwords.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace dealdesk::ui {

using exchange::WrittenNumbers;

namespace {

constexpr int mostLinesAsked = 12; ///< of a question

QByteArray bytesOf(const std::string &text) { return QByteArray::fromStdString(text); }

} // namespace

BookExchange::BookExchange(workspace::FactEdits &of, Prompts &through, const wording::Language &in, QWidget *parent)
    : QPushButton(tr("Files ▾"), parent)
    , edits(of)
    , document(of.document())
    , prompts(through)
    , language(in)
{
    setAutoDefault(false);
    setAccessibleName(tr("Import or export price books"));
    auto *menu = new QMenu(this);
    QAction *taking = menu->addAction(tr("Import price books…"), this, &BookExchange::importBooks);
    QAction *giving = menu->addAction(tr("Export price books…"), this, &BookExchange::exportBooks);
    connect(menu, &QMenu::aboutToShow, this, [this, taking, giving] {
        taking->setEnabled(!document.readOnly());
        giving->setEnabled(!document.scenario().authorizations.empty());
    });
    connect(this, &QPushButton::clicked, this, [this, menu] { menu->popup(mapToGlobal(rect().bottomLeft())); });
}

void BookExchange::exportBooks()
{
    ExportDesk *desk = ExportDesk::above(this);
    if (!desk)
        return;
    const pricing::Scenario &scenario = document.scenario();
    const exchange::PriceBooks books{scenario.settings.currency, scenario.authorizations};
    if (const auto problems = exchange::problemsOf(books); !problems.empty())
        return refuse(wording::problemLines(problems, language));
    desk->write(tr("Export price books"), tr("Price books"),
                {{QStringLiteral(".csv"), tr("Table for a spreadsheet (*.csv)"),
                  [books] { return bytesOf(exchange::writePriceBookTable(books)); }},
                 {QStringLiteral(".json"), tr("Price books (*.json)"),
                  [books] { return bytesOf(exchange::writePriceBooks(books)); }}});
}

void BookExchange::importBooks()
{
    if (!edits.mayEdit())
        return;
    const QString path = prompts.fileToOpen(window(), tr("Import price books"),
                                            tr("Price books, scenarios (*.csv *.json);;All files (*)"));
    if (!path.isEmpty())
        importFrom(path);
}

void BookExchange::importFrom(const QString &path)
{
    const auto text = textOf(path);
    if (!text)
        return;
    const auto books = read(*text);
    if (books)
        return take(*books);
    refuse(wording::problemLines(books.error(), language));
}

std::optional<std::string> BookExchange::textOf(const QString &path)
{
    const std::string file = wording::systemName(path);
    QString why = files::heldHere(file) ? wording::fileIsOpenHere() : wording::whyNoName(path);
    if (why.isEmpty()) {
        auto text = files::readWhole(file, pricing::largestFile);
        if (text)
            return std::move(*text);
        why = text.error().cause == files::Error::Cause::TooLarge
                  ? wording::fileIsTooLarge()
                  : wording::fileCannotBeRead(wording::text(text.error().words()));
    }
    refuse({why});
    return std::nullopt;
}

/// A table whose numbers are not written plainly, or may be read in several ways, is read as the user says, of what
/// would do.
exchange::ReadPriceBooks BookExchange::read(const std::string &text)
{
    auto books = exchange::readPriceBooks(text);
    if (books)
        return books;
    QStringList names;
    std::vector<exchange::PriceBooks> others;
    for (std::size_t style = 0; style < exchange::writtenNumberNames.size() && !exchange::isJson(text); ++style)
        if (auto other = exchange::readPriceBooks(text, static_cast<WrittenNumbers>(style))) {
            names.append(wording::text(std::string(exchange::exampleOf(static_cast<WrittenNumbers>(style)))));
            others.push_back(std::move(*other));
        }
    if (others.empty())
        return books;
    const int chosen =
        prompts.choose(window(), tr("Import price books"), wording::whichNumbers(), names, tr("Read them so"));
    return chosen < 0 ? std::move(books)
                      : exchange::ReadPriceBooks(std::move(others[static_cast<std::size_t>(chosen)]));
}

void BookExchange::take(const exchange::PriceBooks &books)
{
    const tables::BookArrival arrival = tables::arrivalOf(document.current(), books, language);
    if (!arrival.refused.isEmpty())
        return refuse(arrival.refused);
    if (arrival.taken() == 0) {
        Q_EMIT notice(wording::booksAreThere());
        return;
    }
    QStringList lines = arrival.lines;
    if (lines.size() > mostLinesAsked)
        lines = lines.first(mostLinesAsked) << QStringLiteral("…");
    if (arrival.replacesAny())
        lines << QString() << wording::existingTenantsStay();
    lines << QString() << whatChanges(document, workspace::consideredOf(arrival.books), language).words;
    const bool isWhatIf = std::ranges::any_of(arrival.books, [&](const workspace::ArrivingBook &book) {
        return document.current().authorizations.contains(book.arriving.listing);
    });
    if (!prompts.confirm(window(), tr("Import price books"), wording::takeBooks(lines, isWhatIf), tr("Take them")))
        return;
    edits.takeAuthorizations(arrival.books, tr("Import price books"));
    Q_EMIT notice(wording::booksTaken(arrival.taken(), language));
}

void BookExchange::refuse(const QStringList &lines)
{
    prompts.show(window(), tr("Price books"), wording::noBookWasChanged(), lines.join(QLatin1Char('\n')));
}

} // namespace dealdesk::ui
