// The register: what went out, how it stands, what a revision changed, and what can be done with it.
#pragma once

#include "ui/widgets/page.h"

#include "workspace/quoteedits.h"

#include <QDate>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace dealdesk::tables {
class QuoteDifferencesTable;
class RegisterTable;
} // namespace dealdesk::tables

namespace dealdesk::ui {

class DataTable;
class RegisterBar;

class QuotesPage : public Page
{
    Q_OBJECT
public:
    /// `today`: where the firm is.
    QuotesPage(workspace::QuoteEdits &edits, std::function<QDate()> today, const wording::Language &language,
               QWidget *parent);

    std::optional<workspace::RowKey> chosen() const;
    void choose(workspace::RowKey quote); ///< brings it into sight, whatever hides it
    tables::RegisterTable *registerTable() const { return quotes; }
    DataTable *list() const { return table; }

Q_SIGNALS:
    void documentAsked(dealdesk::workspace::RowKey quote);
    void revisionAsked(dealdesk::workspace::RowKey quote); ///< of an issued quote, or to go on with a draft
    void mailAsked(dealdesk::workspace::RowKey quote);
    void quoteAsked(); ///< the first one
    void notice(const QString &sentence);

protected:
    void refresh() override;

private:
    QPushButton *button(const QString &text, const QString &help, std::function<void(workspace::RowKey)> does);
    QWidget *lowerPart();
    void answer(workspace::RowKey quote, workspace::QuoteStanding standing);
    void reopen(workspace::RowKey quote);
    void throwAway(workspace::RowKey draft);
    QString whoseOrder(const QString &order, const workspace::QuoteRecord &quote) const;
    const workspace::QuoteRecord *chosenQuote() const;
    void showChosen();
    void showDifferences();
    std::optional<QByteArray> contentOfNow(const workspace::QuoteRecord &quote) const;

    workspace::QuoteEdits &edits;
    std::function<QDate()> today;
    tables::RegisterTable *quotes;
    tables::QuoteDifferencesTable *differences;
    QStackedWidget *body;
    RegisterBar *bar;
    DataTable *table;
    DataTable *changes;
    QComboBox *against;
    std::optional<workspace::RowKey> shownQuote; ///< below
    QLabel *count;
    QLabel *said;
    QPushButton *open, *revise, *accepted, *declined, *openAgain, *remove, *mail;
};

} // namespace dealdesk::ui
