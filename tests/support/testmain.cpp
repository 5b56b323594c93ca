// The main() of every room's test program.
#include "support/testfile.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <iostream>
#include <map>
#include <string>

namespace dealdesk::test {

namespace {

std::map<std::string, TestFile::Run> &qtFiles()
{
    static std::map<std::string, TestFile::Run> files;
    return files;
}

std::string nameOf(const char *path) { return std::filesystem::path(path).stem().string(); }

/// The tests of GoogleTest, by their files: what its filter takes.
std::map<std::string, std::string> googleFiles()
{
    std::map<std::string, std::string> filters;
    const auto &all = *testing::UnitTest::GetInstance();
    for (int i = 0; i < all.total_test_suite_count(); ++i) {
        const auto &suite = *all.GetTestSuite(i);
        for (int j = 0; j < suite.total_test_count(); ++j) {
            const auto &test = *suite.GetTestInfo(j);
            filters[nameOf(test.file())] += std::string(suite.name()) + '.' + test.name() + ':';
        }
    }
    return filters;
}

int runFile(const std::string &file, int argc, char **argv)
{
    if (const auto found = qtFiles().find(file); found != qtFiles().end())
        return found->second(argc, argv);

    testing::InitGoogleTest(&argc, argv);
    const auto filters = googleFiles();
    if (const auto found = filters.find(file); found != filters.end()) {
        if (testing::GTEST_FLAG(filter) == "*") // otherwise someone chose
            testing::GTEST_FLAG(filter) = found->second;
        return RUN_ALL_TESTS();
    }
    std::cerr << "Say which file's tests are to run:";
    for (const auto &[name, run] : qtFiles())
        std::cerr << ' ' << name;
    for (const auto &[name, filter] : filters)
        std::cerr << ' ' << name;
    std::cerr << '\n';
    return 2;
}

} // namespace

void (*&onceApplicationStands())()
{
    static void (*then)() = nullptr;
    return then;
}

void applicationStands()
{
    if (const auto then = onceApplicationStands())
        then();
}

TestFile::TestFile(const char *path, Run run) { qtFiles()[nameOf(path)] = run; }

} // namespace dealdesk::test

int main(int argc, char **argv)
{
    if (argc < 2)
        return dealdesk::test::runFile({}, argc, argv);
    // The file's tests see the program under a name of their own (temporary files, settings), and their options.
    const std::string file = argv[1];
    std::string name = std::string(argv[0]) + '_' + file;
    argv[1] = name.data();
    return dealdesk::test::runFile(file, argc - 1, argv + 1);
}
