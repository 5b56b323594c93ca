#include "placeholders.h"

#include "figuretext.h"

#include <QCoreApplication>

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

bool isPlaceholder(Placeholder kind, const std::string &name)
{
    const QString given = text(name).simplified();
    const auto is = [&](const QString &stand) { // in the language of now, or in that in which it was stored
        return given.compare(stand, Qt::CaseInsensitive) == 0 ||
               given.startsWith(stand + QStringLiteral(" (copy"), Qt::CaseInsensitive);
    };
    return is(placeholderName(kind)) || is(inEnglish(kind));
}

} // namespace dealdesk::wording
