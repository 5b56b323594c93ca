// Workspaces for the storage tests: rich, seeded, and edited in every way that the document knows.
#pragma once

#include "workspace/adoption.h"
#include "workspace/change.h"

#include <QByteArray>

#include <cstdint>

namespace dealdesk::storage::testing {

/// Every kind of row, every value of every enumeration, hostile texts. The same seed gives the same contents.
workspace::Contents richContents(std::uint64_t seed, int deals = 40);
/// What fixtures/schema-1.dealdesk holds. Never changes: the file is frozen.
workspace::Contents fixtureContents();
/// What fixtures/schema-3.dealdesk holds: besides, a quote whose document it keeps and that was not written.
workspace::Contents fixtureWithDocument();
/// What fixtures/schema-4.dealdesk holds: besides, authorizations over time, what a scenario supposes of two listings,
/// an offer that was made, an own value, and a reason.
workspace::Contents fixtureOverTime();
/// What fixtures/schema-5.dealdesk holds: besides, what the firm keeps, and all that a deal has around its price.
workspace::Contents fixtureOfAWeek();
/// What fixtures/schema-6.dealdesk holds: besides, how much is left of what a customer promised to his clouds, and a
/// deal's white label and proof of concept.
workspace::Contents fixtureOfCommitments();
/// What fixtures/schema-7.dealdesk holds: besides, a revision that was accepted, approved and frozen, and a draft.
workspace::Contents fixtureWithRegister();
/// What fixtures/schema-8.dealdesk holds: besides, what usage files said.
workspace::Contents fixtureWithUsage();
/// What fixtures/schema-9.dealdesk holds: besides, what the marketplaces' reports said they paid.
workspace::Contents fixtureWithPayouts();
/// What edits and fixtures keep as the document of the quote with that key.
QByteArray documentOf(std::uint64_t quote);
/// One scenario of so many ordinary deals.
workspace::Contents manyDeals(int deals);

/// What the worker writes as its file of that number: 10 KB and more, all different.
QByteArray wholeFile(std::uint64_t number);

/// One edit of the given number: the same contents and number give the same edit.
workspace::Change applyEdit(workspace::Contents &contents, std::uint64_t number);

/// Every deal of the first scenario at once.
workspace::Change renameAllDeals(workspace::Contents &contents);

} // namespace dealdesk::storage::testing
