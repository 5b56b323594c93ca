// The columns of a workspace file's tables are those of its records.
#include "everything.h"

#include "storage/recordcolumns.h"
#include "storage/workspacefile.h"
#include "support/language.h"
#include "support/testfile.h"

#include <QTemporaryDir>
#include <QTest>
#include <QtSql>

#include <algorithm>

using namespace dealdesk;
using namespace pricing;

class Columns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A table's columns are those of its record, and take the least and the most of each field (records/everyfield).
    void columnsAreThoseOfTheFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("w.dealdesk"));
        QVERIFY(storage::WorkspaceFile::make(test::english(), path, workspace::contentsOf({test::everything()})));
        auto sqlite = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("columns"));
        sqlite.setDatabaseName(path);
        QVERIFY(sqlite.open());
        const auto compare = [&](const char *table, const storage::Columns &columns, const QStringList &others) {
            QStringList wanted = others, found;
            const auto line = [](const QString &name, const char *type, bool mayBeNull) {
                return QStringLiteral("%1 %2%3").arg(name, QLatin1String(type),
                                                     QLatin1String(mayBeNull ? "" : " NOT NULL"));
            };
            for (const auto &column : columns) // of a text that is not there the column is empty
                wanted.append(
                    line(column.name, column.isText ? "TEXT" : "INTEGER", column.mayBeNull && !column.isText));
            QSqlQuery query(QStringLiteral("SELECT name, type, \"notnull\" FROM pragma_table_info('%1') WHERE name NOT "
                                           "IN ('key', 'scenario', 'place', 'digest')")
                                .arg(QLatin1String(table)),
                            sqlite);
            while (query.next())
                found.append(line(query.value(0).toString(), query.value(1).toByteArray().constData(),
                                  query.value(2).toInt() == 0));
            QCOMPARE(found, wanted);
        };
        compare("partner", storage::columnsOf<Partner>(), {});
        compare("scenarios", storage::columnsOf<ScenarioSettings>(),
                {QStringLiteral("family INTEGER NOT NULL"), QStringLiteral("partner_supposed INTEGER NOT NULL")});
        compare("authorizations", storage::columnsOf<ResaleAuthorization>(),
                {QStringLiteral("currency TEXT NOT NULL"), QStringLiteral("is_there INTEGER NOT NULL")});
        compare("bands", storage::columnsOf<VolumeBand>(), {QStringLiteral("authorization INTEGER NOT NULL")});
        compare("customers", storage::columnsOf<Customer>(), {});
        compare("deals", storage::columnsOf<Deal>(), {});
        sqlite.close();
    }

    void columnLines()
    {
        const auto line = [](const storage::Columns &columns, const char *name) {
            const auto found = std::ranges::find(columns, QLatin1String(name), &storage::Column::name);
            return storage::definition(*found);
        };
        const auto deals = storage::columnsOf<Deal>();
        QCOMPARE(line(deals, "name"), QStringLiteral("name TEXT NOT NULL"));
        QCOMPARE(line(deals, "start_month"),
                 QStringLiteral("start_month INTEGER NOT NULL CHECK (start_month BETWEEN 0 AND 119)"));
        QCOMPARE(line(deals, "negotiated_price"),
                 QStringLiteral("negotiated_price INTEGER CHECK (negotiated_price BETWEEN 0 AND 100000000000)"));
        QCOMPARE(line(deals, "price_rule"),
                 QStringLiteral("price_rule INTEGER NOT NULL CHECK (price_rule BETWEEN 0 AND 3)"));
        QCOMPARE(line(deals, "price_value"), QStringLiteral("price_value INTEGER NOT NULL CHECK (price_value >= 0)"));
    }
};

DEALDESK_TESTS(Columns, QCoreApplication)
#include "columns.moc"
