// What customers use against what they have committed to, month by month, from the usage files of their deployments.
#pragma once

#include "usagearrival.h"

#include "ui/widgets/page.h"
#include "workspace/dealedits.h"

#include <QDate>

#include <functional>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace dealdesk::wording {
struct UsageStatement;
}

namespace dealdesk::tables {
class UnknownNamesTable;
class UsageTable;
} // namespace dealdesk::tables

namespace dealdesk::ui {

class DataTable;
class MonthChart;
class Prompts;
class SmallTable;
struct ExportForm;

class UsagePage : public Page
{
    Q_OBJECT
public:
    /// `today`: where the firm is.
    UsagePage(workspace::UsageEdits &edits, workspace::DealEdits &deals, WindowHabits &habits, Prompts &prompts,
              std::function<QDate()> today, const wording::Language &language, QWidget *parent);

    /// What a record of the workspace is of, by its name (workspace/usagefacts.h).
    void showRecord(const std::string &name);
    void setMonth(pricing::YearMonth month);
    void readFiles(const QStringList &paths, UsageArrival::Columns columns = UsageArrival::Columns::AsRemembered);
    tables::UsageTable *usageTable() const { return usage; }

Q_SIGNALS:
    void notice(const QString &sentence);

protected:
    void refresh() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *head();
    QWidget *lowerPart();
    QPushButton *button(const QString &text, const QString &help, std::function<void()> does);
    void fillMonths();
    void showChosen();
    void showTrend();
    void showUnknown();
    void askForFile(UsageArrival::Columns columns = UsageArrival::Columns::AsRemembered);
    void forget();
    void raise();
    void mapName();
    void writeStatement();
    wording::UsageStatement statementOf(std::size_t customer);
    void writeForCustomer(const QString &name, const QList<ExportForm> &forms);
    std::optional<int> chosenRow() const;
    std::vector<pricing::YearMonth> monthsKnown() const; ///< of the listing, within the horizon
    /// Tenants in use by month and customer, of the months that are known. Counted once until something changes.
    struct UsedInMonth {
        pricing::YearMonth month;
        std::vector<std::int64_t> used; ///< of each customer
    };
    const std::vector<UsedInMonth> &usedByMonth();

    workspace::UsageEdits &edits;
    workspace::DealEdits &deals;
    Prompts &prompts;
    std::function<QDate()> today;
    UsageArrival arrival;
    std::optional<std::vector<UsedInMonth>> counts;
    pricing::Listing listing = pricing::Listing::Asm;
    std::optional<pricing::YearMonth> month; ///< nothing: none was chosen yet
    tables::UsageTable *usage;
    tables::UnknownNamesTable *unknown;
    QStackedWidget *body;
    QComboBox *listings, *months;
    DataTable *table;
    SmallTable *names;
    MonthChart *trend;
    QLabel *found, *trendTitle, *leftOut, *readFrom, *nobody;
    QPushButton *raisePath, *statement, *forgetMonth, *thisIs;
};

} // namespace dealdesk::ui
