// The dialogs themselves, answered by keys.
#include "menusfixture.h"

#include "support/testfile.h"

#include <QLabel>

class Questions : public MenusFixture
{
    Q_OBJECT

private Q_SLOTS:
    /// The dialogs themselves, answered by keys. What is asked about cannot be undone: Enter alone never does it.
    void questionsAreAnsweredByKeys_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QList<int>>("keys");
        QTest::addColumn<QString>("answer");
        QTest::newRow("a question, Enter") << u"confirm"_s << QList<int>{Qt::Key_Return} << u"no"_s;
        QTest::newRow("a question, Esc") << u"confirm"_s << QList<int>{Qt::Key_Escape} << u"no"_s;
        QTest::newRow("a question, Tab and Enter")
            << u"confirm"_s << QList<int>{Qt::Key_Tab, Qt::Key_Space} << u"yes"_s;
        QTest::newRow("a text, Enter") << u"text"_s << QList<int>{Qt::Key_Return} << u"Proposed"_s;
        QTest::newRow("a text, typed") << u"text"_s << QList<int>{Qt::Key_X, Qt::Key_Return} << u"x"_s;
        QTest::newRow("a text, Esc") << u"text"_s << QList<int>{Qt::Key_X, Qt::Key_Escape} << QString();
        QTest::newRow("a choice, the second") << u"choose"_s << QList<int>{Qt::Key_Down, Qt::Key_Return} << u"1"_s;
        QTest::newRow("a choice, Esc") << u"choose"_s << QList<int>{Qt::Key_Escape} << u"-1"_s;
        QTest::newRow("a text to read, Enter") << u"show"_s << QList<int>{Qt::Key_Return} << u"read"_s;
    }
    void questionsAreAnsweredByKeys()
    {
        QFETCH(QString, what);
        QFETCH(QList<int>, keys);
        QFETCH(QString, answer);
        ui::DialogPrompts dialogs;
        QStringList shown, icons;
        QTimer hand;
        connect(&hand, &QTimer::timeout, [&] {
            QWidget *dialog = QApplication::activeModalWidget();
            if (!dialog || !dialog->isActiveWindow())
                return;
            hand.stop();
            for (const auto *label : dialog->findChildren<QLabel *>())
                shown.append(label->textFormat() == Qt::PlainText ? label->text() : u"rich"_s);
            for (const auto *button : dialog->findChildren<QPushButton *>())
                if (!button->icon().isNull())
                    icons.append(button->text());
            for (const int key : keys)
                QTest::keyClick(dialog->focusWidget(), static_cast<Qt::Key>(key));
        });
        hand.start();
        const QString question = u"Is it <b>so</b>?"_s;
        QString got = u"read"_s;
        if (what == u"confirm")
            got = dialogs.confirm(window(), u"Title"_s, question, u"Do it"_s) ? u"yes"_s : u"no"_s;
        else if (what == u"text")
            got = dialogs.text(window(), u"Title"_s, question, u"Proposed"_s);
        else if (what == u"choose")
            got = QString::number(dialogs.choose(window(), u"Title"_s, question, {u"a"_s, u"b"_s}, u"Open"_s));
        else
            dialogs.show(window(), u"Title"_s, question, u"A text."_s);
        QCOMPARE(got, answer);
        QCOMPARE(shown, QStringList{question});
        QCOMPARE(icons, QStringList());
    }
};

DEALDESK_TESTS(Questions, QApplication)
#include "questions.moc"
