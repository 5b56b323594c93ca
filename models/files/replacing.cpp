#include "replacing.h"

#include "heldfile.h"
#include "identity.h"

#include <algorithm>

namespace dealdesk::files {

using Why = NotWritten::Why;

namespace {

enum class Content : std::uint8_t {
    Empty,
    Workspace,
    Scenario,
    PriceBooks,
    PriceBookTable,
    DealTable,
    Workbook,
    Pdf,
    Other
};

constexpr std::size_t looked = 1 << 16; // a scenario says what it is before its deals

/// A name says nothing.
Content contentOf(std::string_view head)
{
    // https://www.sqlite.org/fileformat2.html: the magic text, and the application's number ("DEAL") at byte 68
    constexpr std::string_view sqlite("SQLite format 3\0", 16);
    if (head.empty())
        return Content::Empty;
    if (head.starts_with(sqlite) && head.size() >= 72 && head.substr(68, 4) == "DEAL")
        return Content::Workspace;
    if (head.starts_with("%PDF-"))
        return Content::Pdf;
    if (head.starts_with("PK\3\4") && head.substr(0, 64).find("[Content_Types].xml") != head.npos) // ECMA-376, part 2
        return Content::Workbook;
    // A file says its format ahead of its texts, which may be anything.
    const std::size_t scenario = head.find("\"dealdesk-scenario\""), books = head.find("\"dealdesk-price-book\"");
    if (scenario != books)
        return scenario < books ? Content::Scenario : Content::PriceBooks;
    // The titles of its first columns, behind the mark of UTF-8.
    if (head.starts_with("\xEF\xBB\xBFlisting,authorization,"))
        return Content::PriceBookTable;
    return head.starts_with("\xEF\xBB\xBF"
                            "customer,deal,listing,")
               ? Content::DealTable
               : Content::Other;
}

/// What SQLite calls the files that it keeps beside a database.
std::optional<std::string> workspaceBehind(const std::string &path)
{
    for (const std::string_view ending : {"-journal", "-wal", "-shm"}) {
        std::string behind = path.substr(0, path.size() - std::min(ending.size(), path.size()));
        if (path.ends_with(ending) && kindOf(behind) == Kind::File)
            return behind;
    }
    return std::nullopt;
}

Result<std::string> headOf(const std::string &path)
{
    const auto file = File::open(path, File::Access::Read);
    if (!file)
        return tl::unexpected(file.error());
    std::string head(looked, '\0');
    const auto got = file->readAt(0, head.data(), head.size());
    if (!got)
        return tl::unexpected(got.error());
    head.resize(*got);
    return head;
}

} // namespace

std::optional<NotWritten> whyNotReplaced(const std::string &path, std::string_view bytes, const Replacing &replacing)
{
    if (auto behind = workspaceBehind(path))
        return NotWritten{Why::BelongsToWorkspace, std::move(*behind)};
    const Kind there = kindOf(path);
    if (there == Kind::Nothing || there == Kind::Folder)
        return std::nullopt; // a folder is told of where the writing fails
    if (there != Kind::File)
        return NotWritten{Why::NoOrdinaryFile};
    if (std::ranges::any_of(replacing.inputs, [&](const std::string &input) { return sameFile(path, input); }))
        return NotWritten{Why::Input};
    if (heldHere(path)) // before it is opened: see heldfile.h
        return NotWritten{Why::OpenHere};
    const auto head = headOf(path);
    if (!head)
        return NotWritten{Why::Unreadable};
    const Content content = contentOf(*head);
    if (content == Content::Workspace)
        return NotWritten{Why::Workspace};
    if (replacing.of == Replacing::Of::Any || content == Content::Empty)
        return std::nullopt;
    if (content == Content::Other || content != contentOf(bytes.substr(0, looked)))
        return NotWritten{Why::AnotherKind};
    return std::nullopt;
}

bool isWorkspace(const std::string &path)
{
    if (kindOf(path) != Kind::File) // of a pipe nothing may be read twice
        return false;
    const auto head = headOf(path);
    return head && contentOf(*head) == Content::Workspace;
}

} // namespace dealdesk::files
