// Blocks as short texts, pasted into the tables of an open workspace.
#pragma once

#include "support/authorizations.h"
#include "support/language.h"
#include "support/openscenario.h"
#include "support/testfile.h"
#include "tables/bandspaste.h"
#include "tables/customerspaste.h"
#include "tables/monthspaste.h"
#include "workspace/openworkspace.h"

#include <QtTest>

#include <numeric>

using namespace dealdesk;
using namespace pricing;
using namespace Qt::StringLiterals;
using tables::BandsTable;
using tables::CellsPaste;
using tables::CellsTarget;
using tables::CustomersTable;
using tables::InstalmentsTable;
using tables::RampTable;

/// "25 | 40 / 6 | 100": cells and rows.
inline entry::Block block(const QString &text)
{
    entry::Block made;
    for (const QString &row : text.split(u'/')) {
        made.emplace_back();
        for (const QString &cell : row.split(u'|'))
            made.back().push_back(wording::utf8(cell.trimmed()));
    }
    return made;
}

inline QList<int> columnsFrom(int first, int count)
{
    QList<int> columns(count - first);
    std::iota(columns.begin(), columns.end(), first);
    return columns;
}

inline QStringList refusedCells(const CellsPaste &paste)
{
    QStringList cells;
    for (const auto &each : paste.refused)
        cells.append(u"%1:%2 %3"_s.arg(each.row).arg(each.column).arg(each.why));
    return cells;
}

class BlockFixture : public QObject
{
    Q_OBJECT

protected:
    std::unique_ptr<workspace::OpenWorkspace> document;

    void open(const Scenario &scenario)
    {
        document = std::make_unique<workspace::OpenWorkspace>(test::contentsOf(scenario));
    }

    /// Takes what is right; all of it is one undo.
    void takeAsOne(const CellsPaste &paste)
    {
        const auto before = document->scenario();
        paste.take();
        QCOMPARE(document->undoStack().count(), 1);
        const auto after = document->scenario();
        QVERIFY(after != before);
        document->undoStack().undo();
        QVERIFY(document->scenario() == before);
        document->undoStack().redo();
        QVERIFY(document->scenario() == after);
    }
};
