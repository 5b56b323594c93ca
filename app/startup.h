// What may be missing where the program starts: a display, a home folder.
#pragma once

#include <QString>

namespace dealdesk::app {

/// While it lives, no display (or none that Qt can use) ends the program with 1 and a plain sentence on standard error,
/// rather than with Qt's abort.
class DisplayAsked
{
public:
    DisplayAsked();
    ~DisplayAsked();
    DisplayAsked(const DisplayAsked &) = delete;
    DisplayAsked &operator=(const DisplayAsked &) = delete;
};

/// Without a home folder Qt would keep settings in the root folder. Then nothing is kept.
void settleHome();

} // namespace dealdesk::app
