#include "guidance/pricebooks.h"

#include "tests/pricing/given.h"

namespace dealdesk::tests {

using namespace guidance;

TEST(PriceBooks, rowsAreThoseOfThePricingRules)
{
    struct Row {
        const char *name;
        int from;
        Money worked, table;
        bool negotiated;
        Provenance workedFrom, tableFrom;
    };
    const Row rows[] = {
        {"Pilot", 1, 101.96_usd, 1'019.61_usd, false, Provenance::Derived, Provenance::Derived},
        {"Band 1", 25, 93.00_usd, 930.00_usd, false, Provenance::Assumed, Provenance::Assumed},
        {"Band 2", 100, 84.32_usd, 843.14_usd, false, Provenance::Published, Provenance::Derived},
        {"Band 3", 500, 83.40_usd, 834.00_usd, false, Provenance::Assumed, Provenance::Assumed},
        {"Band 4", 1200, 70.14_usd, 701.39_usd, true, Provenance::Derived, Provenance::Derived},
    };
    const ResaleAuthorization worked = workedExampleBook(Listing::Sat);
    const ResaleAuthorization table = arrTableBook(Listing::SupportHub);
    EXPECT_EQ(worked.listing, Listing::Sat);
    EXPECT_EQ(worked.name, "Worked example (illustrative)");
    EXPECT_EQ(table.listing, Listing::SupportHub);
    EXPECT_EQ(table.name, "ARR table (illustrative)");
    ASSERT_EQ(worked.bands.size(), std::size(rows));
    ASSERT_EQ(table.bands.size(), std::size(rows));
    for (std::size_t index = 0; index < std::size(rows); ++index) {
        const Row &row = rows[index];
        EXPECT_EQ(worked.bands[index], (VolumeBand{row.name, row.from, row.worked, row.negotiated, row.workedFrom}));
        EXPECT_EQ(table.bands[index], (VolumeBand{row.name, row.from, row.table, row.negotiated, row.tableFrom}));
    }
}

TEST(PriceBooks, theWorkedExampleComesOut)
{
    Scenario given = one(deal("d", 100));
    given.authorizations = {workedExampleBook(Listing::Asm)};
    given.deals[0].price = MonthlyTotal{8'800_usd};
    const Evaluation evaluation = evaluate(given);
    EXPECT_EQ(evaluation.firstMonth(0).wholesaleUnit, 71.67_usd);
    EXPECT_EQ(evaluation.firstMonth(0).wholesale, 7'167_usd) << "published: $7,167";
    EXPECT_EQ(evaluation.firstMonth(0).margin, 1'633_usd) << "published: $1,633";
    EXPECT_EQ(Money{evaluation.firstMonth(0).margin->minor * 12}, 19'596_usd) << "published: about $19,600";
}

TEST(PriceBooks, aRowThatIsChangedIsThePartnersOwn)
{
    ResaleAuthorization book = workedExampleBook(Listing::Asm);
    for (VolumeBand &band : book.bands)
        band.provenance = Provenance::Mine;
    book.bands[1].price = 92.99_usd;
    book.bands[3].from = 501;
    book.bands[4].negotiated = false;
    markProvenance(book, "USD");
    EXPECT_EQ(book.bands[0].provenance, Provenance::Derived);
    EXPECT_EQ(book.bands[1].provenance, Provenance::Mine);
    EXPECT_EQ(book.bands[2].provenance, Provenance::Published);
    EXPECT_EQ(book.bands[3].provenance, Provenance::Mine);
    EXPECT_EQ(book.bands[4].provenance, Provenance::Mine);
    EXPECT_EQ(provenanceNote(book.bands[1]), RowNote::None);
    for (const VolumeBand &band : workedExampleBook(Listing::Asm).bands)
        EXPECT_NE(provenanceNote(band), RowNote::None) << band.name;
}

TEST(PriceBooks, aShippedRowIsAnExampleInItsOwnCurrencyOnly)
{
    for (const auto &[currency, provenance] : {std::pair{"USD", Provenance::Published},
                                               {"EUR", Provenance::Mine},
                                               {"JPY", Provenance::Mine},
                                               {"KWD", Provenance::Mine}}) {
        ResaleAuthorization book = workedExampleBook(Listing::Asm);
        markProvenance(book, currency);
        EXPECT_EQ(book.bands[2].provenance, provenance) << currency;
    }
}

} // namespace dealdesk::tests
