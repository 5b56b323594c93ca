#include "viewrows.h"

namespace dealdesk::storage {

using namespace Qt::StringLiterals;

ViewRows::ViewRows(const Connection &connection, Ledgers &ledgers)
    : rows(connection, ledgers, workspace::RowKind::View, u"view_state"_s,
           u"INSERT OR REPLACE INTO view_state (name, value, digest) VALUES (CAST(? AS TEXT), ?, ?)"_s)
{}

void ViewRows::save(const QString &name, const QByteArray &value)
{
    rows.save(name.toStdString(), [&](RowWriter &row) {
        row.text({value.constData(), static_cast<std::size_t>(value.size())});
    });
}

void ViewRows::remove(const QString &name) { rows.remove(name.toStdString()); }

std::map<QString, QByteArray> ViewRows::read(const Connection &connection, Ledger &ledger)
{
    std::map<QString, QByteArray> view;
    RowBytes bytes;
    Statement statement(connection, u"SELECT CAST(name AS BLOB), value, digest FROM view_state ORDER BY name"_s);
    statement.run();
    while (statement.next()) {
        RowReader row(statement, bytes, static_cast<std::int64_t>(workspace::RowKind::View));
        const std::string name = row.text();
        const std::string value = row.text();
        RowDigest rowDigest;
        if (!row.digestFits(rowDigest) || !row.wellFormed())
            throw Problem{Problem::Cause::Corrupt};
        ledger.add(rowDigest);
        view[QString::fromStdString(name)] = QByteArray::fromStdString(value);
    }
    return view;
}

} // namespace dealdesk::storage
