// A workspace file as it is held while it is open: to write, locked, or a private copy of it to view.
#pragma once

#include "beside.h"
#include "contentswriter.h"
#include "wholeworkspace.h"

#include "files/heldfile.h"

namespace dealdesk::storage {

class WorkspaceFile::Impl
{
public:
    Impl(const wording::Language &language, const QString &where, Access how, FineAmounts fine,
         const Progress &migrating);

    void keepBackup(const QDateTime &now);
    /// The workspace's own place gets another's contents; what was there is among its backups first.
    void replaceWith(const workspace::Contents &contents, const DocumentSource &documents);

    const wording::Language language;
    QString path;
    QString own; ///< where links lead
    Access access;
    FineAmounts amounts;
    QStringList remarks;
    std::vector<records::NamedFaults> keptFromEarlier; ///< of the last reading
    // In this order: statements go before their connection, the connection before the descriptor (see HeldFile).
    std::shared_ptr<files::HeldFile> held;
    std::unique_ptr<Connection> connection;
    std::unique_ptr<ContentsWriter> writer;
    bool savedSinceBackup = false;

private:
    void openToWrite(const Progress &migrating);
    void openToView(const Progress &migrating);
    ReadsWhole copyReadsWhole() const;
};

} // namespace dealdesk::storage
