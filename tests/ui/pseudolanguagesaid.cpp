// What is asked and said, in a language that nobody speaks: of every action, of files and of entries that are not
// taken.
#include "foreignwindow.h"

#include "exchange/scenariofile.h"
#include "support/language.h"
#include "support/testfile.h"
#include "tables/guardedtable.h"
#include "ui/widgets/entryfield.h"
#include "ui/widgets/noticebar.h"

#include <QAbstractProxyModel>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QtTest>

using namespace dealdesk;
using namespace Qt::StringLiterals;
using test::foreignSample;
using ui::MainWindow;

namespace {

const test::Excuse shippedNames{u"\\b(Band [0-9]+|Pilot|(Worked example|ARR table) \\(illustrative\\))"_s,
                                u"models/guidance: the names of shipped price books and their bands, kept as data"_s};

} // namespace

class PseudoLanguageSaidTest : public test::ForeignWindow
{
    Q_OBJECT

    /// Whether the column's first cell refuses anything; what is said of it is read, and is in sight.
    bool refuses(QAbstractItemModel &model, int column)
    {
        QStringList said;
        const QAbstractItemModel *source = &model;
        while (const auto *sorted = qobject_cast<const QAbstractProxyModel *>(source))
            source = sorted->sourceModel();
        const auto *guarded = qobject_cast<const tables::GuardedTable *>(source);
        const auto hears = guarded ? connect(guarded, &tables::GuardedTable::entryRefused, this,
                                             [&said](const QModelIndex &, const QString &why) { said.append(why); })
                                   : QMetaObject::Connection();
        int refused = 0;
        for (const QString &wrong : {u""_s, u"?"_s, u"-1"_s, u"99999999999999999999"_s}) {
            const QModelIndex cell = model.index(0, column);
            if (!cell.flags().testFlag(Qt::ItemIsEditable) || model.setData(cell, wrong))
                continue;
            ++refused;
            if (said.size() == refused && !isInSight(said.back()))
                findings.take(u"a refusal that is said nowhere"_s, said.back() + u" unsaid"_s);
        }
        disconnect(hears);
        for (const QString &why : std::as_const(said))
            findings.take(u"a cell's refusal"_s, why);
        if (said.size() != refused || said.contains(QString()))
            findings.take(u"refusals without a word"_s, u"%1 of column %2"_s.arg(refused - said.size()).arg(column));
        return refused > 0;
    }
    bool isInSight(const QString &sentence) const
    {
        return std::ranges::any_of(window().findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(sentence);
        });
    }

