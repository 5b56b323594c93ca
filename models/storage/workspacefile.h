// The workspace file: one SQLite database, opened by one writer, every save durable when it returns.
// Settings and their reasons are in connection.cpp.
#pragma once

#include "wording/language.h"
#include "workspace/store.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <tl/expected.hpp>
#include <vector>

namespace dealdesk::storage {

/// Why a file could not be opened, so that the window can offer the right way on.
enum class Obstacle : std::uint8_t {
    Missing,     ///< no such file
    NotAllowed,  ///< no permission, or a folder
    Exists,      ///< to be made, but something lies there already
    NotOurs,     ///< no database, or another program's
    Newer,       ///< written by a newer version; its bytes are left as they are
    Damaged,     ///< fails an integrity check or a digest
    InUse,       ///< another window holds it: open for viewing instead
    FineAmounts, ///< asked about: see below
    Other,
};

struct OpenFailure : workspace::Failure {
    Obstacle obstacle = Obstacle::Other;
};

enum class Access : std::uint8_t { ReadWrite, ReadOnly };

/// What becomes of amounts from an earlier version that have decimals which their currency has not: the file is not
/// opened, and they are named; or they are rounded.
enum class FineAmounts : std::uint8_t { Asked, Rounded };

/// A backup as found beside the workspace.
struct Backup {
    QString path;
    QDateTime taken;
    qint64 bytes = 0;
    QString workspace; ///< whose it is; empty: not known
};

using Progress = std::function<bool(qint64 done, qint64 of)>; ///< answers false to cancel

/// Where a copy has the documents of quotes from; empty: there is none.
using DocumentSource = std::function<QByteArray(workspace::RowKey quote)>;

/// What its doors answer is said in the language that they are given; an open file keeps it.
class WorkspaceFile final : public workspace::Store
{
public:
    /// A new file at `path` (refused where one exists), 0600, holding `contents`; nobody has it open.
    static tl::expected<void, OpenFailure> make(const wording::Language &language, const QString &path,
                                                const workspace::Contents &contents);
    /// The same, opened to write.
    static tl::expected<std::unique_ptr<WorkspaceFile>, OpenFailure>
    create(const wording::Language &language, const QString &path, const workspace::Contents &contents);
    /// `migrating`: an earlier version's takes long; where that is cancelled it stays as it is.
    static tl::expected<std::unique_ptr<WorkspaceFile>, OpenFailure> open(const wording::Language &language,
                                                                          const QString &path, Access access,
                                                                          FineAmounts amounts = FineAmounts::Asked,
                                                                          const Progress &migrating = {});
    ~WorkspaceFile() override;

    QString path() const;
    Access access() const;
    /// What the user should know of how it was opened and of what was read, as sentences; mostly nothing.
    QStringList remarks() const;

    /// The whole file, every digest checked.
    tl::expected<workspace::Contents, OpenFailure> read(const Progress &progress = {});
    tl::expected<void, workspace::Failure> save(const workspace::Contents &contents,
                                                const workspace::Change &change) override;
    QByteArray documentOf(workspace::RowKey quote) override;

    /// A whole copy at another place; appears complete or not at all. A workspace there is backed up beside itself,
    /// then replaced; where it cannot be backed up, is open elsewhere, or is no workspace, it stays as it is.
    static tl::expected<void, workspace::Failure> saveCopy(const wording::Language &language,
                                                           const workspace::Contents &contents, const QString &path,
                                                           const DocumentSource &documents = {});

    /// Takes a backup if the newest is old enough, and thins the old ones by age.
    tl::expected<void, workspace::Failure> backUp(const QDateTime &now);
    /// The same, but nothing where nothing was saved since the last one.
    tl::expected<void, workspace::Failure> backUpWhatWasSaved(const QDateTime &now);
    static std::vector<Backup> backups(const QString &workspacePath); ///< newest first
    /// Puts a backup's contents into a new file at `target`, and the quotes that its workspace issued since; the
    /// workspace is left as it is, damaged or not.
    static tl::expected<void, OpenFailure> restore(const wording::Language &language, const Backup &backup,
                                                   const QString &target, FineAmounts amounts = FineAmounts::Asked);

private:
    class Impl;
    explicit WorkspaceFile(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl;
};

} // namespace dealdesk::storage
