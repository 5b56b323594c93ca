#include "placeholders.h"

#include "figuretext.h"

#include <QCoreApplication>

namespace dealdesk::wording {

namespace {

const char *source(Placeholder kind)
{
    switch (kind) {
    case Placeholder::Partner: return QT_TRANSLATE_NOOP("Placeholders", "Your firm");
    case Placeholder::Customer: return QT_TRANSLATE_NOOP("Placeholders", "New customer");
    case Placeholder::Deal: return QT_TRANSLATE_NOOP("Placeholders", "New deal");
    }
    return "";
}

} // namespace

QString placeholderName(Placeholder kind) { return QCoreApplication::translate("Placeholders", source(kind)); }

bool isPlaceholder(Placeholder kind, const std::string &name)
{
    const QString given = text(name).simplified();
    const auto is = [&](const QString &stand) { // in the language of now, or in that in which it was stored
        return given.compare(stand, Qt::CaseInsensitive) == 0 ||
               given.startsWith(stand + QStringLiteral(" (copy"), Qt::CaseInsensitive);
    };
    return is(placeholderName(kind)) || is(QString::fromLatin1(source(kind)));
}

} // namespace dealdesk::wording
