// What goes on a quote beside the deal itself, and where the PDF is to be written; above it what is quoted, to whom,
// and what speaks against it.
#pragma once

#include "quotecurrency.h"

#include "pricing/approval.h"
#include "quotes/drawnpages.h"
#include "quotes/quotebrief.h"
#include "quotes/quotepdf.h"
#include "ui/widgets/talldialog.h"
#include "workspace/quoterecord.h"

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace dealdesk::ui {

class EntryField;
class Prompts;
class QuoteConsent;
class QuoteDates;
class QuoteTerms;

/// What the dialog starts from.
struct QuoteQuestion {
    wording::Language language; ///< the window's
    quotes::QuoteDetails proposed;
    quotes::QuoteBrief brief;
    bool internal = false; ///< which of the two documents it is
    QString folder;        ///< of an internal summary it may be one that is yet to be made
    std::function<QString(const QString &number)> fileName; ///< in the folder, for a quote of this number
    /// Who has this number, as a sentence; empty: nobody.
    std::function<QString(const QString &number)> taken;
    QStringList quoteFolders = {}; ///< where quotes for customers lie: no place for an internal summary
    QString dealName = {};         ///< of a quote: what the customer does not read
    QString authorization = {};    ///< that the deal's first price takes, and its last day where it has one:
    QDate authorizedUntil = {};    ///< a quote that is valid after it needs a reason
    bool isRevision = false;       ///< its number is the quote's
    bool illustrative = false;     ///< its prices are of no real authorization
    /// Why a quote that is valid until this day needs an approval; empty function: it never does.
    std::function<std::vector<pricing::ApprovalReason>(const QDate &validUntil)> approvalReasons = {};
    std::optional<workspace::QuoteApproval> approval = {}; ///< that there is
    CurrencyQuestion currency = {};
    /// The document with these details, for the preview, or a sentence why there is none; nothing: no preview.
    std::function<tl::expected<quotes::DrawnPages, QString>(const quotes::QuoteDetails &)> pages = {};
};

class QuoteDialog : public TallDialog
{
    Q_OBJECT
public:
    QuoteDialog(const QuoteQuestion &question, Prompts &prompts, QWidget *parent = nullptr);

    quotes::QuoteDetails details() const;
    /// Why it is valid after its authorization's last day; empty: it is not.
    QString reason() const;
    QString path() const;
    std::optional<workspace::QuoteApproval> approval() const; ///< without its content where it is new
    bool isIllustrativeOnPurpose() const;
    bool isDraft() const { return kept; } ///< accepted to be kept, and not to be issued

    /// Asks before a file is replaced, and before an internal summary is put beside customers' quotes.
    void accept() override;

private:
    void build();
    void addBrief(QVBoxLayout *layout);
    void addFields(QVBoxLayout *layout);
    void setChecks();
    void browse();
    void keepAsDraft();
    void showConsent();
    void preview();
    void proposePath(const QString &forNumber);
    QString wrongNumber(const QString &text) const; ///< why it cannot be; empty: nothing
    QString wrongPath() const;
    bool outlastsAuthorization() const;
    bool isRight() const;
    bool mayLieThere(); ///< asks where the folder is one of customers' quotes
    void check();

    QuoteQuestion question;
    Prompts &prompts;
    EntryField *number;
    QuoteDates *dates;
    EntryField *whySoLong;
    QuoteConsent *consent;
    EntryField *subject;
    QuoteTerms *terms;
    QuoteCurrency *currency;
    EntryField *file;
    QPushButton *write = nullptr;
    QPushButton *keep = nullptr; ///< as a draft
    bool kept = false;
    QPushButton *look = nullptr;
    bool ownFile = false;  ///< typed or chosen: it does not follow the number any more
    QString mayBeReplaced; ///< chosen where the file dialog has asked already
};

} // namespace dealdesk::ui
