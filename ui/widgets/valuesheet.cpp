#include "valuesheet.h"

namespace dealdesk::ui {

namespace {

const char utf8Mark[] = "\xEF\xBB\xBF";

/// Quoted where RFC 4180 wants it.
QString csvField(const QString &text)
{
    const bool plain = !text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"')) &&
                       !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('\r')) &&
                       !text.startsWith(QLatin1Char(' ')) && !text.endsWith(QLatin1Char(' '));
    if (plain)
        return text;
    QString doubled = text;
    doubled.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + doubled + QLatin1Char('"');
}

QString written(const ValueCell &cell)
{
    const QString text = wording::text(exchange::plainText(cell));
    return exchange::isText(cell) ? spreadsheetText(text) : text;
}

} // namespace

QString spreadsheetText(const QString &text)
{
    const QString line = text.simplified();
    constexpr QStringView begins = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20"; // the wide ones are taken for them in East Asia
    return !line.isEmpty() && begins.contains(line.front()) ? QLatin1Char('\'') + line : line;
}

ValueCell textCell(const QString &text) { return wording::utf8(text); }

ValueCell moneyTitle(const QString &title, const wording::FigureText &figures)
{
    return textCell(figures.withCurrency(title));
}

QString ValueSheet::asTabs() const
{
    QString text;
    const auto append = [&](const QList<ValueCell> &cells) {
        QStringList line;
        for (const ValueCell &cell : cells)
            line.append(written(cell));
        text += line.join(QLatin1Char('\t')) + QLatin1Char('\n');
    };
    append(header);
    for (const QList<ValueCell> &row : rows)
        append(row);
    return text;
}

QByteArray ValueSheet::asCsv() const
{
    QByteArray csv(utf8Mark);
    const auto append = [&](const QList<ValueCell> &cells) {
        QStringList line;
        for (const ValueCell &cell : cells)
            line.append(csvField(written(cell)));
        csv += line.join(QLatin1Char(',')).toUtf8() + "\r\n";
    };
    append(header);
    for (const QList<ValueCell> &row : rows)
        append(row);
    return csv;
}

} // namespace dealdesk::ui
