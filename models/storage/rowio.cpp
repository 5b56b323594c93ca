#include "rowio.h"

namespace dealdesk::storage {

RowWriter::RowWriter(Statement &into, RowBytes &scratch, std::int64_t kind)
    : statement(into)
    , bytes(scratch)
{
    bytes.begin(kind);
}

RowWriter &RowWriter::number(std::int64_t value)
{
    statement.bind(value);
    bytes.number(value);
    return *this;
}

RowWriter &RowWriter::nothing()
{
    statement.bindNothing();
    bytes.nothing();
    return *this;
}

RowWriter &RowWriter::text(std::string_view value)
{
    statement.bind(value);
    bytes.bytes(value);
    return *this;
}

RowDigest RowWriter::finish()
{
    const RowDigest digest = bytes.take();
    statement.bind(digest.bytes());
    statement.run();
    return digest;
}

RowReader::RowReader(const Statement &from, RowBytes &scratch, std::int64_t kind)
    : statement(from)
    , bytes(scratch)
{
    bytes.begin(kind);
}

std::int64_t RowReader::number()
{
    const auto value = optionalNumber();
    if (!value)
        reject();
    return value.value_or(0);
}

int RowReader::number(int least, int most)
{
    const std::int64_t value = number();
    if (value >= least && value <= most)
        return static_cast<int>(value);
    reject();
    return least;
}

std::int64_t RowReader::key()
{
    constexpr auto most = std::int64_t{1} << 62;
    const std::int64_t value = number();
    if (value < 1 || value > most)
        reject();
    return value;
}

void RowReader::reject()
{
    if (bad < 0)
        bad = column - 1;
}

QString RowReader::badColumn() const
{
    QString name = statement.columnName(bad);
    name.remove(QStringLiteral("CAST(")).remove(QStringLiteral(" AS BLOB)"));
    return name.replace(QLatin1Char('_'), QLatin1Char(' '));
}

std::optional<pricing::Money> RowReader::money()
{
    const auto value = optionalNumber();
    return value ? std::optional{pricing::Money{*value}} : std::nullopt;
}

std::optional<pricing::Percent> RowReader::percent()
{
    const auto value = optionalNumber();
    return value ? std::optional{pricing::Percent{*value}} : std::nullopt;
}

std::optional<int> RowReader::count()
{
    const auto value = optionalNumber();
    if (value && (*value < 0 || *value > std::numeric_limits<int>::max())) {
        reject();
        return std::nullopt;
    }
    return value ? std::optional{static_cast<int>(*value)} : std::nullopt;
}

std::string RowReader::text()
{
    const QVariant value = statement.value(column++);
    if (value.isNull() || value.typeId() != QMetaType::QByteArray)
        reject();
    const QByteArray text = value.toByteArray();
    bytes.bytes({text.constData(), static_cast<std::size_t>(text.size())});
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

bool RowReader::digestFits(RowDigest &digest)
{
    digest = bytes.take();
    return statement.value(column++).toByteArray() == digest.bytes();
}

std::optional<std::int64_t> RowReader::optionalNumber()
{
    const QVariant value = statement.value(column++);
    if (value.isNull()) {
        bytes.nothing();
        return std::nullopt;
    }
    if (value.typeId() != QMetaType::LongLong)
        reject();
    const std::int64_t number = value.toLongLong();
    bytes.number(number);
    return number;
}

} // namespace dealdesk::storage
