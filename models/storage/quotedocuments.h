// The documents of issued quotes: bytes that are read when they are asked for, not when the workspace is opened. The
// quote's SHA-256, which its row's digest covers, covers them.
#pragma once

#include "connection.h"

#include "workspace/keys.h"

namespace dealdesk::storage {

class QuoteDocuments
{
public:
    explicit QuoteDocuments(const Connection &connection);
    void save(workspace::RowKey quote, const QByteArray &bytes);
    void remove(workspace::RowKey quote);

    /// Empty where there are none.
    static QByteArray read(const Connection &connection, workspace::RowKey quote);

private:
    Statement put, drop;
};

} // namespace dealdesk::storage
