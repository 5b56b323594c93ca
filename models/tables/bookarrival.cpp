#include "bookarrival.h"

#include "pricing/ranges.h"
#include "wording/explanation.h"
#include "wording/pages/bandpastewords.h"
#include "wording/pages/changewords.h"
#include "workspace/completedbooks.h"

#include <algorithm>

namespace dealdesk::tables {

using workspace::ArrivingBook;
using Way = ArrivingBook::Way;

namespace {

QString named(const pricing::ResaleAuthorization &authorization)
{
    return wording::nameInSentence(wording::text(authorization.name));
}

QString lineOf(const workspace::ScenarioEntry &entry, const ArrivingBook &book)
{
    const QString listing = wording::name(book.arriving.listing), name = named(book.arriving);
    const auto *here = authorizationOf(entry, book.key);
    switch (book.way) {
    case Way::Adds: return wording::addsBook(listing, name);
    case Way::Replaces: return wording::replacesBook(listing, named(*here), name);
    case Way::IsThere: return wording::bookIsThere(listing, name);
    case Way::Overlaps: return wording::bookOverlaps(listing, name, named(*here));
    }
    return {};
}

} // namespace

std::int64_t BookArrival::taken() const
{
    return std::ranges::count_if(books, [](const ArrivingBook &book) { return book.way != Way::IsThere; });
}

bool BookArrival::replacesAny() const
{
    return std::ranges::find(books, Way::Replaces, &ArrivingBook::way) != books.end();
}

BookArrival arrivalOf(const workspace::ScenarioEntry &entry, const exchange::PriceBooks &books,
                      const wording::Language &language)
{
    BookArrival arrival;
    const std::string &currency = entry.scenario.settings.currency;
    if (books.currency != currency) {
        arrival.refused = {wording::booksInAnotherCurrency(wording::text(books.currency), wording::text(currency))};
        return arrival;
    }
    arrival.books = arrivingBooks(entry, completedBooks(entry, books.authorizations, books.unsaid));
    for (std::size_t at = 0; at < arrival.books.size(); ++at) {
        const ArrivingBook &book = arrival.books[at];
        QString line = lineOf(entry, book);
        if (book.way == Way::Overlaps)
            arrival.refused.append(line);
        if (book.way == Way::Adds && at < books.unsaid.size())
            if (const QString defaults = wording::unsaidHolds(books.unsaid[at]); !defaults.isEmpty())
                line += QLatin1Char(' ') + defaults;
        arrival.lines.append(line);
    }
    const auto most = static_cast<std::int64_t>(pricing::mostAuthorizations);
    const auto added = std::ranges::count(arrival.books, Way::Adds, &ArrivingBook::way);
    if (arrival.refused.isEmpty() && std::ssize(entry.scenario.authorizations) + added > most)
        arrival.refused = {wording::tooManyBooks(most, language)};
    return arrival;
}

QString changesText(const workspace::AuthorizationChanges &changes, const pricing::Scenario &current,
                    const wording::Language &language)
{
    std::vector<wording::ChangesOfScenario> each;
    for (const workspace::ScenarioChanges &of : changes.changed())
        each.push_back({&of.entry->scenario, of.deals ? &*of.deals : nullptr});
    if (changes.count() > 1 || changes.leftOut() > 0 || !changes.isOfCurrent()) // by name: it is another's
        return wording::changesOfScenarios(each, changes.leftOut(), language);
    const std::vector<pricing::DealChange> none;
    return wording::changesOfDeals(each.empty() ? wording::ChangesOfScenario{&current, &none} : each.front(), language);
}

} // namespace dealdesk::tables
