// The style sheet of the program, made from the theme's tokens.
#pragma once

#include <QString>

namespace dealdesk::ui {

struct Theme;
QString styleSheet(const Theme &theme);

} // namespace dealdesk::ui
