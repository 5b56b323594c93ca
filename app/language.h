// The language that the program starts in, whatever the system's: its entries read months by their English names
// (entry/dateentry.h), so what a window shows can be typed back in English alone.
#pragma once

#include "wording/language.h"

namespace dealdesk::app {

inline wording::Language languageAtStart()
{
    return wording::Language(QLocale(QLocale::English, QLocale::UnitedStates));
}

} // namespace dealdesk::app
