// From a deal to its PDF: asks what is needed, has it issued (quotes/issuing.h), and says what became of it.
#pragma once

#include "quotes/internalsummary.h"
#include "quotes/issuing.h"
#include "wording/language.h"
#include "workspace/quoteedits.h"
#include "workspace/quoteregister.h"

#include <QDate>
#include <QObject>

#include <functional>

namespace dealdesk::ui {

class NoticeBar;
class Prompts;
class SeveralQuotesDialog;
class WindowHabits;

class Quoting : public QObject
{
    Q_OBJECT
public:
    Quoting(const workspace::Document &document, workspace::QuoteRegister &issued, workspace::QuoteEdits &drafts,
            WindowHabits &habits, Prompts &prompts, NoticeBar &notices, std::function<QDate()> today,
            const wording::Language &language, QWidget *window);

    /// `note`: what the dialog says first, for a deal that is not in sight.
    void quoteCustomer(workspace::RowKey deal, const QString &note = {});
    /// Two or more, at once: each by itself, or side by side.
    void quoteSeveral(const std::vector<workspace::RowKey> &deals);
    void reviseLast(workspace::RowKey deal); ///< the deal's last quote
    void goOnWith(workspace::RowKey quote);  ///< another revision of it; of a draft, that one
    void summarize(workspace::RowKey deal, const QString &note = {});
    /// All deals of the current scenario, into a file that is asked for; where one is not to lie, it is asked twice.
    void summarizeAll();
    /// Asks which issued quote, and writes its document once more: the same bytes.
    void writeIssuedAgain();
    /// Where quotes are recorded whose documents were not written: says so, with the way to write them.
    void sayWhatIsNotWritten();

private:
    static constexpr int validDays = 30;                          ///< proposed; the user can change it on each quote
    static constexpr QLatin1String quoteFolderKey{"quoteFolder"}; ///< a habit

    /// What a quote begins with.
    struct Begun {
        quotes::QuoteDetails proposed;
        bool isRevision = false; ///< its number stays
        workspace::RowKey draft = {};
        std::optional<workspace::QuoteApproval> approval = {};
    };
    void quote(workspace::RowKey deal, const QString &note, Begun begun);
    void issueEach(const SeveralQuotesDialog &dialog);
    void issueTogether(const SeveralQuotesDialog &dialog);
    void sayNotIssued(const quotes::NotIssued &outcome, const QString &why);
    void keepDraft(const quotes::CustomerQuote &quote, const quotes::QuotedDeal &deal);
    QString folder() const;        ///< for the next customer's quote
    QString summaryFolder() const; ///< for the next internal summary: never one of customers' quotes
    QStringList quoteFolders() const;
    void issue(const quotes::CustomerQuote &quote, const quotes::QuotedDeal &deal, const QString &path);
    void writeAgain(workspace::RowKey quote);
    QString numberFor(const pricing::DealId &deal) const;
    void written(const QString &what, const QString &path);
    void writeSummary(const quotes::InternalSummary &summary, const QString &path);
    bool mayLieIn(const QString &folder); ///< of what is internal; asks where customers' quotes lie there
    /// Into a folder for its owner alone where it is yet to be made; `what` for the notice.
    void writeInternally(const QString &what, const QString &path,
                         const std::function<tl::expected<void, QString>()> &write);

    const wording::Language language;
    const workspace::Document &document;
    workspace::QuoteRegister &issued;
    workspace::QuoteEdits &edits; ///< of drafts
    quotes::Issuing issuing;
    WindowHabits &habits;
    Prompts &prompts;
    NoticeBar &notices;
    std::function<QDate()> today;
    QWidget *window;
    bool waiting = false; ///< a quote is not saved yet, and its document not written
};

} // namespace dealdesk::ui
