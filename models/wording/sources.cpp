#include "sources.h"

#include "figuretext.h"

#include "records/decimaltext.h"

#include <QCoreApplication>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sources)
};

} // namespace

QString asOfMonth(std::string_view month, const Language &language)
{
    const auto read = records::readMonth(month);
    return read ? language.month(*read) : text(month);
}

QString asOfAndSource(std::string_view month, std::string_view source, const Language &language)
{
    return Words::tr("As of %1, source: %2.").arg(asOfMonth(month, language), text(source));
}

} // namespace dealdesk::wording
