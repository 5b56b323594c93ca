#include "arrivingbooks.h"

#include "pricing/authorizations.h"

#include <algorithm>
#include <set>

namespace dealdesk::workspace {

using pricing::ResaleAuthorization;
using Way = ArrivingBook::Way;

namespace {

template<typename Value>
void keep(Value &arriving, const Value &now)
{
    if (arriving == Value{})
        arriving = now;
}

/// A table may have no column for it, and a file of earlier days no field.
void keepWhatItDoesNotSay(ResaleAuthorization &arriving, const ResaleAuthorization &now)
{
    arriving.existingTenants = now.existingTenants;
    keep(arriving.number, now.number);
    keep(arriving.buyerAccounts, now.buyerAccounts);
    keep(arriving.paymentPlan, now.paymentPlan);
    keep(arriving.azurePrice, now.azurePrice);
    keep(arriving.note, now.note);
    keep(arriving.document, now.document);
    keep(arriving.netTerms, now.netTerms);
    if (now.kind == pricing::AuthorizationKind::SingleUse)
        keep(arriving.kind, now.kind);
}

} // namespace

std::vector<ArrivingBook> arrivingBooks(const ScenarioEntry &entry, const std::vector<ResaleAuthorization> &ofFile)
{
    std::vector<ArrivingBook> books;
    std::set<RowKey> replaced;
    for (const ResaleAuthorization &each : ofFile) {
        ArrivingBook book{Way::Adds, {}, each};
        for (const RowKey key : authorizationKeysOf(entry, each.listing))
            if (const ResaleAuthorization &now = *authorizationOf(entry, key); now.from == each.from) {
                keepWhatItDoesNotSay(book.arriving, now);
                book.way = saySame(book.arriving, now) ? Way::IsThere : Way::Replaces;
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
