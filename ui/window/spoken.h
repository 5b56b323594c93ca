// What assistive technology is told of the program's own widgets: charts are charts, and a refused entry is refused.
#pragma once

namespace dealdesk::ui {

void speakForOwnWidgets(); ///< once for the program

} // namespace dealdesk::ui
