// The language that the program starts in, whatever the system's: the one that its texts are written in.
#pragma once

#include "wording/language.h"

namespace dealdesk::app {

inline wording::Language languageAtStart()
{
    return wording::Language(QLocale(QLocale::English, QLocale::UnitedStates));
}

} // namespace dealdesk::app
