#include "quotenumber.h"

namespace dealdesk::workspace {

QString comparedNumber(const QString &number)
{
    return number.normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
}

} // namespace dealdesk::workspace
