#include "snapshot.h"

#include "journal.h"
#include "preflight.h"
#include "problem.h"

#include "files/heldfile.h"
#include "wording/figuretext.h"
#include "wording/records/filenames.h"

#include <QDeadlineTimer>

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <thread>

namespace dealdesk::storage {

using files::File, files::HeldFile;
using wording::systemName;

namespace {

constexpr std::chrono::seconds patience{
    2};                               ///< with a writer that saves without a pause; a person's edits leave seconds
constexpr std::size_t headBytes = 32; ///< of the file: its change counter; of a journal: its page count and nonce

/// What differs where a file was written between two looks.
struct Look {
    File::Look outside;
    std::array<char, headBytes> head{};
    friend bool operator==(const Look &, const Look &) = default;
};

Look lookAt(const File &file)
{
    Look look;
    look.outside = orThrow(file.look());
    orThrow(file.readAt(0, look.head.data(), look.head.size()));
    return look;
}

void put(const QString &path, std::string_view bytes)
{
    const auto file = orThrow(File::create(systemName(path)));
    orThrow(file.writeAt(0, bytes));
}

/// The journal beside a workspace, where it is to be taken along. No lock is ever taken on it, so that closing it drops
/// none.
struct Beside {
    JournalKind kind;
    std::optional<Look> look;
    std::string bytes;

    Beside(const QString &path, const File &workspace, bool whole)
        : kind(judgeJournal(path, workspace))
    {
        if (kind != JournalKind::Ours && kind != JournalKind::Unproven)
            return;
        const auto journal = File::open(systemName(journalName(path)), File::Access::Read, File::Links::Refuse);
        if (!journal)
            return;
        look = lookAt(*journal);
        if (whole)
            bytes = orThrow(journal->bytes());
    }
    friend bool operator==(const Beside &a, const Beside &b) { return a.kind == b.kind && a.look == b.look; }
};

} // namespace

Snapshot::Snapshot(const QString &path, Unfinished edit)
    : folder(orThrow(files::PassingFolder::make()))
{
    const auto held = orThrow(HeldFile::open(systemName(path), File::Access::Read));
    const File &file = held->content();
    inspectHeader(file);
    QDeadlineTimer deadline(patience);
    do {
        // Equal looks before and after: no edit began, ended or wrote meanwhile, so that both copies are of one moment.
        const Look before = lookAt(file);
        const Beside journalBefore(path, file, false);
        const std::string bytes = orThrow(file.bytes());
        const Beside journal(path, file, true);
        if (before == lookAt(file) && journalBefore == journal && journal == Beside(path, file, false)) {
            put(this->path(), bytes);
            if (edit == Unfinished::Undone && !journal.bytes.empty())
                put(journalName(this->path()), journal.bytes);
            return;
        }
        std::this_thread::yield();
    } while (!deadline.hasExpired());
    throw Problem{Problem::Cause::Busy};
}

QString Snapshot::path() const { return wording::text(folder.filePath("workspace")); }

void Snapshot::hide() { folder.remove(); }

} // namespace dealdesk::storage
