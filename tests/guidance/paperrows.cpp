// What the firm has on its paper, as rows.
#include "guidance/paperrows.h"

#include <gtest/gtest.h>

namespace dealdesk::guidance {

namespace {

TEST(PaperRows, withoutRowsThereIsNothing) { EXPECT_EQ(paperRowsOf({}), PaperRows()); }

TEST(PaperRows, areReadFromTheirRows)
{
    const FirmRows rows{{"paper/address", {"12 Example Street\nSpringfield", ""}},
                        {"paper/closing", {"Thank you.", ""}},
                        {"paper/terms", {"One.\n\nTwo.", ""}},
                        {"paper/signature", {"yes", ""}},
                        {"paper/size", {"a4", ""}}};
    EXPECT_EQ(paperRowsOf(rows),
              (PaperRows{"12 Example Street\nSpringfield", "Thank you.", "One.\n\nTwo.", true, PaperSize::A4}));
}

TEST(PaperRows, whatIsNotUnderstoodIsLeftOut)
{
    const PaperRows read = paperRowsOf({{"paper/size", {"folio", ""}}, {"paper/signature", {"maybe", ""}}});
    EXPECT_EQ(read.size, std::nullopt);
    EXPECT_FALSE(read.signatures);
}

TEST(PaperRows, eachSizeIsReadFromItsWord)
{
    for (const PaperSize size : {PaperSize::Letter, PaperSize::A4})
        EXPECT_EQ(paperSizeOf(wordOf(size)), size);
    for (const char *none : {"", "A4", "letter "})
        EXPECT_EQ(paperSizeOf(none), std::nullopt) << none;
}

} // namespace

} // namespace dealdesk::guidance
