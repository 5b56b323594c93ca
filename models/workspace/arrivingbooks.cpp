#include "arrivingbooks.h"

#include "pricing/authorizations.h"

#include <algorithm>
#include <set>

namespace dealdesk::workspace {

using pricing::ResaleAuthorization;
using Way = ArrivingBook::Way;

std::vector<ArrivingBook> arrivingBooks(const ScenarioEntry &entry, const std::vector<ResaleAuthorization> &ofFile)
{
    std::vector<ArrivingBook> books;
    std::set<RowKey> replaced;
    for (const ResaleAuthorization &each : ofFile) {
        ArrivingBook book{Way::Adds, {}, each};
        for (const RowKey key : authorizationKeysOf(entry, each.listing))
            if (const ResaleAuthorization &now = *authorizationOf(entry, key); now.from == each.from) {
                book.arriving.existingTenants = now.existingTenants;
                book.way = book.arriving == now ? Way::IsThere : Way::Replaces;
                book.key = key;
                replaced.insert(key);
            }
        books.push_back(std::move(book));
    }
    // Days of the file overlap among themselves nowhere: against those that stay.
    for (ArrivingBook &book : books)
        for (const RowKey key : authorizationKeysOf(entry, book.arriving.listing))
            if (!replaced.contains(key) && overlap(*authorizationOf(entry, key), book.arriving)) {
                book.way = Way::Overlaps;
                book.key = key;
            }
    return books;
}

} // namespace dealdesk::workspace
