// What the marketplaces paid against what the payout calendar expected, and
// what to ask them about.
#pragma once

#include "payoutarrival.h"

#include "tables/reconciledpayouts.h"
#include "ui/widgets/page.h"

#include <QDate>

#include <array>
#include <functional>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTabBar;

namespace dealdesk::tables {
class GuardedTable;
class PayoutFilesTable;
class PayoutMonthsTable;
class PayoutOutcomesTable;
class ReportLinesTable;
} // namespace dealdesk::tables

namespace dealdesk::ui {

class DataTable;
class EntryField;
class MonthChart;
class SmallTable;

class PayoutsPage : public Page
{
    Q_OBJECT
public:
    enum Section { Instalments, Lines, Months, ToAsk, SectionCount };

    /// `today`: where the firm is.
    PayoutsPage(workspace::PayoutEdits &edits, Prompts &prompts, std::function<QDate()> today,
                const wording::Language &language, QWidget *parent);

    /// The marketplace of a record of the workspace, by its name
    /// (workspace/payoutfacts.h).
    void showRecord(const std::string &name);
    void setMarketplace(exchange::ReportKind kind);
    void showSection(int section);
    void askForFile();
    void readFiles(const QStringList &paths);
    const QString &questions() const { return toSend; } ///< the text to send

Q_SIGNALS:
    void notice(const QString &sentence);

protected:
    void refresh() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    // payoutspageparts.cpp
    QPushButton *button(const QString &text, const QString &help, std::function<void()> does);
    QWidget *head();
    QWidget *upperPart();
    QWidget *filledPart();
    QWidget *askPart();
    void addTable(DataTable *table, tables::GuardedTable *model, const QString &name, const QString &accessibleName,
                  const QList<int> &widths, const QList<int> &visible);

    void showWhatIs(const tables::ReconciledPayouts &payouts);
    void showChart(const tables::ReconciledPayouts &payouts);
    void showFiles();
    void showCount();
    void pointAt(int month);
    void filterInstalments();
    void filterLines();

    // payoutspagedoes.cpp
    void forget();
    void copyQuestions();
    void saveQuestions();

    workspace::PayoutEdits &edits;
    Prompts &prompts;
    std::function<QDate()> today;
    PayoutArrival arrival;
    std::optional<exchange::ReportKind> chosen; ///< nothing: that of the report that was read last
    exchange::ReportKind kind = exchange::ReportKind::Aws;
    std::array<std::optional<pricing::Date>, exchange::reportKinds> asOf; ///< nothing: the reports' last day
    std::vector<pricing::CashMonth> drawn;
    QString toSend;

    tables::PayoutOutcomesTable *outcomes;
    tables::ReportLinesTable *lines;
    tables::PayoutMonthsTable *months;
    tables::PayoutFilesTable *files;
    QStackedWidget *body, *sections;
    QTabBar *tabs;
    EmptyPage *empty;
    QComboBox *marketplaces, *states, *kinds;
    EntryField *day;
    DataTable *outcomesTable, *linesTable, *monthsTable;
    SmallTable *filesTable;
    MonthChart *chart;
    QLabel *found, *pointed, *saidAgain, *count;
    QPlainTextEdit *text;
    QPushButton *forgetFile, *copy, *save;
};

} // namespace dealdesk::ui
