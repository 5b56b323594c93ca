// Writes the rows of a change, inside the caller's transaction.
#pragma once

#include "authorizationrows.h"
#include "brandingrows.h"
#include "customerrows.h"
#include "dealrows.h"
#include "ownvaluerows.h"
#include "pace.h"
#include "payoutrows.h"
#include "quotedocuments.h"
#include "quoterows.h"
#include "scenariorows.h"
#include "usagerows.h"
#include "viewrows.h"

namespace dealdesk::storage {

/// Throws Problem; the transaction must then be rolled back, and `forget` called.
class ContentsWriter
{
public:
    explicit ContentsWriter(const Connection &connection);

    /// A Settings row of a scenario that the file does not hold writes the scenario with all its rows.
    void write(const workspace::Contents &contents, const workspace::Change &change);
    /// The quotes without their documents.
    void writeAll(const workspace::Contents &contents, const Progress &progress = {});
    void writeDocument(workspace::RowKey quote, const QByteArray &bytes) { documents.save(quote, bytes); }
    void forget() { ledgers.clear(); }

private:
    void writeSettings(const workspace::Contents &contents, const workspace::RowRef &ref);
    void writeRow(const workspace::Contents &contents, const workspace::RowRef &ref);
    void writeFact(const workspace::Facts &facts, const workspace::RowRef &ref);
    template<typename Rows, typename Values>
    void writeNamed(Rows &rows, const Values &values, const std::string &name);
    void writeOwn(const workspace::ScenarioEntry &entry, const workspace::RowRef &ref);
    void writeEntry(const workspace::ScenarioEntry &entry, Pace &pace);
    void save(const pricing::Partner &partner);
    void saveSettings(const workspace::ScenarioEntry &entry);
    void save(const workspace::AuthorizationFact &fact);
    void save(const workspace::ScenarioEntry &entry, pricing::Listing listing,
              const workspace::AuthorizationWhatIf &whatIf);
    void save(workspace::RowKey key, const pricing::Customer &customer);
    void save(const workspace::ScenarioEntry &scenario, workspace::RowKey key, const pricing::Deal &deal);

    Ledgers ledgers;
    PartnerRow partner;
    ScenarioRows scenarios;
    AuthorizationRows authorizations;
    CustomerRows customers;
    CustomerUseRows uses;
    DealRows deals;
    QuoteRows quotes;
    QuoteDocuments documents;
    OwnValueRows knowledge, firm;
    BrandingRows brandings;
    UsageRows usage;
    PayoutRows payouts;
    ViewRows views;
};

} // namespace dealdesk::storage
