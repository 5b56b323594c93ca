// The window: a rail of pages, a bar of actions, one line of messages. It wires; the pages show, the document holds.
#pragma once

#include "guidance/glossary.h"
#include "wording/language.h"
#include "workspace/openworkspace.h"

#include <QDate>
#include <QMainWindow>

#include <tl/expected.hpp>

#include <cstdint>
#include <functional>
#include <vector>

class QMenu;
class QStackedWidget;

namespace dealdesk::spreadsheets {
enum class WorkbookFor : std::uint8_t;
}

namespace dealdesk::tables {
struct FindTarget;
struct WindowPart;
} // namespace dealdesk::tables

namespace dealdesk::ui {

class BesideWork;
class CustomersPage;
class DealsPage;
class FindBox;
class ImportDialog;
class NavRail;
class NoticeBar;
class PageScroller;
class Prompts;
class Quoting;
class SentQuotes;
class ScenarioBar;
struct ExportOrigin;
class WhatsThis;
class WindowHabits;

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    enum Page {
        Deals,
        Customers,
        Forecast,
        Compare,
        WhatIf,
        PriceBooks,
        Readiness,
        Quotes,
        Usage,
        Payouts,
        Branding,
        Settings,
        PageCount
    };

    MainWindow(workspace::OpenWorkspace &workspace, WindowHabits &habits, Prompts &prompts,
               std::function<QDate()> today, const wording::Language &language, QWidget *parent = nullptr);
    ~MainWindow() override;

    void setWorkspacePath(const QString &path); ///< its name is in the title, and Help says where it is
    /// Why the workspace is open for viewing only, as a sentence: it is said now, and whenever an edit is tried.
    void setViewingOnly(const QString &why);
    /// Says that what is shown is a sample, and offers an empty workspace.
    void sayItIsASample();
    void showPage(int page);
    void openPage(int page); ///< and puts the keys into it
    int page() const;
    QWidget *pageWidget(int page); ///< made when it is first asked for
    DealsPage *dealsPage() const { return deals; }
    /// The one deal that the page in front is about; nothing: it is about none, or about several.
    std::optional<workspace::RowKey> dealInSight() const;
    NoticeBar *notices() const { return notice; }
    void importFile(const QString &path);
    /// Asks what a table of somebody else's is, and takes it with one undo.
    void importTable(const QString &path);
    void addImported(pricing::Scenario scenario, const QString &file);
    /// Place, page and layout as they were left on this device, and the deal that was chosen in this workspace.
    void restoreView();
    void keepView(); ///< for `restoreView`

Q_SIGNALS:
    void newWorkspaceAsked();
    void openWorkspaceAsked();
    void saveCopyAsked();
    void backupsAsked();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool focusNextPrevChild(bool next) override; ///< as the eye goes

private:
    void standOnScreen();
    void build();
    void addPages();
    QMenu *buildMainMenu();
    QMenu *buildHelpMenu(QWidget *parent);
    QMenu *buildScenarioMenu();
    QMenu *buildQuoteMenu();
    QList<QAction *> buildDealActions();
    QList<QAction *> buildUndoActions();
    CustomersPage *customersPage();
    void showAuthorization(workspace::RowKey key);
    void showKnowledge(const QString &row); ///< of what the marketplaces allow, by its id
    void openFind();
    std::vector<tables::WindowPart> partsToFind() const;
    std::vector<tables::WindowPart> pagesToFind() const;
    QString whyNotNow(const QAction &action) const; ///< empty: it can be done
    void goTo(const tables::FindTarget &target);
    void goToDeal(const tables::FindTarget &target);
    void goToQuote(const tables::FindTarget &target);
    void addDeal();
    void showAllDeals();                    ///< whatever is searched for and wanted
    void chooseDeal(workspace::RowKey key); ///< whatever hides it
    bool isOnOneDeal() const;
    void retrace(bool forward);
    void showChange(const workspace::RowEdit &edit, bool forward);
    void showDealChange(const workspace::RowEdit &edit);
    void showFirmRow(const std::string &name);
    enum class Begins { Settled, AtOnce };
    /// Every action of the window is made here. It runs when open entries are settled, or at once: where it settles
    /// them itself, or none can be lost by it.
    QAction *action(QMenu *menu, const QString &text, const QKeySequence &keys, std::function<void()> run,
                    Begins begins = Begins::Settled);
    bool entriesAreSettled();
    QString askScenarioName(const QString &title, const QString &proposed);
    void duplicateScenario();
    void renameScenario();
    void newScenario();
    void removeScenario();
    void takeTable(ImportDialog &dialog);
    bool isAgreedToTakeOver(const workspace::Adopted &adopted);
    void exportCurrent();
    void shareCurrent(); ///< the scenario for others
    void exportWorkbookFor(spreadsheets::WorkbookFor whom);
    void sayWorkbook(const tl::expected<std::string, QString> &made, const QString &path);
    void switchTheme();
    void write(const wording::Writing &so); ///< every number and date, on every page
    void renewIcons();                      ///< in the theme's colours
    ExportOrigin exportOrigin() const;
    void keepLayout();
    void showNextOf(const std::vector<std::size_t> &deals);
    void sayViewingOnly();
    void showGlossary(std::optional<guidance::Term> term); ///< which is chosen at first
    void showKeys();
    void showWhereFileIs();
    void showAbout();

    static constexpr QLatin1String dealsView{"dealsFilter"}; ///< which deals are wanted, with the contents

    const wording::Language language;
    workspace::OpenWorkspace &document;
    WindowHabits &habits;
    const std::function<QDate()> today;
    Prompts &prompts;
    NavRail *rail;
    PageScroller *scroller;
    QStackedWidget *stack;
    DealsPage *deals = nullptr;
    NoticeBar *notice;
    WhatsThis *termHelp = nullptr;
    Quoting *quoting;
    SentQuotes *sent;
    BesideWork *besideWork;
    ScenarioBar *bar = nullptr;
    QAction *undoAction = nullptr;
    QAction *redoAction = nullptr;
    QAction *panelAction = nullptr;
    QAction *findAction = nullptr;
    FindBox *findBox = nullptr; ///< made when it is first asked for
    QString whyViewingOnly;
    QString workspacePath;
    std::array<QWidget *, PageCount> pages{};
};

} // namespace dealdesk::ui
