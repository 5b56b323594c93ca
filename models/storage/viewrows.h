// How the window was left, by name.
#pragma once

#include "namedrows.h"

#include <QByteArray>
#include <QString>

#include <map>

namespace dealdesk::storage {

class ViewRows
{
public:
    ViewRows(const Connection &connection, Ledgers &ledgers);
    void save(const QString &name, const QByteArray &value);
    void remove(const QString &name);

    /// Adds each row to the ledger. Throws Corrupt where a digest does not fit.
    static std::map<QString, QByteArray> read(const Connection &connection, Ledger &ledger);

private:
    NamedRows rows;
};

} // namespace dealdesk::storage
