#include "cli_takebooks.h"

#include "cli.h"
#include "cli_files.h"
#include "cli_names.h"
#include "cli_workspaces.h"
#include "language.h"

#include "tables/bookarrival.h"
#include "wording/pages/bandpastewords.h"
#include "workspace/openworkspace.h"

#include <algorithm>
#include <optional>
#include <set>

namespace dealdesk::cli {

using workspace::ScenarioEntry;

namespace {

/// One in which the books would be facts. Complains where there is none.
const ScenarioEntry *restingOn(const workspace::Contents &contents, const std::string &file,
                               const exchange::PriceBooks &books)
{
    for (const ScenarioEntry &entry : contents.scenarios)
        if (entry.scenario.settings.currency == books.currency &&
            std::ranges::none_of(books.authorizations, [&](const pricing::ResaleAuthorization &each) {
                return entry.authorizations.contains(each.listing);
            }))
            return &entry;
    complain(file + ": no scenario in " + books.currency +
             " rests on the workspace's own authorizations of these listings; name one with --scenario, which then "
             "takes them as a what-if");
    return nullptr;
}

/// As lines for a person.
std::string told(const ScenarioEntry &entry, const tables::BookArrival &arrival, const QString &changes)
{
    QStringList lines = arrival.lines;
    for (const workspace::ArrivingBook &book : arrival.books)
        if (entry.authorizations.contains(book.arriving.listing)) {
            lines.prepend(QStringLiteral("Into the what-if of “%1” alone, for it supposes prices of its own:")
                              .arg(QString::fromStdString(entry.scenario.settings.name)));
            break;
        }
    if (arrival.replacesAny())
        lines.append(wording::existingTenantsStay());
    lines.append(changes);
    return lines.join(QLatin1Char('\n')).toStdString() + '\n';
}

/// Of the one currency that they are in. Complains where there are several.
std::optional<exchange::PriceBooks> factsOf(const workspace::Contents &contents, const std::string &file)
{
    std::set<std::string> currencies;
    for (const workspace::AuthorizationFact &fact : contents.facts.authorizations)
        currencies.insert(fact.currency);
    if (currencies.size() > 1) {
        std::string all;
        for (const std::string &each : currencies)
            all += (all.empty() ? "" : ", ") + each;
        complain(file + ": its authorizations are in several currencies (" + all +
                 "), and a file has one; name a scenario with --scenario, whose they then are");
        return std::nullopt;
    }
    exchange::PriceBooks books;
    for (int number = 0; number < pricing::listingCount && !currencies.empty(); ++number)
        for (const auto *fact :
             authorizationsOf(contents.facts, static_cast<pricing::Listing>(number), *currencies.begin()))
            books.authorizations.push_back(fact->authorization);
    if (!currencies.empty())
        books.currency = *currencies.begin();
    return books;
}

} // namespace

tl::expected<exchange::PriceBooks, int> priceBooksOf(const std::string &path, const std::string &name)
{
    const auto file = pathOf(path);
    if (!file)
        return tl::unexpected(Failed);
    const QtCore qt;
    const auto opened = storage::WorkspaceFile::open(app::languageAtStart(), *file, storage::Access::ReadOnly);
    if (!opened)
        return tl::unexpected(complainOf(path, opened.error()));
    const auto contents = (*opened)->read();
    remark(path, **opened);
    if (!contents)
        return tl::unexpected(complainOf(path, contents.error()));
    const ScenarioEntry *entry = name.empty() ? nullptr : findScenario(*contents, path, name);
    if (!name.empty() && !entry)
        return tl::unexpected(WrongInput);
    auto books =
        entry
            ? std::optional(exchange::PriceBooks{entry->scenario.settings.currency, entry->scenario.authorizations, {}})
            : factsOf(*contents, path);
    if (!books)
        return tl::unexpected(WrongInput);
    if (const auto problems = exchange::problemsOf(*books); !problems.empty() && !books->authorizations.empty())
        return tl::unexpected(complainOf(path, problems)); // nothing could take such a file in
    books->unsaid.resize(books->authorizations.size());
    return std::move(*books);
}

int takePriceBooks(const std::string &path, const std::string &name, const exchange::PriceBooks &books)
{
    const auto file = pathOf(path);
    if (!file)
        return Failed;
    const QtCore qt;
    const wording::Language language = app::languageAtStart();
    auto opened = storage::WorkspaceFile::open(language, *file, storage::Access::ReadWrite);
    if (!opened)
        return complainOf(path, opened.error());
    auto contents = (*opened)->read();
    remark(path, **opened);
    if (!contents)
        return complainOf(path, contents.error());
    const ScenarioEntry *entry = name.empty() ? restingOn(*contents, path, books) : findScenario(*contents, path, name);
    if (!entry)
        return WrongInput;
    const tables::BookArrival arrival = tables::arrivalOf(*entry, books, language);
    for (const QString &why : arrival.refused)
        complain(path + ": " + why.toStdString());
    if (!arrival.refused.isEmpty())
        return WrongInput;
    if (arrival.taken() == 0)
        return print(wording::booksAreThere().toStdString() + '\n');
    workspace::AuthorizationChanges changes(*contents, entry->key, consideredOf(arrival.books));
    while (changes.lookAtNext()) {
    }
    const std::string report = told(*entry, arrival, tables::changesText(changes, entry->scenario, language));

    const workspace::ScenarioKey into = entry->key;
    workspace::OpenWorkspace document(std::move(*contents), opened->get());
    workspace::Failure failure;
    QObject::connect(&document, &workspace::Document::saveFailed,
                     [&](const workspace::Failure &why) { failure = why; });
    const workspace::ScenarioKey lookedAt = document.currentKey();
    document.setCurrent(into);
    document.factEdits.takeAuthorizations(arrival.books, {});
    document.setCurrent(lookedAt);
    return document.isSaved() ? print(report) : complainOf(path, failure);
}

} // namespace dealdesk::cli
