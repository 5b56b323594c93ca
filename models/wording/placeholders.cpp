#include "placeholders.h"

#include "figuretext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Placeholders)
};

/// As a workspace of another language may have stored it.
QLatin1String inEnglish(Placeholder kind)
{
    switch (kind) {
    case Placeholder::Partner: return QLatin1String("Your firm");
    case Placeholder::Customer: return QLatin1String("New customer");
    case Placeholder::Deal: return QLatin1String("New deal");
    }
    return {};
}

} // namespace

QString placeholderName(Placeholder kind)
{
    switch (kind) {
    case Placeholder::Partner: return Words::tr("Your firm");
    case Placeholder::Customer: return Words::tr("New customer");
    case Placeholder::Deal: return Words::tr("New deal");
    }
    return {};
}

QString copySuffix() { return Words::tr(" (copy)", "behind a name"); }
QString furtherCopySuffix() { return Words::tr(" (copy %1)", "behind a name; %1 is a number"); }

/// Of a copy, the name before its suffix: `further` holds a place for a number.
static QString originalOf(const QString &name, const QString &first, const QString &further)
{
    if (name.endsWith(first, Qt::CaseInsensitive))
        return name.chopped(first.size());
    const QRegularExpression counted(QRegularExpression::escape(further).replace(
                                         QRegularExpression::escape(QStringLiteral("%1")), QStringLiteral("[0-9]+")) +
                                         QLatin1Char('$'),
                                     QRegularExpression::CaseInsensitiveOption);
    return QString(name).remove(counted);
}

bool isPlaceholder(Placeholder kind, const std::string &name)
{
    const QString given = text(name).simplified();
    const auto is = [&](const QString &stand, const QString &first, const QString &further) {
        return originalOf(given, first, further).compare(stand, Qt::CaseInsensitive) == 0;
    };
    // In the language of now, or in that in which it was stored.
    return is(placeholderName(kind), copySuffix(), furtherCopySuffix()) ||
           is(inEnglish(kind), QStringLiteral(" (copy)"), QStringLiteral(" (copy %1)"));
}

} // namespace dealdesk::wording
