// A key and what it does, as the list of keys shows it.
#pragma once

#include <QString>

namespace dealdesk::ui {

struct KeyLine {
    QString keys; ///< "Ctrl+Shift+D"
    QString what; ///< "Duplicate scenario"
};

} // namespace dealdesk::ui
