// Changes that SQLite carries out, so that every run gets past the structure of the file to its values: a byte for the
// column, one for the row, one for the kind of value, and the value.
#include "openworkspace.h"
#include "targets.h"

#include "storage/connection.h"
#include "storage/workspacefile.h"
#include "support/language.h"
#include "tests/storage/doctor.h"
#include "tests/storage/samples.h"

#include <QFile>

#include <array>
#include <limits>

namespace dealdesk::fuzz {

using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Statement;

namespace {

struct Column {
    const char *table;
    const char *key;
    const char *name;
};

constexpr Column columns[]{{"scenarios", "key", "key"},
                           {"scenarios", "key", "name"},
                           {"scenarios", "key", "currency"},
                           {"scenarios", "key", "start_month"},
                           {"scenarios", "key", "horizon_months"},
                           {"scenarios", "key", "band_policy"},
                           {"scenarios", "key", "payout_days"},
                           {"scenarios", "key", "margin_floor"},
                           {"scenarios", "key", "deal_size_floor"},
                           {"scenarios", "key", "partner_name"},
                           {"scenarios", "key", "cppo_enrolled"},
                           {"authorizations", "scenario, listing", "listing"},
                           {"authorizations", "scenario, listing", "place"},
                           {"authorizations", "scenario, listing", "name"},
                           {"authorizations", "scenario, listing", "existing_tenants"},
                           {"authorizations", "scenario, listing", "discount_24"},
                           {"bands", "scenario, listing, place", "listing"},
                           {"bands", "scenario, listing, place", "place"},
                           {"bands", "scenario, listing, place", "name"},
                           {"bands", "scenario, listing, place", "from_tenants"},
                           {"bands", "scenario, listing, place", "price"},
                           {"bands", "scenario, listing, place", "negotiated"},
                           {"bands", "scenario, listing, place", "provenance"},
                           {"customers", "scenario, key", "scenario"},
                           {"customers", "scenario, key", "key"},
                           {"customers", "scenario, key", "id"},
                           {"customers", "scenario, key", "name"},
                           {"customers", "scenario, key", "cloud"},
                           {"customers", "scenario, key", "invoice_preference"},
                           {"customers", "scenario, key", "vehicle"},
                           {"deals", "scenario, key", "scenario"},
                           {"deals", "scenario, key", "key"},
                           {"deals", "scenario, key", "id"},
                           {"deals", "scenario, key", "name"},
                           {"deals", "scenario, key", "customer"},
                           {"deals", "scenario, key", "listing"},
                           {"deals", "scenario, key", "route"},
                           {"deals", "scenario, key", "included"},
                           {"deals", "scenario, key", "start_month"},
                           {"deals", "scenario, key", "term_months"},
                           {"deals", "scenario, key", "at_end"},
                           {"deals", "scenario, key", "tenants"},
                           {"deals", "scenario, key", "price_rule"},
                           {"deals", "scenario, key", "price_value"},
                           {"deals", "scenario, key", "negotiated_price"},
                           {"deals", "scenario, key", "billing"},
                           {"deals", "scenario, key", "instalments"},
                           {"deals", "scenario, key", "marketplace_fee"},
                           {"deals", "scenario, key", "white_label"},
                           {"deals", "scenario, key", "platform_fee"},
                           {"deals", "scenario, key", "probability"},
                           {"quotes", "key", "key"},
                           {"quotes", "key", "number"},
                           {"quotes", "key", "scenario"},
                           {"quotes", "key", "deal"},
                           {"quotes", "key", "deal_name"},
                           {"quotes", "key", "total"},
                           {"quotes", "key", "issued"},
                           {"view_state", "name", "name"},
                           {"view_state", "name", "value"}};

constexpr std::array<std::int64_t, 20> edges{0,
                                             1,
                                             -1,
                                             2,
                                             3,
                                             12,
                                             24,
                                             36,
                                             119,
                                             120,
                                             255,
                                             256,
                                             365,
                                             9'999,
                                             10'000,
                                             100'000,
                                             1'000'000'000,
                                             100'000'000'000,
                                             std::numeric_limits<std::int64_t>::max(),
                                             std::numeric_limits<std::int64_t>::min()};

class Script
{
public:
    explicit Script(std::string_view bytes)
        : rest(bytes)
    {}
    bool isAtEnd() const { return rest.empty(); }
    unsigned byte()
    {
        if (rest.empty())
            return 0;
        const auto value = static_cast<unsigned char>(rest.front());
        rest.remove_prefix(1);
        return value;
    }
    std::string_view text(std::size_t length)
    {
        const auto text = rest.substr(0, length);
        rest.remove_prefix(text.size());
        return text;
    }

private:
    std::string_view rest;
};

void change(const Connection &connection, Script &script)
{
    const Column &column = columns[script.byte() % std::size(columns)];
    const unsigned row = script.byte() % 8, kind = script.byte();
    const QString table = QString::fromLatin1(column.table), key = QString::fromLatin1(column.key);
    const QString where = u"WHERE (%1) = (SELECT %1 FROM %2 ORDER BY %1 LIMIT 1 OFFSET %3)"_s.arg(key, table).arg(row);
    if (kind % 8 == 7)
        return connection.run(u"DELETE FROM %1 %2"_s.arg(table, where));
    const bool isText = kind % 8 >= 4 && kind % 8 <= 5;
    Statement put(connection, u"UPDATE %1 SET %2 = %3 %4"_s.arg(table, QString::fromLatin1(column.name),
                                                                isText ? u"CAST(? AS TEXT)"_s : u"?"_s, where));
    switch (kind % 8) {
    case 0: put.bindNothing(); break;
    case 1: put.bind(edges[script.byte() % edges.size()]); break;
    case 2: put.bind(static_cast<std::int64_t>(script.byte())); break;
    case 3: put.bind(static_cast<std::int64_t>(script.byte()) << script.byte() % 56); break;
    case 4: put.bind(script.text(script.byte() % 32)); break;
    case 5: put.bind(std::string(script.byte() * 4, 'x')); break; // as long as a name may be, and longer
    default: put.bind(script.text(script.byte() % 32)); break;
    }
    put.run();
}

QByteArray base()
{
    auto contents = storage::testing::fixtureContents();
    auto second = contents.scenarios.front();
    second.key = {2};
    second.scenario.settings.name = "Second";
    contents.scenarios.push_back(std::move(second));
    QFile::remove(scratchFile());
    require(storage::WorkspaceFile::make(test::english(), scratchFile(), contents).has_value(), "the base is made");
    QFile file(scratchFile());
    require(file.open(QIODevice::ReadOnly), "the base is read");
    return file.readAll();
}

} // namespace

void doctored(std::string_view bytes)
{
    static const QByteArray sound = base();
    writeScratch(sound);
    Script script(bytes);
    {
        const Connection connection(scratchFile(), Connection::Journal::None);
        connection.run(u"PRAGMA ignore_check_constraints = ON"_s);
        connection.run(u"PRAGMA foreign_keys = OFF"_s);
        while (!script.isAtEnd())
            try {
                change(connection, script);
            } catch (const storage::Problem &) {
                // of another type than the column's, or a key that is there
            }
    }
    storage::testing::redigest(scratchFile());
    openAndUse(scratchFile());
}

} // namespace dealdesk::fuzz
