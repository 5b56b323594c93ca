// What the firm has on its paper beside its branding: rows of its own (firm.h). Texts are plain, of several lines.
#pragma once

#include "firm.h"

namespace dealdesk::guidance {

inline constexpr std::string_view paperAddressRow = "paper/address";
inline constexpr std::string_view paperClosingRow = "paper/closing"; ///< after what happens next
inline constexpr std::string_view paperTermsRow = "paper/terms";
inline constexpr std::string_view paperSignatureRow = "paper/signature"; ///< its value is `signatureChosen`
inline constexpr std::string_view signatureChosen = "yes";
inline constexpr std::string_view paperSizeRow = "paper/size"; ///< "letter" or "a4"
inline constexpr std::string_view paperPrefix = "paper/";      ///< of all of them

enum class PaperSize : std::uint8_t { Letter, A4 };
std::string_view wordOf(PaperSize size); ///< "letter", "a4": in rows and on the command line
std::optional<PaperSize> paperSizeOf(std::string_view word);

struct PaperRows {
    std::string address, closing, terms; ///< empty: none
    bool signatures = false;
    std::optional<PaperSize> size; ///< nothing: as is usual where the user is

    friend bool operator==(const PaperRows &, const PaperRows &) = default;
};

/// What another version wrote and this one cannot read is left out.
PaperRows paperRowsOf(const FirmRows &rows);

inline constexpr std::size_t longestAddress = 500, longestClosing = 2'000; ///< characters; terms: pricing::longestNotes

} // namespace dealdesk::guidance
