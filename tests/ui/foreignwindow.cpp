#include "foreignwindow.h"

#include "app/startcontents.h"
#include "support/language.h"
#include "support/scenarios.h"
#include "ui/widgets/theme.h"
#include "workspace/adoption.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtTest>

namespace dealdesk::test {

using namespace Qt::StringLiterals;

namespace {

pricing::Scenario withForeignNames(pricing::Scenario scenario)
{
    scenario.settings.name = inCyrillic(scenario.settings.name);
    scenario.settings.partner.name = inCyrillic(scenario.settings.partner.name);
    for (pricing::ResaleAuthorization &book : scenario.authorizations) {
        book.name = inCyrillic(book.name);
        for (pricing::VolumeBand &band : book.bands)
            band.name = inCyrillic(band.name);
    }
    for (pricing::Customer &customer : scenario.customers)
        customer.name = inCyrillic(customer.name);
    for (pricing::Deal &deal : scenario.deals) {
        deal.name = inCyrillic(deal.name);
        deal.paperwork.edit().poNumber = inCyrillic(deal.paperwork->poNumber);
    }
    return scenario;
}

void settleDown(int rounds)
{
    for (int round = 0; round < rounds; ++round)
        QCoreApplication::processEvents();
}

void verifyMet(const QList<Excuse> &excuses, const QSet<QString> &met)
{
    for (const Excuse &excuse : excuses)
        QVERIFY2(met.contains(excuse.what), qPrintable(u"“%1” is met no more: remove it"_s.arg(excuse.what)));
}

} // namespace

workspace::Contents foreignSample()
{
    std::vector<pricing::Scenario> scenarios;
    for (const workspace::ScenarioEntry &entry : app::sampleContents().scenarios)
        scenarios.push_back(withForeignNames(entry.scenario));
    for (const char *name : {"two-listings", "guardrails", "routes", "no-price", "billing-schedules", "white-label"})
        scenarios.push_back(withForeignNames(golden(name)));
    return workspace::contentsOf(std::move(scenarios));
}

void Findings::take(const QList<ShownText> &texts)
{
    for (const ShownText &each : texts)
        take(each.where, each.text);
}

void Findings::take(const QString &where, const QString &given)
{
    ++read;
    QString text = given;
    if (!folder.isEmpty())
        text.replace(folder, QString()).replace(QFileInfo(folder).fileName(), QString());
    text.replace(u"/Documents/"_s, u"/"_s); // of the system
    if (!untranslatedIn(text).isEmpty() && !seen.contains(text)) {
        seen.insert(text);
        wrong.append({where, text});
    }
}

QStringList Findings::untranslated(const QList<Excuse> &excuses, QSet<QString> &met) const
{
    QStringList lines;
    for (const ShownText &each : wrong) {
        QString rest = each.text;
        for (const Excuse &excuse : excuses) {
            const QRegularExpression part(excuse.what);
            if (rest.contains(part)) {
                met.insert(excuse.what);
                rest.remove(part);
            }
        }
        if (const QString word = untranslatedIn(rest); !word.isEmpty())
            lines.append(u"“%1” in %2: %3"_s.arg(word, each.where, each.text.left(200)));
    }
    return lines;
}

void ReadPrompts::read(QWidget &dialog)
{
    ++dialogs;
    findings.take(textsIn(dialog));
    clipped.append(clippedIn(dialog));
}

ReadPrompts::Target ReadPrompts::chooseTarget(QWidget *, const QString &title, const QString &suggested,
                                              const QString &filter, Existing)
{
    findings.take(u"suggested file"_s, suggested);
    return {next(title, filter), {}};
}

QString ReadPrompts::next(const QString &title, QString filter)
{
    findings.take(u"file dialog"_s, title);
    static const QRegularExpression patterns(u"\\(\\*[^)]*\\)"_s);
    findings.take(u"file dialog's filter"_s, filter.remove(patterns));
    return files.isEmpty() ? QString() : files.takeFirst();
}

void ForeignWindow::open(const workspace::Contents &contents)
{
    ++workspaces;
    session = std::make_unique<app::Session>(test::english(), prompts, today);
    QVERIFY(session->create(openFile(), contents));
    QVERIFY(QTest::qWaitForWindowExposed(session->window()));
}

void ForeignWindow::answerDialogs(QTimer &hand, bool accept)
{
    connect(&hand, &QTimer::timeout, this, [this, accept] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isVisible())
            return;
        prompts.read(*dialog);
        const QPointer<QDialog> still = dialog;
        if (accept)
            dialog->accept();
        if (still && still->isVisible()) // it asks for more
            dialog->reject();
    });
    hand.start(0);
}

void ForeignWindow::read(ui::MainWindow &shown)
{
    settleDown(5);
    findings.take(textsIn(shown));
    const QSize now = shown.size();
    for (const QSize size : {QSize(1100, 700), QSize(1366, 768)}) {
        shown.resize(size);
        settleDown(3);
        clipped.append(clippedIn(shown));
    }
    shown.resize(now);
    clipped.removeDuplicates();
}

void ForeignWindow::allIsTranslatedAndWhole(int least, const QList<Excuse> &untranslated, const QList<Excuse> &cut)
{
    QSet<QString> met;
    const QStringList lines = findings.untranslated(untranslated, met);
    for (const QString &line : lines)
        qWarning().noquote() << "UNTRANSLATED" << line;
    QStringList broken = clipped;
    for (const Excuse &excuse : cut)
        if (broken.removeIf(
                [part = QRegularExpression(excuse.what)](const QString &line) { return line.contains(part); }) > 0)
            met.insert(excuse.what);
    for (const QString &line : std::as_const(broken))
        qWarning().noquote() << "CLIPPED" << line;
    QVERIFY2(findings.read >= least, qPrintable(u"%1 texts read"_s.arg(findings.read)));
    QVERIFY(lines.isEmpty());
    QVERIFY(broken.isEmpty());
    verifyMet(untranslated + cut, met);
}

void ForeignWindow::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", folder.filePath(u"config"_s).toUtf8());
    qputenv("HOME", folder.path().toUtf8());
    QCoreApplication::installTranslator(&language);
    ui::applyTheme(*qApp, ui::Scheme::Light);
    QAccessible::setActive(true);
}

void ForeignWindow::init()
{
    findings = Findings(folder.path());
    clipped.clear();
    prompts.files.clear();
    prompts.dialogs = 0;
}

void ForeignWindow::cleanupTestCase() { QCoreApplication::removeTranslator(&language); }

} // namespace dealdesk::test
