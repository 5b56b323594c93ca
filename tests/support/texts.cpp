// The texts of the programs, for the tests of every room that has some.
#include "support/testfile.h"

#include "wording/translations.h"

static const bool announced = [] {
    dealdesk::test::onceApplicationStands() = dealdesk::wording::installTranslations;
    return true;
}();
