#include "mainwindow.h"

#include "besidework.h"
#include "droppednotice.h"
#include "icons.h"
#include "navrail.h"
#include "openentries.h"
#include "pagescroller.h"
#include "scenariobar.h"
#include "searchfield.h"
#include "spoken.h"
#include "statusline.h"
#include "whatsthis.h"
#include "windowplace.h"
#include "writinghabit.h"

#include "pricing/evaluate.h"
#include "tables/dealconditions.h"
#include "tables/guardedtable.h"
#include "tables/whatifs.h"
#include "ui/compare/comparepage.h"
#include "ui/deals/dealpanel.h"
#include "ui/deals/dealspage.h"
#include "ui/deals/dealstrip.h"
#include "ui/deals/offersview.h"
#include "ui/imports/importdialog.h"
#include "ui/quotes/quoting.h"
#include "ui/quotes/sentquotes.h"
#include "ui/readiness/readinesspage.h"
#include "ui/widgets/exportdesk.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/panelring.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/readingorder.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowhabits.h"
#include "wording/figuretext.h"
#include "wording/pages/windowwords.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace dealdesk::ui {

MainWindow::MainWindow(workspace::OpenWorkspace &of, WindowHabits &ofDevice, Prompts &through,
                       std::function<QDate()> clock, const wording::Language &in, QWidget *parent)
    : QMainWindow(parent)
    , language(in.withOwnWriting())
    , document(of)
    , habits(ofDevice)
    , today(std::move(clock))
    , prompts(through)
    , rail(new NavRail(this))
    , scroller(new PageScroller(this))
    , stack(scroller->stack())
    , notice(new NoticeBar(this))
    , quoting(new Quoting(document, document.quoteRegister, document.quoteEdits, habits, prompts, *notice, today,
                          language, this))
    , sent(new SentQuotes(document.quoteRegister, prompts, *notice, language, this))
    , besideWork(new BesideWork(this))
{
    language.write(writingIn(habits));
    speakForOwnWidgets();
    termHelp = new WhatsThis(this, language);
    connect(termHelp, &WhatsThis::glossaryAsked, this, &MainWindow::showGlossary);
    build();
    deals->setClock(today);
    deals->lower()->setClock(today);
    deals->panel()->offersView()->setClock(today);
    new ExportDesk(
        prompts, [this](const QString &sentence, tables::Tone tone) { notice->say(sentence, tone); },
        [this] { return exportOrigin(); }, this);
    connect(&document, &workspace::Document::saveFailed, this, [this](const workspace::Failure &failure) {
        notice->stand(failure.what + QLatin1Char(' ') + failure.todo, tr("Try again"),
                      [this] { document.retrySave(); });
    });
    connect(&document, &workspace::Document::saved, notice, &NoticeBar::standDown);
    connect(&document, &workspace::Document::changed, notice, qOverload<>(&NoticeBar::clearNews));
    connect(&document, &workspace::Document::currentScenarioChanged, notice, &NoticeBar::clearGoodNews);
    connect(&document, &workspace::Document::editRefused, this, &MainWindow::sayViewingOnly);
    connect(bar, &ScenarioBar::scenarioAsked, this, [this](workspace::ScenarioKey key) {
        if (entriesAreSettled())
            document.setCurrent(key);
        bar->showCurrent();
    });
    connect(bar->search(), &SearchField::textChanged, this, [this](const QString &text) {
        if (!text.isEmpty()) // cleared for a deal that is chosen on another page, it leaves that page in front
            showPage(Deals);
        deals->setFilter(text);
    });
    connect(deals, &DealsPage::allAsked, this, &MainWindow::showAllDeals);
    connect(deals, &DealsPage::conditionsChanged, this,
            [this] { document.viewState.setView(dealsView, deals->conditions().asText()); });
    connect(deals, &DealsPage::searchAsked, bar->search(), &SearchField::setText);
    deals->setSettling([this] { return entriesAreSettled(); });
    connect(deals, &DealsPage::quoteAsked, quoting, [this](workspace::RowKey deal) { quoting->quoteCustomer(deal); });
    connect(deals, &DealsPage::quotesAsked, quoting, &Quoting::quoteSeveral);
    connect(deals, &DealsPage::summaryAsked, quoting, [this](workspace::RowKey deal) { quoting->summarize(deal); });
    connect(deals, &DealsPage::checklistAsked, this, [this] {
        showPage(Readiness); // which follows the chosen deal
        static_cast<ReadinessPage *>(pages[Readiness])->showSection(ReadinessPage::Deal);
    });
    connect(bar->search(), &SearchField::firstHitAsked, this, [this] {
        showPage(Deals);
        deals->goToFirst();
    });
    setAcceptDrops(true);
    resize(fittingSize({1366, 768}, screen()->availableSize()));
}

/// A field that still had the focus would be left when what it speaks to is gone already.
MainWindow::~MainWindow()
{
    settleEntries(*this);
    if (focusWidget())
        focusWidget()->clearFocus();
}

