// The program's window, from which a deal is quoted, on a store that can be full; what its documents say.
#pragma once

#include "app/session.h"
#include "support/language.h"
#include "support/scenarios.h"
#include "support/testprompts.h"
#include "support/typing.h"
#include "ui/deals/dealspage.h"
#include "ui/quotes/quotedialog.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/theme.h"
#include "wording/figuretext.h"
#include "wording/pages/approvalwords.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

using namespace dealdesk;
using namespace Qt::StringLiterals;
using ui::QuoteDialog;

const QDate today(2026, 12, 1);

/// Refuses to save while it is full.
class FullStore : public workspace::Store
{
public:
    bool full = false;
    workspace::Contents kept;
    std::map<workspace::RowKey, QByteArray> documents;
    tl::expected<void, workspace::Failure> save(const workspace::Contents &contents,
                                                const workspace::Change &change) override
    {
        if (full)
            return tl::unexpected(workspace::Failure{u"The disk is full."_s, u"Free some space."_s});
        kept = contents;
        for (const workspace::QuoteDocument &each : change.documents)
            documents[each.quote] = each.bytes;
        return {};
    }
    QByteArray documentOf(workspace::RowKey quote) override { return documents[quote]; }
};

/// What a tool says; a test without its tool fails rather than passes.
inline QString tool(const QString &name, const QStringList &words)
{
    QProcess process;
    process.start(name, words);
    if (!process.waitForFinished() || process.exitCode() != 0)
        QTest::qFail(qPrintable(name), __FILE__, __LINE__);
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

inline QString pdfText(const QString &path) { return tool(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}) + u' '; }

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class QuoteFixture : public QObject
{
    Q_OBJECT

protected:
    QTemporaryDir folder;
    QString here;      ///< of this test: for quotes
    QString summaries; ///< and for internal summaries
    int tests = 0;
    test::TestPrompts prompts;
    FullStore store;
    std::unique_ptr<workspace::OpenWorkspace> document;
    ui::WindowHabits habits;
    std::unique_ptr<ui::MainWindow> window;

    void open(const workspace::Contents &contents)
    {
        window.reset();
        habits = ui::WindowHabits(); // as on a new device
        document = std::make_unique<workspace::OpenWorkspace>(contents, &store);
        habits.keep(u"quoteFolder"_s, here.toUtf8());
        habits.keep(u"summaryFolder"_s, summaries.toUtf8());
        window = std::make_unique<ui::MainWindow>(
            *document, habits, prompts, [] { return today; }, test::english());
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->restoreView();
    }

    void openTwoDeals() { open(workspace::contentsOf({test::caseOf("quotes-two-deals")})); }
    void choose(int deal) { window->dealsPage()->choose(document->current().dealKeys[static_cast<std::size_t>(deal)]); }

    /// Presses the keys; answers whether the dialog came. `use` has it while it is open.
    template<typename Use>
    bool quote(Use use, Qt::KeyboardModifiers keys = Qt::ControlModifier)
    {
        bool seen = false;
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            return false;
        QTimer::singleShot(0, window.get(), [&] {
            auto *dialog = qobject_cast<QuoteDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            dialog->activateWindow(); // real keys go to what has the focus
            if (!QTest::qWaitFor([&] { return QApplication::activeWindow() == dialog; }))
                return;
            seen = true;
            agree(*dialog);
            use(*dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
        QTest::keyClick(window.get(), Qt::Key_P, keys);
        QCoreApplication::processEvents(); // where no dialog came, the question is past
        return seen;
    }

    static QLineEdit *number(const QuoteDialog &dialog) { return test::named<QLineEdit>(&dialog, "Quote number"); }
    static QLineEdit *file(const QuoteDialog &dialog) { return test::named<QLineEdit>(&dialog, "PDF file"); }

    static void typeOver(QLineEdit *line, const QString &text)
    {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    /// Says yes to illustrative prices where that is asked.
    static void agree(QuoteDialog &dialog)
    {
        for (auto *each : dialog.findChildren<QCheckBox *>())
            if (each->text() == wording::illustrativeOnPurpose() && !each->isHidden())
                each->setChecked(true);
    }
    static void pressEnter(QuoteDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Return); }

    static QString shown(const QuoteDialog &dialog)
    {
        QStringList words;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            if (label->isVisibleTo(&dialog))
                words.append(label->text());
        return words.join(u'\n');
    }

    static QLineEdit *date(const QuoteDialog &dialog) { return test::named<QLineEdit>(&dialog, "Date"); }
    static QLineEdit *end(const QuoteDialog &dialog) { return test::named<QLineEdit>(&dialog, "Valid until"); }

    static QPushButton *write(const QuoteDialog &dialog)
    {
        for (auto *each : dialog.findChildren<QPushButton *>())
            if (each->text() == u"Write PDF"_s)
                return each;
        return nullptr;
    }

    /// As by the keyboard alone: Tab to the field, which then holds what it held, all of it chosen.
    static bool tabTo(QuoteDialog &dialog, const QLineEdit *line)
    {
        for (int presses = 0; presses < 20 && !line->hasFocus(); ++presses)
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        return line->hasFocus();
    }

    static QString proposedNumber(const QuoteDialog &dialog) { return number(dialog)->text(); }
    QString said() const { return window->notices()->text(); }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder.filePath(u"config"_s)));
        ui::applyTheme(*qApp, ui::Scheme::Light);
    }

    void init()
    {
        here = folder.filePath(QString::number(++tests));
        summaries = here + u" own"_s;
        QVERIFY(QDir().mkpath(here) && QDir().mkpath(summaries));
        prompts = {};
        store = {};
    }

    void cleanup() { window.reset(); }
};
