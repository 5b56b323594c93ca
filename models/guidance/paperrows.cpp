#include "paperrows.h"

#include "rowwords.h"

namespace dealdesk::guidance {

namespace {

constexpr Named<PaperSize> paperSizes[] = {{"letter", PaperSize::Letter}, {"a4", PaperSize::A4}};

std::string_view paperValue(const FirmRows &rows, std::string_view name)
{
    const auto found = rows.find(name);
    return found == rows.end() ? std::string_view() : std::string_view(found->second.value);
}

} // namespace

std::string_view wordOf(PaperSize size) { return std::ranges::find(paperSizes, size, &Named<PaperSize>::value)->name; }

std::optional<PaperSize> paperSizeOf(std::string_view word)
{
    const auto found = std::ranges::find(paperSizes, word, &Named<PaperSize>::name);
    return found == std::end(paperSizes) ? std::nullopt : std::optional(found->value);
}

PaperRows paperRowsOf(const FirmRows &rows)
{
    return {std::string(paperValue(rows, paperAddressRow)), std::string(paperValue(rows, paperClosingRow)),
            std::string(paperValue(rows, paperTermsRow)), paperValue(rows, paperSignatureRow) == signatureChosen,
            paperSizeOf(paperValue(rows, paperSizeRow))};
}

} // namespace dealdesk::guidance
