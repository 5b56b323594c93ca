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

} // namespace

QString spreadsheetText(const QString &text)
{
    const QString line = text.simplified();
    constexpr QStringView begins = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20"; // the wide ones are taken for them in East Asia
    return !line.isEmpty() && begins.contains(line.front()) ? QLatin1Char('\'') + line : line;
}

ValueCell textCell(const QString &text) { return {text, text, false}; }

ValueCell moneyCell(const std::optional<pricing::Money> &money, const wording::FigureText &figures)
{
    return {figures.money(money), money ? figures.plain(*money) : wording::unknown, true};
}

ValueCell countCell(const std::optional<std::int64_t> &count, const wording::FigureText &figures)
{
    return count ? ValueCell{figures.count(*count), QString::number(*count), true}
                 : ValueCell{wording::unknown, wording::unknown, true};
}

ValueCell moneyTitle(const QString &title, const wording::FigureText &figures)
{
    return {title, QStringLiteral("%1 (%2)").arg(title, figures.currency()), false};
}

QString ValueSheet::asTabs() const
{
    QString text;
    const auto append = [&](const QList<ValueCell> &cells) {
        QStringList line;
        for (const ValueCell &cell : cells)
            line.append(cell.isNumber ? cell.shown : spreadsheetText(cell.shown));
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
            line.append(csvField(cell.isNumber ? cell.exact : spreadsheetText(cell.exact)));
        csv += line.join(QLatin1Char(',')).toUtf8() + "\r\n";
    };
    append(header);
    for (const QList<ValueCell> &row : rows)
        append(row);
    return csv;
}

ValueSheet ValueSheet::fromTabs(const QString &text)
{
    ValueSheet sheet;
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        QList<ValueCell> cells;
        for (const QString &cell : line.split(QLatin1Char('\t')))
            cells.append(textCell(cell));
        if (sheet.header.isEmpty())
            sheet.header = cells;
        else
            sheet.rows.append(cells);
    }
    return sheet;
}

} // namespace dealdesk::ui
