// Digests of rows. quick_check is no checksum: most flipped bits in data pass it, and a price would be another price.
#pragma once

#include <QByteArray>

#include <cstdint>
#include <string>
#include <string_view>

namespace dealdesk::storage {

/// 128 bits. The sum of the rows' digests, modulo 2^128, is the digest of a list of rows in any order.
struct RowDigest {
    unsigned __int128 bits = 0;

    RowDigest &operator+=(RowDigest other);
    RowDigest &operator-=(RowDigest other);
    QByteArray bytes() const;                            ///< 16, lowest first
    static RowDigest fromBytes(const QByteArray &bytes); ///< zero where there are not 16

    friend bool operator==(RowDigest, RowDigest) = default;
};

/// A row's canonical bytes: each value led by its type, texts by their length, integers in 8 bytes, lowest first.
class RowBytes
{
public:
    /// `kind` tells rows of different tables apart.
    void begin(std::int64_t kind);
    void number(std::int64_t value);
    void nothing();
    void bytes(std::string_view value);
    /// The first 16 bytes of BLAKE2b-160 over what was added.
    RowDigest take();

private:
    void raw(std::int64_t value);
    std::string buffer;
};

} // namespace dealdesk::storage
