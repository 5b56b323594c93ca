// A row on its way in and out: each value is bound or read and added to the row's digest in one step, so that the
// digest covers exactly what the file holds. Columns go in the order of the statement; the digest is the last.
#pragma once

#include "connection.h"
#include "rowdigest.h"

#include "pricing/money.h"
#include "pricing/percent.h"

#include <limits>
#include <optional>
#include <string>
#include <type_traits>

namespace dealdesk::storage {

class RowWriter
{
public:
    /// `kind` tells rows of different tables apart in their digests.
    RowWriter(Statement &into, RowBytes &scratch, std::int64_t kind);

    RowWriter &number(std::int64_t value);
    RowWriter &number(pricing::Money value) { return number(value.minor); }
    RowWriter &nothing();
    RowWriter &text(std::string_view value);
    /// Part of the row's digest, but kept in a child table.
    RowBytes &beside() { return bytes; }
    RowDigest finish(); ///< binds the digest and runs the statement

private:
    Statement &statement;
    RowBytes &bytes;
};

class RowReader
{
public:
    RowReader(const Statement &from, RowBytes &scratch, std::int64_t kind);

    std::int64_t number();
    /// Outside of the range the row is not `wellFormed`, and the answer is `least`.
    int number(int least, int most);
    /// Of a row or a scenario: above zero, and with room for those that come after it.
    std::int64_t key();
    bool flag() { return number(0, 1) == 1; }
    /// Any that its type holds: which of them there are is the scenario's rule (records/faults.h).
    template<typename Enum>
    Enum choice()
    {
        return static_cast<Enum>(number(0, std::numeric_limits<std::underlying_type_t<Enum>>::max()));
    }
    std::optional<pricing::Money> money();
    std::optional<pricing::Percent> percent();
    std::optional<int> count(); ///< from 0
    std::string text();
    RowBytes &beside() { return bytes; }
    /// Reads the last column and compares.
    bool digestFits(RowDigest &digest);
    /// Every value had its type so far, and fits what it is read into.
    bool wellFormed() const { return bad < 0; }
    /// The value that was read last will not do.
    void reject();
    /// Where the row is not well formed: the first such column, as words ("price rule").
    QString badColumn() const;

private:
    std::optional<std::int64_t> optionalNumber();
    const Statement &statement;
    RowBytes &bytes;
    int column = 0;
    int bad = -1; ///< column
};

} // namespace dealdesk::storage
