// The other process of the issuing tests: it issues one quote and is killed.
//   quotes_issuer WORKSPACE PDF   says "opened" before it issues, and "issued" when the document is written
#include "support.h"

#include "quotes/issuing.h"
#include "storage/workspacefile.h"
#include "support/language.h"
#include "workspace/openworkspace.h"

#include <QGuiApplication>

#include <cstdio>

using namespace dealdesk;

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    auto file =
        storage::WorkspaceFile::open(test::english(), QString::fromLocal8Bit(argv[1]), storage::Access::ReadWrite);
    auto contents = file ? (*file)->read() : tl::unexpected(file.error());
    if (!contents)
        return 1;
    workspace::OpenWorkspace open(std::move(*contents), file->get());
    auto quote = tests::quoteOf(tests::rollout());
    quote->details.number = open.quoteRegister.nextQuoteNumber(2027);
    std::puts("opened");
    std::fflush(stdout);
    quotes::Issuing issuing(open.quoteRegister, test::english());
    if (!issuing.issue(*quote, {open.currentKey(), {"d1"}, QStringLiteral("Rollout")}, QString::fromLocal8Bit(argv[2])))
        return 1;
    std::puts("issued");
    return 0;
}