private Q_SLOTS:
    /// Every action of the window, with its questions answered and given up: what is asked, and what is said.
    void actions_data()
    {
        QTest::addColumn<bool>("answered");
        QTest::newRow("answered") << true;
        QTest::newRow("given up") << false;
    }
    void actions()
    {
        QFETCH(bool, answered);
        open(foreignSample());
        QTimer hand;
        answerDialogs(hand, answered);
        QPointer<MainWindow> first = &window();
        QSet<QString> taken{test::pseudo(u"&Quit"_s)};
        const auto next = [&]() -> QAction * {
            for (QAction *action : window().findChildren<QAction *>())
                if (!action->isSeparator() && !action->menu() && action->isEnabled() && !taken.contains(action->text()))
                    return action;
            return nullptr;
        };
        while (QAction *action = next()) {
            taken.insert(action->text());
            prompts.files = answered ? QStringList{folder.filePath(u"файл%1"_s.arg(taken.size()))} : QStringList();
            action->trigger();
            QCoreApplication::processEvents();
            QVERIFY(session->window());
            readWindow();
            if (first != session->window() || document().scenario().deals.empty()) { // another workspace or scenario
                open(foreignSample());
                first = &window();
            }
        }
        QVERIFY2(prompts.dialogs > 4, qPrintable(QString::number(prompts.dialogs)));
        const test::Excuse ofTheSystem{u"No such file or directory"_s, u"the system's own words"_s};
        const test::Excuse ending{u"\\.xlsx\\b"_s, u"the ending of a file's name"_s};
        const test::Excuse encodings{u"\\b(UTF-8|UTF-16|Windows-1252)\\b"_s, u"names of encodings"_s};
        allIsTranslatedAndWhole(10'000, answered
                                            ? QList{shippedNames, ofTheSystem, ending, encodings, test::citedSources}
                                            : QList{shippedNames, ending, test::citedSources});
    }

    /// What is said of files that cannot be opened, or not be imported without a question.
    void files()
    {
        open(foreignSample());
        QTimer hand;
        answerDialogs(hand, true);
        pricing::Scenario other = document().scenario();
        for (pricing::ResaleAuthorization &book : other.authorizations)
            book.existingTenants += 1;
        other.settings.partner.cspEnrolled = !other.settings.partner.cspEnrolled;
        for (pricing::Customer &customer : other.customers)
            customer.edpRemaining = !customer.edpRemaining;
        const auto write = [this](const char *name, const QByteArray &bytes) {
            QFile file(folder.filePath(QString::fromUtf8(name)));
            if (file.open(QIODevice::WriteOnly))
                file.write(bytes);
            return file.fileName();
        };
        window().importFile(write("другой.dealdesk.json", QByteArray::fromStdString(exchange::writeScenario(other))));
        readWindow();
        for (const char *text : {"", "{", "{\"format\": \"something\"}", "[1, 2"}) {
            window().importFile(write("ложный.dealdesk.json", text));
            readWindow();
        }
        window().importFile(folder.filePath(u"nowhere.dealdesk.json"_s));
        readWindow();
        app::Session again(test::english(), prompts, today);
        again.open(folder.filePath(u"nowhere.dealdesk"_s));
        again.open(folder.path());
        again.open(write("text.dealdesk", "This is no workspace."));
        if (again.window()) {
            findings.take(test::textsIn(*again.window()));
            again.window()->close();
        }
        QVERIFY2(prompts.dialogs > 4, qPrintable(QString::number(prompts.dialogs)));
        allIsTranslatedAndWhole(3'000, {{u"/\\w+(?=:)"_s, u"a place in the file, by the names that stand there"_s},
                                        {u"\"(dealdesk-scenario|something)\""_s, u"what the file holds, or must"_s}});
    }

    /// What is said of entries that are not taken: of each field of each page, and of each column.
    void refusals()
    {
        open(foreignSample());
        QTimer hand;
        answerDialogs(hand, false);
        QSet<QString> fields, columns; // that refused
        for (int page = 0; page < MainWindow::PageCount; ++page) {
            window().showPage(page);
            for (ui::EntryField *field : window().pageWidget(page)->findChildren<ui::EntryField *>())
                if (auto *line = qobject_cast<QLineEdit *>(field->entry()))
                    for (const QString &wrong : {u""_s, u"?"_s, u"-1"_s, u"1.234567"_s, u"99999999999999999999"_s}) {
                        line->setText(wrong);
                        field->recheck();
                        if (!field->isRight()) {
                            QVERIFY2(!field->problem().isEmpty(), qPrintable(field->name()));
                            findings.take(field->name(), field->problem());
                            fields.insert(u"%1 %2"_s.arg(page).arg(field->name()));
                        }
                        field->giveUp();
                        QVERIFY2(field->isRight(), qPrintable(field->name()));
                    }
            for (QTableView *table : window().pageWidget(page)->findChildren<QTableView *>())
                for (int column = 0; table->model() && column < table->model()->columnCount(); ++column)
                    if (refuses(*table->model(), column))
                        columns.insert(u"%1 %2 %3"_s.arg(page).arg(table->objectName()).arg(column));
            readWindow();
        }
        QVERIFY2(fields.size() > 20, qPrintable(QString::number(fields.size())));
        QVERIFY2(columns.size() > 10, qPrintable(QString::number(columns.size())));
        allIsTranslatedAndWhole(1'000, {test::citedSources, test::publishedIds});
    }
};

DEALDESK_TESTS(PseudoLanguageSaidTest, QApplication)
#include "pseudolanguagesaid.moc"
