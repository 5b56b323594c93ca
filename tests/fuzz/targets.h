// What the fuzzers call with any bytes: each parser of the program, and what must hold of what it accepts.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace dealdesk::fuzz {

void scenario(std::string_view bytes);     ///< a scenario file: read, evaluated, printed, written and read back
void deals(std::string_view bytes);        ///< a first byte for style and currency, then a table of deals
void numbers(std::string_view bytes);      ///< a first byte for the style, then what was typed
void dates(std::string_view bytes);        ///< a first byte for the language and the order, then what was typed
void blocks(std::string_view bytes);       ///< cells as a spreadsheet puts them on the clipboard
void html(std::string_view bytes);         ///< a table as HTML on the clipboard
void entries(std::string_view bytes);      ///< a byte for the field, a byte for the deal, then what was typed
void usage(std::string_view bytes);        ///< a usage file: read, read again, counted
void payouts(std::string_view bytes);      ///< a marketplace's report: read, matched with two deals
void tables(std::string_view bytes);       ///< a first byte for what is said of it, then a table of somebody else's
void spreadsheets(std::string_view bytes); ///< an XLSX or ODS file, read in this process
void workspace(std::string_view bytes);    ///< a workspace file, as it is and with its digests made good
void doctored(std::string_view bytes);     ///< changes of values in a workspace file, whose digests are then made good
void planted(std::string_view bytes);      ///< the control: a fault that a campaign must find

/// Ends the process where it does not hold: the fuzzer keeps the bytes.
inline void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

} // namespace dealdesk::fuzz
