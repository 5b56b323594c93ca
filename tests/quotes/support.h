// Deals to quote, and the ways to read a written PDF back.
#pragma once

// Qt before the standard library: moc of Qt 6.4 stumbles over <compare> when it comes first.
#include <QBuffer>
#include <QColor>
#include <QDate>
#include <QFile>
#include <QImage>
#include <QPageSize>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include "guidance/pricebooks.h"
#include "quotes/quotepdf.h"
#include "support/language.h"
#include "wording/figuretext.h"

namespace dealdesk::tests {

using pricing::Money;
using pricing::Percent;

inline quotes::QuoteDetails details(bool options = false)
{
    return {test::english(), QStringLiteral("Q-2027-0001"), QDate(2027, 1, 2), QDate(2027, 2, 1), options};
}

/// The published worked example: 100 tenants, three years, $8,800.00 a month, through AWS.
inline pricing::Scenario rollout()
{
    pricing::Scenario scenario;
    scenario.settings.name = "Worked example";
    scenario.settings.start = pricing::YearMonth::of(2027, 1);
    scenario.settings.marginFloor = Percent{1000};
    scenario.settings.partner = {"Northwind Security", true, false};
    scenario.authorizations = {guidance::workedExampleBook(pricing::Listing::Asm)};
    pricing::Customer customer;
    customer.id = {"c1"};
    customer.name = "Example Corp";
    customer.cloud = pricing::Cloud::Aws;
    customer.edpRemaining = true;
    customer.invoicePreference = pricing::InvoicePreference::Aws;
    scenario.customers = {customer};
    pricing::Deal deal;
    deal.id = {"d1"};
    deal.name = "Rollout";
    deal.customer = {"c1"};
    deal.tenants = {{0, 100}};
    deal.price = pricing::MonthlyTotal{{880000}};
    scenario.deals = {deal};
    return scenario;
}

/// 25 tenants that grow over every band, at a margin of 22.5 %.
inline pricing::Scenario growth()
{
    pricing::Scenario scenario = rollout();
    pricing::Deal &deal = scenario.deals[0];
    deal.tenants = {{0, 25}, {6, 120}, {12, 600}, {18, 1250}};
    deal.price = pricing::TargetMargin{{2250}};
    deal.negotiatedPrice = Money{7014};
    deal.marketplaceFee = Percent{300};
    return scenario;
}

inline tl::expected<quotes::CustomerQuote, QString> quoteOf(const pricing::Scenario &scenario, bool options = false)
{
    return quotes::customerQuote(scenario, 0, pricing::evaluate(scenario), details(options));
}

inline quotes::InternalSummary summaryOf(const pricing::Scenario &scenario)
{
    return quotes::internalSummary(scenario, 0, pricing::evaluate(scenario), details());
}

/// What a tool says on standard output; a test without its tool fails rather than passes.
inline QByteArray output(const QString &tool, const QStringList &words)
{
    const QString program = QStandardPaths::findExecutable(tool);
    if (program.isEmpty()) {
        QTest::qFail(qPrintable(tool + " is not installed (packages poppler-utils and qpdf)"), __FILE__, __LINE__);
        return {};
    }
    QProcess process;
    process.start(program, words);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        QTest::qFail(qPrintable(tool + ": " + QString::fromUtf8(process.readAllStandardError())), __FILE__, __LINE__);
    return process.readAllStandardOutput();
}

/// A page's text, or all pages' (page 0): lines kept together as they stand, runs of spaces as one.
inline QString pdfText(const QString &path, int page = 0, const QString &order = QStringLiteral("-layout"))
{
    QStringList words{order};
    if (page > 0)
        words += {QStringLiteral("-f"), QString::number(page), QStringLiteral("-l"), QString::number(page)};
    QString text =
        QString::fromUtf8(output(QStringLiteral("pdftotext"), words + QStringList{path, QStringLiteral("-")}));
    text.replace(QChar(0x00A0), QLatin1Char(' '));
    static const QRegularExpression runs(QStringLiteral(" +"));
    return text.replace(runs, QStringLiteral(" "));
}

inline QString pdfInfo(const QString &path) { return QString::fromUtf8(output(QStringLiteral("pdfinfo"), {path})); }

inline int pageCount(const QString &path)
{
    static const QRegularExpression pages(QStringLiteral("Pages:\\s+(\\d+)"));
    return pages.match(pdfInfo(path)).captured(1).toInt();
}

/// All objects with their streams uncompressed.
inline QByteArray pdfObjects(const QString &path)
{
    return output(QStringLiteral("qpdf"),
                  {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), path, QStringLiteral("-")});
}

struct Word {
    QString text;
    qreal left, top, right, bottom;
    int page;
};
/// Every word with where it stands, in points from the page's top left.
inline QList<Word> pdfWords(const QString &path)
{
    const QString boxes =
        QString::fromUtf8(output(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path, QStringLiteral("-")}));
    static const QRegularExpression tag(QStringLiteral(
        "<page |<word xMin=\"([\\d.-]+)\" yMin=\"([\\d.-]+)\" xMax=\"([\\d.-]+)\" yMax=\"([\\d.-]+)\">(.*?)</word>"));
    QList<Word> words;
    int page = 0;
    for (auto found = tag.globalMatch(boxes); found.hasNext();) {
        const auto match = found.next();
        if (match.captured(0) == QLatin1String("<page "))
            ++page;
        else
            words.append({match.captured(5), match.captured(1).toDouble(), match.captured(2).toDouble(),
                          match.captured(3).toDouble(), match.captured(4).toDouble(), page});
    }
    return words;
}

/// Points.
inline QSizeF sheetOf(quotes::Paper paper)
{
    return QPageSize(paper == quotes::Paper::A4 ? QPageSize::A4 : QPageSize::Letter).size(QPageSize::Point);
}

/// Whether every word stands between the margins.
inline bool isWithinMargins(const QString &path, QString *offender, quotes::Paper paper = quotes::Paper::Letter)
{
    constexpr qreal margin = 18 * 72 / 25.4;
    const QSizeF sheet = sheetOf(paper);
    for (const Word &word : pdfWords(path))
        if (word.left < margin - 1 || word.right > sheet.width() - margin + 1 || word.top < margin - 3 ||
            word.bottom > sheet.height() - margin + 3) {
            *offender = QStringLiteral("page %1: \"%2\"").arg(word.page).arg(word.text);
            return false;
        }
    return true;
}

/// A firm's paper with everything on it.
inline quotes::Letterhead fullLetterhead()
{
    quotes::Letterhead letterhead;
    QImage logo(400, 120, QImage::Format_RGB32);
    logo.fill(QColor(27, 94, 32));
    QBuffer buffer(&letterhead.logo);
    buffer.open(QIODevice::WriteOnly);
    logo.save(&buffer, "PNG");
    letterhead.primary = QStringLiteral("#1b5e20");
    letterhead.secondary = QStringLiteral("#5d4037");
    letterhead.address = QStringLiteral("12 Example Street\nSuite 400\nSpringfield, IL 62701");
    letterhead.supportUrl = QStringLiteral("https://support.northwind.example");
    letterhead.contactEmail = QStringLiteral("help@northwind.example");
    letterhead.closing = QStringLiteral("Thank you for considering Northwind.\nYour account manager answers soon.");
    letterhead.terms = QStringLiteral("Services follow the master agreement.\n\nInvoices are due within 30 days.");
    letterhead.signatures = true;
    return letterhead;
}

} // namespace dealdesk::tests
