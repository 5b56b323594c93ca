// What must be agreed to before a quote goes out: an approval where the deal needs one, a yes to illustrative prices.
#pragma once

#include "pricing/approval.h"
#include "wording/language.h"
#include "workspace/quoterecord.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace dealdesk::ui {

class EntryField;

class QuoteConsent : public QWidget
{
    Q_OBJECT
public:
    /// `given`: an approval that there is already.
    QuoteConsent(bool illustrative, const std::optional<workspace::QuoteApproval> &given,
                 const wording::Language &language, QWidget *parent = nullptr);

    /// Why it needs an approval; empty: it does not.
    void setReasons(const std::vector<pricing::ApprovalReason> &reasons);
    bool isRight() const;
    void focusFirst(); ///< of what is to be entered
    /// The one that was given already; else a new one, without its content. Nothing: none is needed, or none is
    /// entered.
    std::optional<workspace::QuoteApproval> approval(const QDate &today) const;
    bool isIllustrativeOnPurpose() const;

Q_SIGNALS:
    void changed();

private:
    void show();

    const wording::Language language;
    std::optional<workspace::QuoteApproval> given;
    std::vector<pricing::ApprovalReason> reasons;
    QLabel *why;
    EntryField *by;
    EntryField *because;
    QLabel *said;
    QCheckBox *onPurpose;
};

} // namespace dealdesk::ui
