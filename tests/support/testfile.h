// All tests of a room are one program, `test_<room>`, since each program costs a link. `test_<room> FILE [OPTION…]`
// runs those of one file, as ctest does for each: every file has a process of its own.
#pragma once

namespace dealdesk::test {

/// Announces a file of Qt tests; those of GoogleTest are known by themselves.
class TestFile
{
public:
    using Run = int (*)(int argc, char **argv);
    TestFile(const char *path, Run run);
};

/// What each application gets: texts.cpp says so, where it is linked.
void (*&onceApplicationStands())();
void applicationStands();

/// For tests of what needs no application.
struct NoApplication {
    NoApplication(int &, char **) {}
};

} // namespace dealdesk::test

/// The tests of the file are this class's slots: in place of QTEST_MAIN (with QApplication or QGuiApplication),
/// QTEST_GUILESS_MAIN (with QCoreApplication) and QTEST_APPLESS_MAIN (with NoApplication).
#define DEALDESK_TESTS(Class, Application)                                                                             \
    static const dealdesk::test::TestFile testFileOf##Class(__FILE__, [](int argc, char **argv) {                      \
        QTest::Internal::callInitMain<Class>();                                                                        \
        QCoreApplication::setAttribute(Qt::AA_Use96Dpi);                                                               \
        [[maybe_unused]] Application application(argc, argv);                                                          \
        dealdesk::test::applicationStands();                                                                           \
        Class tests;                                                                                                   \
        return QTest::qExec(&tests, argc, argv);                                                                       \
    });
