// What the tests of a document stand on: its store, its scenarios and some edits.
#pragma once

#include "support/authorizations.h"
#include "support/scenarios.h"
#include "workspace/openworkspace.h"

#include <QtTest>

using namespace dealdesk;
using namespace dealdesk::workspace;

/// Keeps what was saved, and can be told to fail.
class TestStore : public Store
{
public:
    Contents kept;
    bool full = false;
    int saves = 0;

    tl::expected<void, Failure> save(const Contents &contents, const Change &change) override
    {
        if (full)
            return tl::unexpected(Failure{QStringLiteral("The disk is full."), QStringLiteral("Free some space.")});
        ++saves;
        for (const QuoteDocument &document : change.documents)
            documents[document.quote] = document.bytes;
        saved.insert(saved.end(), change.rows.begin(), change.rows.end());
        kept = contents;
        return {};
    }
    QByteArray documentOf(RowKey quote) override { return documents[quote]; }
    std::vector<RowRef> saved;
    std::map<RowKey, QByteArray> documents;
};

inline Contents twoScenarios() { return contentsOf({test::golden("two-listings"), test::golden("growth-locked")}); }

inline void renameDeal(OpenWorkspace &document)
{
    auto deal = document.scenario().deals.front();
    deal.name = "Renamed";
    document.dealEdits.changeDeal(document.current().dealKeys.front(), deal, QStringLiteral("Rename"));
}

inline void changeAuthorization(OpenWorkspace &document)
{
    auto book = document.scenario().authorizations.front();
    book.bands.front().price = pricing::Money{9'900};
    test::setAuthorization(document.factEdits, book.listing, book, QStringLiteral("Change a price"));
}

inline void changeSettings(OpenWorkspace &document)
{
    auto settings = document.scenario().settings;
    settings.horizonMonths = 60;
    document.scenarioEdits.changeSettings(settings, QStringLiteral("Change the horizon"));
}
