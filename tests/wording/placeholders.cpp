// Which names only stand in for one that nobody has given yet, and how copies are called.
#include "wording/placeholders.h"
#include "support/testfile.h"
#include "wording/records/sessionwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dealdesk;
using wording::Placeholder;

class PlaceholdersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsIn_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("standsIn");
        const auto row = [](const char *rule, const char *name, bool standsIn) {
            QTest::newRow(rule) << QByteArray(name) << standsIn;
        };
        row("the name itself", "New deal", true);
        row("letter case and blanks aside", "  new  DEAL ", true);
        row("of a copy", "New deal (copy)", true);
        row("of a further copy", "New deal (copy 12)", true);
        row("of another kind", "New customer", false);
        row("a name that begins so", "New dealership", false);
        row("a name with a note of its own", "New deal (copy of Ann)", false);
        row("no number", "New deal (copy )", false);
        row("none", "", false);
    }
    void standsIn()
    {
        QFETCH(QByteArray, name);
        QFETCH(bool, standsIn);
        QCOMPARE(wording::isPlaceholder(Placeholder::Deal, name.toStdString()), standsIn);
    }

    void aCopyIsCalledAlikeEverywhere()
    {
        QCOMPARE(wording::copyOf(u"Deals"_s, 1), u"Deals (copy)"_s);
        QCOMPARE(wording::copyOf(u"Deals"_s, 3), u"Deals (copy 3)"_s);
    }
};

DEALDESK_TESTS(PlaceholdersTest, QCoreApplication)

#include "placeholders.moc"
