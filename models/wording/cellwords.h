// What stands around a figure in a cell of a table. The figure stays what it is: each says it whole.
#pragma once

#include <QString>

namespace dealdesk::wording {

QString inPoints(const QString &number);                          ///< "−1.20 points"
QString asMarkup(const QString &percent);                         ///< "30.00 % markup"
QString asMargin(const QString &percent);                         ///< "18.00 % margin"
QString giveOrTake(const QString &amount);                        ///< "± $12.00"
QString bothFigures(const QString &before, const QString &after); ///< "60 → 140"
QString risingTo(const QString &band);                            ///< "Band 2 ▲": found without colour
QString fallingTo(const QString &band);
QString goingOverTo(const QString &band); ///< "Band 2 ◆": of another authorization

} // namespace dealdesk::wording
