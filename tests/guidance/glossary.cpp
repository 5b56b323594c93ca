// The glossary's rows: one for each term, dated, with its source and section.
#include "guidance/glossary.h"

#include <gtest/gtest.h>

#include <set>

namespace dealdesk::tests {

using namespace guidance;

TEST(Glossary, eachTermHasARowWithADateAndASection)
{
    std::set<std::string_view> ids;
    ASSERT_EQ(glossaryRows().size(), static_cast<std::size_t>(termCount));
    for (const GlossaryRow &row : glossaryRows()) {
        EXPECT_TRUE(ids.insert(row.id).second) << row.id;
        EXPECT_EQ(row.asOf.size(), 7u) << row.id;
        EXPECT_NE(row.source.find(", "), row.source.npos) << row.id; // the source, and where in it
    }
}

/// The order of the rows is that of the terms: some from each end and the middle.
TEST(Glossary, aTermsRowIsItsOwn)
{
    EXPECT_EQ(rowOf(Term::Wholesale).id, "wholesale");
    EXPECT_EQ(rowOf(Term::VolumeBand).id, "volume-band");
    EXPECT_EQ(rowOf(Term::Arr).id, "arr");
    EXPECT_EQ(rowOf(Term::ProofOfConcept).id, "proof-of-concept");
}

} // namespace dealdesk::tests
