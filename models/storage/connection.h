// One SQLite connection with the settings that keep what was acknowledged, and prepared statements on it.
#pragma once

#include "problem.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <cstdint>
#include <optional>
#include <string_view>

namespace dealdesk::storage {

/// Every member function throws Problem.
class Connection
{
public:
    enum class Journal : std::uint8_t {
        Truncate, ///< the workspace file: see connection.cpp for why
        Delete,   ///< the tests' control: it can lose the last commit when the power fails
        None,     ///< a file under construction that nobody else sees; it is thrown away when anything fails
    };

    /// Opens an existing file; a missing one is not made.
    Connection(const QString &path, Journal journal);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Takes the write lock until the connection closes. Busy when another connection has any lock.
    void claim() const;
    void run(const QString &sql) const;
    QVariant value(const QString &sql) const;
    const QSqlDatabase &database() const { return sqlite; }

private:
    QString name;
    QSqlDatabase sqlite;
};

/// Prepared once, run many times. Texts travel as UTF-8 bytes (the SQL casts them): UTF-16 would lose a leading
/// byte order mark, and costs a conversion at each end.
class Statement
{
public:
    Statement(const Connection &connection, const QString &sql);

    /// Binds the next parameter, from the first after each `run`.
    void bind(std::int64_t number);
    void bind(std::string_view bytes);
    void bind(const QByteArray &bytes);
    void bindNothing();
    void run();

    bool next();
    QVariant value(int column) const { return query.value(column); }
    QString columnName(int column) const; ///< as the SELECT has it
    /// Lets go of the rows, so that the transaction can end.
    void finish() { query.finish(); }

private:
    QSqlQuery query;
    int parameter = 0;
};

/// All or nothing: rolled back unless committed.
class Transaction
{
public:
    explicit Transaction(const Connection &on);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    const Connection &connection;
    bool open = true;
};

} // namespace dealdesk::storage
