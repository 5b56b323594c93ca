// Numbers of quotes.
#pragma once

#include <QString>

namespace dealdesk::workspace {

/// Equal for numbers that are one to whoever reads them: letter case and blanks aside.
QString comparedNumber(const QString &number);

} // namespace dealdesk::workspace
