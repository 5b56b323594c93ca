#include "known.h"

#include <QCryptographicHash>
#include <QFile>

namespace dealdesk::storage::testing {

using namespace Qt::StringLiterals;

QByteArray digestOf(const QString &path)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_160);
    QFile file(path), journal(path + u"-journal"_s);
    if (file.open(QIODevice::ReadOnly)) {
        hash.addData(QByteArray::number(file.size()) + '\0');
        hash.addData(&file);
    }
    if (journal.open(QIODevice::ReadOnly))
        if (const QByteArray bytes = journal.readAll(); !bytes.isEmpty() && bytes.front() != '\0')
            hash.addData(bytes);
    return hash.result();
}

} // namespace dealdesk::storage::testing
