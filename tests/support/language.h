// The language that tests read windows, tables and documents in, and another one.
#pragma once

#include "wording/figuretext.h"

namespace dealdesk::test {

inline const wording::Language &english()
{
    static const wording::Language written(QLocale(QLocale::English, QLocale::UnitedStates));
    return written;
}

/// 1.234,50; 2. Apr. 2027
inline const wording::Language &german()
{
    static const wording::Language written(QLocale(QLocale::German, QLocale::Germany));
    return written;
}

/// In English.
inline wording::FigureText figures(const QString &currency = QStringLiteral("USD")) { return {english(), currency}; }

} // namespace dealdesk::test
