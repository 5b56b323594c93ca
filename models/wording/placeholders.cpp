#include "placeholders.h"

#include "figuretext.h"

#include <QCoreApplication>

#include <algorithm>

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

/// Whether the name is that of a copy of `stand`. `further` holds a place for a number.
static bool isCopyOf(const QString &stand, const QString &name, const QString &first, const QString &further)
{
    if (!name.startsWith(stand, Qt::CaseInsensitive))
        return false;
    const QString suffix = name.mid(stand.size());
    if (suffix.compare(first, Qt::CaseInsensitive) == 0)
        return true;
    const qsizetype at = std::max<qsizetype>(further.indexOf(QLatin1String("%1")), 0);
    const QString before = further.left(at), after = further.mid(at + 2);
    if (suffix.size() <= before.size() + after.size() || !suffix.startsWith(before, Qt::CaseInsensitive) ||
        !suffix.endsWith(after, Qt::CaseInsensitive))
        return false;
    const QString number = suffix.mid(before.size(), suffix.size() - before.size() - after.size());
    return std::ranges::all_of(number, [](QChar each) { return each >= u'0' && each <= u'9'; });
}

bool isPlaceholder(Placeholder kind, const std::string &name)
{
    const QString given = text(name).simplified();
    const auto is = [&](const QString &stand, const QString &first, const QString &further) {
        return given.compare(stand, Qt::CaseInsensitive) == 0 || isCopyOf(stand, given, first, further);
    };
    // In the language of now, or in that in which it was stored.
    return is(placeholderName(kind), copySuffix(), furtherCopySuffix()) ||
           is(inEnglish(kind), QStringLiteral(" (copy)"), QStringLiteral(" (copy %1)"));
}

} // namespace dealdesk::wording
