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
/// Why nothing can be kept in the folder, as the end of a sentence: "there is no home folder …".
QString whyNotKept(const QString &folder);

} // namespace dealdesk::app
