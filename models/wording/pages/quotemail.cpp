#include "quotemail.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(QuoteMail)
};

/// What a place brings in is not looked through for places again.
QString filled(const QString &text, const std::array<std::pair<QString, QString>, 7> &places)
{
    QString result;
    for (qsizetype at = 0; at < text.size();) {
        const auto place = std::ranges::find_if(
            places, [&](const auto &each) { return QStringView(text).mid(at).startsWith(each.first); });
        if (place == places.end()) {
            result += text[at++];
        } else {
            result += place->second;
            at += place->first.size();
        }
    }
    return result;
}

} // namespace

QString quoteMailTemplate()
{
    return Words::tr("Quote {number} for {customer}\n\nDear customer,\n\nplease find attached our quote {number} for "
                     "{product}: {total} over the term, valid until {valid until}.\n\nKind regards\n{firm}");
}

Mail quoteMail(const QuoteMailFacts &facts, const QString &own, const QString &to, const Language &language)
{
    const QString text = filled(own.trimmed().isEmpty() ? quoteMailTemplate() : own.trimmed(),
                                {{{QStringLiteral("{number}"), facts.number},
                                  {QStringLiteral("{customer}"), facts.customer},
                                  {QStringLiteral("{firm}"), facts.firm},
                                  {QStringLiteral("{product}"), facts.product},
                                  {QStringLiteral("{total}"), facts.total},
                                  {QStringLiteral("{valid until}"), language.date(facts.validUntil)},
                                  {QStringLiteral("{file}"), facts.file}}});
    const qsizetype line = text.indexOf(QLatin1Char('\n'));
    QString body = line < 0 ? QString() : text.mid(line + 1).trimmed();
    if (!facts.file.isEmpty() && !own.contains(QStringLiteral("{file}")))
        body += Words::tr("\n\n(To be attached: %1)").arg(facts.file);
    return {to, (line < 0 ? text : text.left(line)).simplified(), body};
}

} // namespace dealdesk::wording
