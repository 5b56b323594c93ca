// The control of tests/skips.sh: a test of Qt Test that is skipped when it is told to.
#include "support/testfile.h"

#include <QTest>

class Skipping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whenTold()
    {
        if (qEnvironmentVariableIsSet("DEALDESK_SEED_SKIP"))
            QSKIP("seeded");
    }
};

DEALDESK_TESTS(Skipping, dealdesk::test::NoApplication)
#include "qt.moc"
