// Who gets what of the bill: the picture adds up, its words are whole, its tip is plain.
#include "dealsfixture.h"

#include "support/language.h"
#include "support/testfile.h"
#include "ui/deals/moneyflow.h"

#include <QBuffer>
#include <QHelpEvent>
#include <QRegularExpression>
#include <QSvgGenerator>
#include <QTextDocument>
#include <QToolTip>

class MoneyFlowTest : public DealsFixture
{
    Q_OBJECT

private Q_SLOTS:
    /// Each part of the bill has one owner: what is left for the partner is after the fees.
    void theMoneyFlowAddsUp_data()
    {
        QTest::addColumn<qint64>("fee");
        QTest::addColumn<qint64>("platform");
        QTest::addColumn<QString>("says");
        QTest::newRow("no fee") << 0LL << 0LL << "publisher $6,000.00; you $4,000.00, You, 40.00 %";
        QTest::newRow("a marketplace fee") << 300LL << 0LL << "publisher $6,000.00; you $3,700.00, You, after fees";
        QTest::newRow("a platform fee") << 0LL << 500LL
                                        << "publisher $6,000.00 + $500.00 platform fee; you $3,500.00, You, after fees";
        QTest::newRow("a platform fee that is not known")
            << 300LL << -1LL << "publisher $6,000.00; you $4,000.00, You, before the platform fee";
    }
    void theMoneyFlowAddsUp()
    {
        QFETCH(qint64, fee);
        QFETCH(qint64, platform);
        QFETCH(QString, says);
        ui::MoneyFlow flow;
        pricing::MonthFigures month;
        month.billed = pricing::Money{10'000'00};
        month.wholesale = pricing::Money{6'000'00};
        month.margin = pricing::Money{4'000'00};
        month.marketplaceFee = pricing::Money{fee * 100};
        if (platform >= 0) {
            month.platformFee = pricing::Money{platform * 100};
            month.netMargin = pricing::Money{(4'000 - fee - platform) * 100};
        }
        flow.show(month, pricing::Percent{40'00}, pricing::Route::Cppo, QStringLiteral("Acme"), {},
                  dealdesk::test::figures());
        QVERIFY2(flow.accessibleName().endsWith(says), qPrintable(flow.accessibleName()));
    }

    /// The words beside a thin bar are whole, and off each other.
    void theMoneyFlowsWordsAreWhole_data()
    {
        QTest::addColumn<qint64>("wholesale");
        QTest::addColumn<int>("width");
        for (const int width : {300, 440})
            for (const qint64 wholesale : {10'00, 5'000'00, 9'990'00})
                QTest::addRow("%d.00 of 10,000.00 in %d px", int(wholesale / 100), width) << wholesale << width;
    }
    void theMoneyFlowsWordsAreWhole()
    {
        QFETCH(qint64, wholesale);
        QFETCH(int, width);
        ui::MoneyFlow flow;
        flow.resize(width, 104);
        pricing::MonthFigures month;
        month.billed = pricing::Money{10'000'00};
        month.wholesale = pricing::Money{wholesale};
        month.margin = pricing::Money{10'000'00 - wholesale};
        month.platformFee = pricing::Money{0};
        flow.show(month, pricing::Percent{10'000 - wholesale / 100}, pricing::Route::Mpo, QStringLiteral("Acme"), {},
                  dealdesk::test::figures());
        QBuffer svg;
        QSvgGenerator paper;
        paper.setOutputDevice(&svg);
        paper.setSize(flow.size());
        flow.render(&paper);
        QList<std::pair<QString, double>> right; // what stands beside the last posts, and on which line
        static const QRegularExpression text(
            QStringLiteral("<text[^>]* x=\"([0-9.]+)\" y=\"([0-9.]+)\"[^>]*>([^<]*)<"));
        for (const auto &found : text.globalMatch(QString::fromUtf8(svg.data()))) {
            QVERIFY2(!found.captured(3).contains(QChar(0x2026)), qPrintable(found.captured(3)));
            if (found.captured(1).toDouble() > width * 0.68)
                right.append({found.captured(3).trimmed(), found.captured(2).toDouble()});
        }
        QCOMPARE(right.size(), 4);
        QVERIFY2(right[0].first.endsWith(QStringLiteral("holesale")), qPrintable(right[0].first));
        double last = 0;
        for (const auto &[words, line] : right) {
            QVERIFY2(line - last > 9 && line < flow.height(), qPrintable(words));
            last = line;
        }
    }

    /// Letter by letter, in lines that a screen has room for.
    void theTipOfAPictureIsPlain()
    {
        auto customer = document().scenario().customers.front();
        customer.name = "<b>Bold</b> & partners " + std::string(60, 'x');
        document().factEdits.changeCustomer(document().current().customerKeys.front(), customer, {});
        auto *flow = session->window()->dealsPage()->findChild<ui::MoneyFlow *>();
        QTRY_VERIFY(flow->toolTip().contains(QStringLiteral("<b>Bold</b>")));
        QHelpEvent asks(QEvent::ToolTip, flow->rect().center(), flow->mapToGlobal(flow->rect().center()));
        QApplication::sendEvent(flow, &asks);
        QString tip = QToolTip::text();
        QToolTip::hideText();
        QVERIFY(!Qt::mightBeRichText(tip));
        QVERIFY(tip.count(QLatin1Char('\n')) > flow->toolTip().count(QLatin1Char('\n')));
        const QRegularExpression spaces(QStringLiteral("\\s"));
        QCOMPARE(tip.remove(QChar(0x2060)).remove(spaces), flow->toolTip().remove(spaces));
    }
};

DEALDESK_TESTS(MoneyFlowTest, QApplication)
#include "moneyflow.moc"
