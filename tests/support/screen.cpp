// Windows of the tests stand on a screen of a usual desk: without a word, the offscreen platform has one of 800 × 800,
// and a first window would be cut down to that.
#include <QByteArray>

namespace {

const bool chosen = [] {
    if (qgetenv("QT_QPA_PLATFORM") == "offscreen")
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" DEALDESK_TESTS_DIR "/support/screen.json");
    return true;
}();

}
