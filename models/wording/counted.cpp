#include "counted.h"

#include "figuretext.h"

namespace dealdesk::wording {

QString counted(std::int64_t count, const char *singular, const char *plural)
{
    return FigureText().count(count) + QLatin1Char(' ') + QString::fromUtf8(count == 1 ? singular : plural);
}

} // namespace dealdesk::wording
