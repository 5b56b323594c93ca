// What taking in a file of price books does, in words: the same in the window and on the command line.
#pragma once

#include "exchange/pricebookfile.h"
#include "wording/language.h"
#include "workspace/authorizationchanges.h"

#include <QStringList>

namespace dealdesk::tables {

struct BookArrival {
    std::vector<workspace::ArrivingBook> books;
    QStringList refused; ///< why none of them can be taken; empty: they can
    QStringList lines;   ///< what becomes of each

    std::int64_t taken() const; ///< how many are new or take a place; 0: all are there already
    bool replacesAny() const;
};

BookArrival arrivalOf(const workspace::ScenarioEntry &entry, const exchange::PriceBooks &books,
                      const wording::Language &language);

/// What an edit would change, so far as it was looked at.
QString changesText(const workspace::AuthorizationChanges &changes, const pricing::Scenario &current,
                    const wording::Language &language);

} // namespace dealdesk::tables
