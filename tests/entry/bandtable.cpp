// A band table as it is pasted from the publisher's letter: what is read, and what is refused with its reason.
#include "entry/bandtable.h"

#include "tests/pricing/given.h"
#include "tests/pricing/scenarios.h"

#include <rapidcheck/gtest.h>

namespace dealdesk::tests {

using namespace entry;
using Kind = BandLineFault::Kind;

namespace {

const NumberStyle english;
const NumberStyle german{",", "."};

VolumeBand band(const std::string &name, int from, std::optional<Money> price, bool negotiated = false)
{
    return {name, from, price, negotiated, Provenance::Mine};
}

std::string said(const VolumeBand &band)
{
    return band.name + " | " + std::to_string(band.from) + " | " +
           (band.price ? std::to_string(band.price->minor) : "?") + (band.negotiated ? " negotiated" : "");
}

std::string said(const PastedBands &table)
{
    std::string all;
    for (const PastedLine &line : table.lines)
        if (const auto *is = std::get_if<VolumeBand>(&line.read))
            all += said(*is) + '\n';
        else if (const auto *fault = std::get_if<BandLineFault>(&line.read))
            all += "line " + std::to_string(line.number) + ": fault " + std::to_string(static_cast<int>(fault->kind)) +
                   " " + fault->found + '\n';
    return all;
}

std::string said(const std::vector<VolumeBand> &bands)
{
    std::string all;
    for (const VolumeBand &each : bands)
        all += said(each) + '\n';
    return all;
}

struct Row {
    const char *rule;
    std::string text;
    std::vector<VolumeBand> bands;
    const NumberStyle &style = english;
};

const std::vector<VolumeBand> three{band("Pilot", 1, 101.96_usd), band("Band 1", 25, 93_usd),
                                    band("Band 4", 1'200, unknown, true)};
const std::vector<VolumeBand> oneBand{band("Band 1", 25, 93_usd)};

const std::vector<Row> rows{
    {"tabs of a spreadsheet", "Pilot\t1\t101.96\nBand 1\t25\t93.00\nBand 4\t1200\tnegotiated\n", three},
    {"semicolons", "Pilot;1;101.96\r\nBand 1;25;93.00\r\nBand 4;1200;negotiated", three},
    {"bars of a text",
     "| Pilot | 1–24 | $101.96 |\n|---|---|---|\n| Band 1 | 25–1,199 | $93.00 |\n| Band 4 | 1,200+ | negotiated |",
     three},
    {"several blanks of a mail",
     "  Pilot      1 – 24       $101.96\n  Band 1    25 – 1,199    $93.00\n  Band 4    1,200+        negotiated",
     three},
    {"single blanks of a PDF", "Pilot 1–24 $101.96\nBand 1 25–1,199 $93.00\nBand 4 1,200+ negotiated", three},
    {"blanks that do not break",
     "Pilot\u00A0\u00A0\u00A01–24\u00A0\u00A0$101.96\nBand 1\u00A0\u00A025–1199\u00A0\u00A0$93.00\nBand "
     "4\u00A0\u00A01,200+\u00A0\u00A0negotiated",
     three},
    {"a list",
     "• Pilot: 1–24 tenants $101.96 per tenant per month\n• Band 1: 25–1,199 tenants $93.00 per tenant per month\n• "
     "Band 4: 1,200+ tenants to be negotiated",
     three},
    {"from and to in columns", "Pilot\t1\t24\t101.96\nBand 1\t25\t1199\t93.00\nBand 4\t1200\tand above\tnegotiated",
     three},
    {"a title without a number is no band",
     "Our prices\n\nBand\tTenants\tYou pay\nPilot\t1\t101.96\nBand 1\t25\t93.00\n\nBand 4\t1200\tnegotiated\nKind "
     "regards",
     three},
    {"a hyphen",
     "Band 1\t25-99\t93.00\nBand 2\t100+\t84.32",
     {band("Band 1", 25, 93_usd), band("Band 2", 100, 84.32_usd)}},
    {"a word between",
     "Band 1\t25 to 99\t93.00\nBand 2\t100 and above\t84.32",
     {band("Band 1", 25, 93_usd), band("Band 2", 100, 84.32_usd)}},
    {"from", "Band 1\tfrom 25\t93.00", oneBand},
    {"at least", "Band 1\tat least 25 tenants\t93.00", oneBand},
    {"a sign for it", "Band 1\t≥ 25\t93.00", oneBand},
    {"or more", "Band 1\t25 or more\t93.00", oneBand},
    {"up to",
     "Pilot\tup to 24\t101.96\nBand 1\t25+\t93.00",
     {band("Pilot", 1, 101.96_usd), band("Band 1", 25, 93_usd)}},
    {"the currency's code behind", "Band 1\t25\t93.00 USD", oneBand},
    {"before", "Band 1\t25\tUSD 93", oneBand},
    {"its sign", "Band 1\t25\tUS$ 93.00", oneBand},
    {"a price of a month", "Band 1\t25\t$93.00/month", oneBand},
    {"the price before the tenants", "Band 1\t$93.00\t25+", oneBand},
    {"without its currency", "Band 1\t93.00\t25+", oneBand},
    {"on request", "Band 1\t25\ton request", {band("Band 1", 25, unknown)}},
    {"not stated", "Band 1\t25\tn/a", {band("Band 1", 25, unknown)}},
    {"a dash", "Band 1\t25\t—", {band("Band 1", 25, unknown)}},
    {"an empty cell", "Band 1\t25\t", {band("Band 1", 25, unknown)}},
    {"from and to, and no price",
     "Band 1\t25\t99\ton request\nBand 2\t100\t\tn/a",
     {band("Band 1", 25, unknown), band("Band 2", 100, unknown)}},
    {"a negotiated price", "Band 4\t1,200+\t$70.14 (negotiated)", {band("Band 4", 1'200, 70.14_usd, true)}},
    {"negotiated in a cell of its own", "Band 4\t1,200+\t70.14\tnegotiated", {band("Band 4", 1'200, 70.14_usd, true)}},
    {"without a name it is called like its tenants",
     "1–24\t$101.96\n25+\t$93.00",
     {band("1–24", 1, 101.96_usd), band("25+", 25, 93_usd)}},
    {"from and to without a name",
     "1\t24\t$101.96\n25\t\t$93.00",
     {band("1–24", 1, 101.96_usd), band("25", 25, 93_usd)}},
    {"a letter in German numbers",
     "Stufe 1\t25\t1.093,00 $\nStufe 2\t1.200\t84,32",
     {band("Stufe 1", 25, 1'093_usd), band("Stufe 2", 1'200, 84.32_usd)},
     german},
    {"titles tell a number that is a name",
     "Band\tFrom\tPrice\n1\t25\t93.00\n2\t100\t84.32",
     {band("1", 25, 93_usd), band("2", 100, 84.32_usd)}},
    {"titles in another order",
     "Price (USD);Tenants;Band\n93.00;25–99;Band 1\n84.32;100+;Band 2",
     {band("Band 1", 25, 93_usd), band("Band 2", 100, 84.32_usd)}},
    {"the program's own table",
     "Band\tFrom tenants\tTo\tWholesale\tNegotiated\tNet, 1 year\tSource\nBand "
     "1\t25\t1199\t93.00\tno\t93.00\tmine\nBand 4\t1200\t\t70.14\tyes\t\tmine",
     {band("Band 1", 25, 93_usd), band("Band 4", 1'200, 70.14_usd, true)}},
    {"one line", "Band 1 25 $93.00", oneBand},
};

struct Refused {
    const char *rule;
    std::string text;
    Kind kind;
    std::string found = {};
    std::size_t line = 1;
    NumberFault::Kind number = NumberFault::Kind::NotANumber;
};

const std::vector<Refused> refused{
    {"a thousand or a fraction", "Band 1\t25\t1.019", Kind::Price, "1.019", 1, NumberFault::Kind::Grouping},
    {"tenants that are a thousand or a fraction", "Band 4\t1.200\t$70.14", Kind::Tenants, "1.200", 1,
     NumberFault::Kind::Grouping},
    {"another currency", "Band 1\t25\t€93.00", Kind::Price, "€93.00", 1, NumberFault::Kind::OtherCurrency},
    {"a price of a year", "Band 1\t25\t$93.00 per year", Kind::Price, "$93.00 per year", 1, NumberFault::Kind::Word},
    {"more decimals than the currency has", "Band 1\t25\t$93.0055", Kind::Price, "$93.0055", 1,
     NumberFault::Kind::TooFine},
    {"a price of nothing", "Band 1\t25\t$0.00", Kind::PriceOfZero, "$0.00"},
    {"a credit", "Band 1\t25\t-$5", Kind::Price, "-$5", 1, NumberFault::Kind::Negative},
    {"no tenants", "Band 1\t$93.00", Kind::NoTenants},
    {"no price", "Band 1\t25–99", Kind::NoPrice},
    {"tenants of none", "Band 1\t0–99\t$93.00", Kind::Tenants, "0–99", 1, NumberFault::Kind::OutOfRange},
    {"a range that is turned round", "Band 1\t99–25\t$93.00", Kind::TurnedRange, "99–25"},
    {"in two cells", "Band 1\t99\t25\t$93.00", Kind::TurnedRange, "99 – 25"},
    {"two prices", "Band 1\t25\t$93.00\t$84.00", Kind::SeveralPrices, "$93.00"},
    {"a price and a word for none", "Band 1\t25\t$93.00\tn/a", Kind::SeveralPrices, "$93.00"},
    {"a cell more", "Band 1\tEurope\t25\t$93.00", Kind::UnknownCell, "Europe"},
    {"about", "Band 1\tabout 25\t$93.00", Kind::UnknownCell, "about 25"},
    {"four numbers", "Band 1\t25\t99\t93\t84", Kind::UnknownCell, "84"},
    {"a sentence with a number", "Prices are valid until 31 December 2027.", Kind::NoColumns},
    {"a band's number or its tenants", "Band 2 100 84.32", Kind::TwoReadings, "2 100"},
    {"the end of the range or a price", "Band 4\t1200\t5000\tnegotiated", Kind::TwoReadings, "1200–5000"},
    {"the same with an empty cell behind", "Band 1\t25\t93\t", Kind::TwoReadings, "25–93"},
    {"tenants that do not rise", "Band 1\t25\t$93.00\nBand 2\t25\t$84.00", Kind::NotRising, "25", 2},
    {"tenants in no band", "Band 1\t25–99\t$93.00\nBand 2\t150+\t$84.00", Kind::Gap, "99", 2},
    {"tenants in two bands", "Band 1\t25–100\t$93.00\nBand 2\t100+\t$84.00", Kind::Gap, "100", 2},
    {"an end of the last", "Band 1\t25–99\t$93.00\nBand 2\t100–5,000\t$84.00", Kind::EndOfLast, "5000", 2},
    {"a negotiated one before another", "Band 1\t25\tnegotiated\nBand 2\t100\t$84.00", Kind::NotLast, "Band 1", 2},
    {"a name of more than 200 letters", std::string(201, 'x') + "\t25\t$93.00",
     Kind::Name, ///< `found` is too long for one, or holds a control character
     std::string(201, 'x')},
    {"a flag that is neither", "Band\tFrom\tPrice\tNegotiated\nBand 1\t25\t93.00\tmaybe", Kind::UnknownCell, "maybe",
     2},
};

} // namespace

TEST(BandTable, whatIsRead)
{
    for (const Row &row : rows) {
        SCOPED_TRACE(row.rule);
        const PastedBands table = readBandTable(row.text, "USD", row.style);
        EXPECT_TRUE(table.isRight);
        EXPECT_EQ(said(table), said(row.bands));
        EXPECT_EQ(table.bands(), row.bands);
    }
}

/// And nothing is taken of the lines that are right.
TEST(BandTable, whatIsRefusedSaysWhereAndWhy)
{
    for (const Refused &row : refused) {
        SCOPED_TRACE(row.rule);
        const PastedBands table = readBandTable(row.text, "USD", english);
        EXPECT_FALSE(table.isRight);
        EXPECT_TRUE(table.bands().empty());
        ASSERT_LE(row.line, table.lines.size());
        const auto *fault = std::get_if<BandLineFault>(&table.lines[row.line - 1].read);
        ASSERT_TRUE(fault) << said(table);
        EXPECT_EQ(fault->kind, row.kind) << said(table);
        EXPECT_EQ(fault->found, row.found);
        if (row.kind == Kind::Price || row.kind == Kind::Tenants) {
            EXPECT_EQ(fault->number.kind, row.number);
        }
    }
}

TEST(BandTable, eachLineSaysWhatItIs)
{
    const PastedBands table =
        readBandTable("Dear partner,\r\nBand 1\t25\t93.00\rBand 2\tsoon 100\t84.32\n", "USD", english);
    ASSERT_EQ(table.lines.size(), 4u);
    EXPECT_TRUE(std::holds_alternative<std::monostate>(table.lines[0].read));
    EXPECT_TRUE(std::holds_alternative<VolumeBand>(table.lines[1].read));
    EXPECT_TRUE(std::holds_alternative<BandLineFault>(table.lines[2].read));
    EXPECT_TRUE(std::holds_alternative<VolumeBand>(
        readBandTable("A\t1–24\t9.00\nB\t25–99\tsoon\nC\t100+\t7.00", "USD", english).lines[2].read))
        << "what stands before it is not known";
    EXPECT_EQ(table.lines[2].text, "Band 2\tsoon 100\t84.32");
    EXPECT_EQ(table.lines[2].number, 3u);
    for (const char *nothing : {"", "\n\n", "Nothing here", "Band\tFrom\tPrice"}) {
        EXPECT_FALSE(readBandTable(nothing, "USD", english).isRight);
        EXPECT_TRUE(readBandTable(nothing, "USD", english).bands().empty());
    }
}

TEST(BandTable, whatTheTitlesLeaveOutIsSaid)
{
    EXPECT_EQ(
        readBandTable("Band;From tenants;Wholesale;Source;How it came about\nB;1;5;mine;", "USD", english).leftOut,
        (std::vector<std::string>{"Source", "How it came about"}));
    EXPECT_TRUE(readBandTable("B;1;5", "USD", english).leftOut.empty());
}

TEST(BandTable, amountsHaveTheDecimalsOfTheCurrency)
{
    EXPECT_EQ(readBandTable("Band 1\t25\t¥10,190", "JPY", english).bands(),
              (std::vector{band("Band 1", 25, Money{10'190})}));
    EXPECT_FALSE(readBandTable("Band 1\t25\t¥101.90", "JPY", english).isRight);
    EXPECT_EQ(readBandTable("Band 1\t25\tKWD 1.234", "KWD", english).bands(),
              (std::vector{band("Band 1", 25, Money{1'234})}));
}

TEST(BandTable, noMoreBandsThanTheProgramTakes)
{
    std::string text;
    for (int from = 1; from <= 1'001; ++from)
        text += "B\t" + std::to_string(from) + "\t5.00\n";
    const PastedBands table = readBandTable(text, "USD", english);
    EXPECT_TRUE(std::holds_alternative<VolumeBand>(table.lines[999].read));
    const auto *fault = std::get_if<BandLineFault>(&table.lines[1'000].read);
    ASSERT_TRUE(fault);
    EXPECT_EQ(fault->kind, Kind::TooManyBands);
    EXPECT_FALSE(readBandTable("B\t1\t5.00\n" + std::string(10'000, '\n'), "USD", english).isRight);
}

namespace {

std::string amount(const VolumeBand &band)
{
    const std::string cents = std::to_string(band.price->minor % 100);
    return std::to_string(band.price->minor / 100) + '.' + (cents.size() < 2 ? "0" : "") + cents;
}

/// As a letter has it: the tenants as a range, the price in dollars, or a word where there is none.
std::string letterLine(const std::vector<VolumeBand> &bands, std::size_t at, const std::string &between)
{
    const VolumeBand &band = bands[at];
    const std::string tenants = at + 1 < bands.size()
                                    ? std::to_string(band.from) + "–" + std::to_string(bands[at + 1].from - 1)
                                    : std::to_string(band.from) + "+";
    const std::string price = band.price        ? "$" + amount(band) + (band.negotiated ? " (negotiated)" : "")
                              : band.negotiated ? "negotiated"
                                                : "n/a";
    return band.name + between + tenants + between + price + '\n';
}

} // namespace

RC_GTEST_PROP(BandTable, aWrittenTableReadsBackEqual, ())
{
    std::vector<VolumeBand> bands;
    int from = Scenarios::pick(1, 50);
    for (int left = Scenarios::pick(1, 8); left > 0; --left, from += Scenarios::pick(1, 3'000)) {
        VolumeBand each = band("Band " + std::to_string(bands.size()), from, unknown, left == 1 && Scenarios::one(2));
        if (Scenarios::one(3))
            each.name = "Größe – special, " + std::to_string(left) + 'x';
        if (!Scenarios::one(4))
            each.price = Money{Scenarios::pick(1, 20'000'000)};
        bands.push_back(each);
    }
    for (const char *between : {"\t", ";", "   ", " | "}) {
        std::string letter = "Bands of 2027\n", own = "Band\tFrom tenants\tTo\tWholesale\tNegotiated\n";
        letter.clear();
        for (std::size_t at = 0; at < bands.size(); ++at) {
            letter += letterLine(bands, at, between);
            own += bands[at].name + '\t' + std::to_string(bands[at].from) + '\t' +
                   (at + 1 < bands.size() ? std::to_string(bands[at + 1].from - 1) : "") + '\t' +
                   (bands[at].price ? amount(bands[at]) : "") + '\t' + (bands[at].negotiated ? "yes" : "no") + '\n';
        }
        RC_ASSERT(said(readBandTable(letter, "USD", english)) == said(bands));
        RC_ASSERT(readBandTable(letter, "USD", english).bands() == bands);
        RC_ASSERT(readBandTable(own, "USD", english).bands() == bands);
    }
}

} // namespace dealdesk::tests