void MainWindow::build()
{
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    scroller->setParent(central);
    deals = new DealsPage(document.dealEdits, document.factEdits, prompts, language,
                          stack); // a page that changes its parent is styled twice
    pages[Deals] = deals;
    QMenu *scenarioMenu = buildScenarioMenu();
    QMenu *quoteMenu = buildQuoteMenu();
    const QList<QAction *> dealActions = buildDealActions();
    bar = new ScenarioBar(document.factEdits, prompts, buildMainMenu(), scenarioMenu, quoteMenu, dealActions, language,
                          this);
    bar->addAtEnd(panelAction); // over the panel
    layout->addWidget(bar);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(rail);
    middle->addWidget(scroller, 1);
    layout->addLayout(middle, 1);
    layout->addWidget(notice);
    setCentralWidget(central);
    auto *line = new StatusLine(document, language, this);
    line->setClock(today);
    connect(line, &StatusLine::missingAsked, this, &MainWindow::showNextOf);
    connect(line, &StatusLine::endingAsked, this, &MainWindow::showAuthorization);
    setStatusBar(line);

    addPages();
    connect(rail, &NavRail::pageChosen, this, &MainWindow::openPage);
    stack->addWidget(deals);
    connect(deals, &DealsPage::refused, notice,
            [this](const QString &sentence) { notice->say(sentence, tables::Tone::Bad); });
    connect(deals, &DealsPage::notice, notice, [this](const QString &sentence) { notice->say(sentence); });
    for (QWidget *part : {static_cast<QWidget *>(bar), static_cast<QWidget *>(rail), static_cast<QWidget *>(notice)})
        markPanel(part);
    new PanelRing(*this);
    connect(deals, &DealsPage::panelShown, this, [this](bool shown) {
        panelAction->setChecked(shown);
        habits.keep(QStringLiteral("sidePanel"), shown ? "shown" : "folded");
    });
    connect(deals, &DealsPage::layoutChanged, this, &MainWindow::keepLayout, Qt::QueuedConnection);
    new DroppedNotice(document.dealEdits, document.undoStack(), notice, language, this);
    rail->setPage(Deals);
}

ExportOrigin MainWindow::exportOrigin() const
{
    if (pages[Compare] && stack->currentWidget() == pages[Compare])
        return {{},
                static_cast<const ComparePage *>(pages[Compare])->restsOnIllustrative(),
                static_cast<const ComparePage *>(pages[Compare])->whatIfs()};
    const pricing::Evaluation *evaluation = document.evaluation();
    return {wording::text(document.scenario().settings.name),
            evaluation && restsOnIllustrative(document.scenario(), *evaluation),
            tables::whatIfSentence(document.current(), document.facts(), language)};
}

bool MainWindow::focusNextPrevChild(bool next)
{
    const QList<QWidget *> order = readingOrder(*this);
    if (order.isEmpty())
        return false;
    const auto at = order.indexOf(focusWidget());
    const auto there = at < 0 ? (next ? 0 : order.size() - 1) : (at + (next ? 1 : -1) + order.size()) % order.size();
    order[there]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

/// A window that was kept on another screen, or a larger one, comes back onto one of these.
void MainWindow::standOnScreen()
{
    if (isMaximized() || isFullScreen())
        return;
    QList<QRect> screens;
    for (const QScreen *each : QGuiApplication::screens())
        screens.append(each->availableGeometry());
    if (const QRect wanted = broughtOnto(screens, geometry()); wanted != geometry())
        setGeometry(wanted);
}

void MainWindow::showAllDeals()
{
    bar->search()->clear();
    deals->setConditions({});
}

/// On the Deals page, whatever is searched for there.
void MainWindow::showNextOf(const std::vector<std::size_t> &indices)
{
    showAllDeals();
    showPage(Deals);
    deals->chooseNextOf(indices);
}

void MainWindow::switchTheme()
{
    applyTheme(*qApp, scheme() == Scheme::Dark ? Scheme::Light : Scheme::Dark);
    habits.keep(QStringLiteral("theme"), scheme() == Scheme::Dark ? "dark" : "light");
}

void MainWindow::write(const wording::Writing &so)
{
    keepWriting(habits, so);
    language.write(so);
    document.sayWrittenAnew();
    for (auto *table : findChildren<tables::GuardedTable *>())
        table->writeAnew();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const auto refused = settleEntries(*this); // what is still being typed is taken
    if (!refused.empty() &&
        !prompts.confirm(this, tr("An entry was not taken"), sentenceOf(refused.front()), tr("Close anyway"))) {
        event->ignore();
        return;
    }
    keepView();
    if (!document.isSaved() && !document.readOnly() &&
        !prompts.confirm(this, tr("Not saved"), wording::lastEditsNotSaved(), tr("Close anyway"))) {
        event->ignore();
        return;
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        renewIcons();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (!entriesAreSettled())
        return;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (!url.isLocalFile())
            continue;
        const QString path = url.toLocalFile();
        if (ImportDialog::isTable(path)) // its dialog must not hold up whoever it was dragged from
            QMetaObject::invokeMethod(
                this, [this, path] { importTable(path); }, Qt::QueuedConnection);
        else
            importFile(path);
    }
}

} // namespace dealdesk::ui
