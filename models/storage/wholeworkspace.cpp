#include "wholeworkspace.h"

#include "contentsreader.h"
#include "contentswriter.h"
#include "migrations.h"
#include "schema.h"

#include "files/pathname.h"
#include "pricing/ranges.h"
#include "wording/figuretext.h"
#include "wording/records/filenames.h"

#include <QFileInfo>

namespace dealdesk::storage {

using namespace Qt::StringLiterals;
using files::NewFile;
using wording::systemName;
using workspace::Contents;
using Cause = Problem::Cause;

void limitSize(const Connection &connection)
{
    const auto pageBytes = std::max<qint64>(connection.value(u"PRAGMA page_size"_s).toLongLong(), 1);
    connection.run(u"PRAGMA max_page_count = %1"_s.arg(static_cast<qint64>(pricing::largestFile) / pageBytes));
}

void writeWhole(const QString &path, const Contents &contents, NewFile::Existing existing,
                const DocumentSource &documents)
{
    if (files::isMadeUp(systemName(path)))
        throw Problem{Cause::NoName};
    auto file = orThrow(NewFile::begin(systemName(path), NewFile::Form::Named));
    {
        const Connection connection(wording::text(file.path()), Connection::Journal::None);
        Transaction transaction(connection);
        createSchema(connection);
        limitSize(connection);
        ContentsWriter writer(connection);
        writer.writeAll(contents);
        for (const workspace::QuoteRecord &quote : contents.quotes) {
            if (!documents || quote.sha256.isEmpty())
                continue;
            if (const QByteArray bytes = documents(quote.key); !bytes.isEmpty())
                writer.writeDocument(quote.key, bytes); // as it is: who reads it checks it
        }
        transaction.commit();
    }
    orThrow(file.appear(existing));
}

Contents readWhole(const Connection &connection, const Progress &progress,
                   std::vector<records::NamedFaults> *keptFromEarlier)
{
    ContentsReader reader(connection, progress);
    Contents contents = reader.read();
    if (keptFromEarlier)
        *keptFromEarlier = reader.keptFromEarlier();
    return contents;
}

QString ownPath(const QString &path)
{
    const QString own = QFileInfo(path).canonicalFilePath();
    return own.isEmpty() ? QFileInfo(path).absoluteFilePath() : own;
}

void requireWholePages(const Connection &connection, const QString &path)
{
    const qint64 pages = connection.value(u"PRAGMA page_count"_s).toLongLong();
    if (QFileInfo(path).size() < pages * connection.value(u"PRAGMA page_size"_s).toLongLong())
        throw Problem{Cause::Corrupt, details::of(Detail::Of::CutOff)};
}

std::unique_ptr<Connection> openCopy(Snapshot &snapshot, FineAmounts amounts, const Progress &migrating)
{
    auto connection = std::make_unique<Connection>(snapshot.path(), Connection::Journal::Truncate);
    connection->claim();
    requireWholePages(*connection, snapshot.path());
    migrate(*connection, migrations(amounts, migrating), [](int) {});
    snapshot.hide();
    return connection;
}

bool readsWhole(const QString &path, Snapshot::Unfinished edit)
{
    try {
        Snapshot snapshot(path, edit);
        readWhole(*openCopy(snapshot, FineAmounts::Rounded)); // whole it is in either case
        return true;
    } catch (const Problem &problem) {
        if (problem.cause == Cause::Corrupt || problem.cause == Cause::OutOfRange)
            return false;
        throw;
    }
}

} // namespace dealdesk::storage
