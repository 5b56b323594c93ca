#include "ui/widgets/elidedcombo.h"

#include "support/testfile.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QtTest>

using namespace dealdesk;

class ElidedComboTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void endsWhatIsTooLongWithDots()
    {
        ui::ElidedCombo combo;
        combo.addItems({QStringLiteral("Base case"), QString(200, u'm')});
        combo.resize(220, 28);
        QCOMPARE(combo.shownText(), "Base case");
        combo.setCurrentIndex(1);
        QVERIFY(combo.shownText().endsWith(u'…'));
        QVERIFY(combo.fontMetrics().horizontalAdvance(combo.shownText()) < combo.width());
        QCOMPARE(combo.currentText().size(), 200);
    }

    void paintsWhatItSays()
    {
        ui::ElidedCombo combo;
        combo.resize(220, 28);
        const auto picture = [&combo](const QString &text) {
            combo.clear();
            combo.addItem(text);
            return combo.grab().toImage();
        };
        // Letters behind the dots are not painted; those before them are.
        QCOMPARE(picture(QString(200, u'm')), picture(QString(200, u'm') + u'x'));
        QVERIFY(picture(QString(200, u'm')) != picture(u'x' + QString(200, u'm')));
    }
};

DEALDESK_TESTS(ElidedComboTest, QApplication)
#include "elidedcombo.moc"
