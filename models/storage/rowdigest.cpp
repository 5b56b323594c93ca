#include "rowdigest.h"

#include <QCryptographicHash>

#include <array>

namespace dealdesk::storage {

namespace {

constexpr int digestBytes = 16;

} // namespace

RowDigest &RowDigest::operator+=(RowDigest other)
{
    bits += other.bits;
    return *this;
}

RowDigest &RowDigest::operator-=(RowDigest other)
{
    bits -= other.bits;
    return *this;
}

QByteArray RowDigest::bytes() const
{
    QByteArray out(digestBytes, Qt::Uninitialized);
    auto rest = bits;
    for (char &byte : out) {
        byte = static_cast<char>(rest & 0xff);
        rest >>= 8;
    }
    return out;
}

RowDigest RowDigest::fromBytes(const QByteArray &bytes)
{
    RowDigest digest;
    if (bytes.size() < digestBytes)
        return digest;
    for (int i = digestBytes; i-- > 0;)
        digest.bits = digest.bits << 8 | static_cast<unsigned char>(bytes[i]);
    return digest;
}

void RowBytes::begin(std::int64_t kind)
{
    buffer.clear();
    number(kind);
}

void RowBytes::number(std::int64_t value)
{
    buffer += 'i';
    raw(value);
}

void RowBytes::nothing() { buffer += 'n'; }

void RowBytes::bytes(std::string_view value)
{
    buffer += 'b';
    raw(static_cast<std::int64_t>(value.size()));
    buffer += value;
}

RowDigest RowBytes::take()
{
    const auto hash = QCryptographicHash::hash(QByteArrayView(buffer.data(), static_cast<qsizetype>(buffer.size())),
                                               QCryptographicHash::Blake2b_160);
    return RowDigest::fromBytes(hash);
}

void RowBytes::raw(std::int64_t value)
{
    std::array<char, 8> out;
    auto rest = static_cast<std::uint64_t>(value);
    for (char &byte : out) {
        byte = static_cast<char>(rest & 0xff);
        rest >>= 8;
    }
    buffer.append(out.data(), out.size());
}

} // namespace dealdesk::storage
