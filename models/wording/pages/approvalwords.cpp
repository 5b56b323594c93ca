#include "approvalwords.h"

#include "wording/figuretext.h"

#include <QCoreApplication>

namespace dealdesk::wording {

using pricing::ApprovalReason;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Approval)
};

QString sentences(const std::vector<ApprovalReason> &reasons)
{
    QStringList all;
    for (const ApprovalReason reason : reasons)
        all.append(name(reason));
    return all.join(QLatin1Char(' '));
}

} // namespace

QString name(ApprovalReason reason)
{
    switch (reason) {
    case ApprovalReason::BelowWholesale: return Words::tr("In a month its price lies below wholesale.");
    case ApprovalReason::BelowMarginFloor: return Words::tr("Its margin lies under the scenario's floor.");
    case ApprovalReason::QuoteAfterAuthorization:
        return Words::tr("The quote is valid after the last day of its authorization.");
    case ApprovalReason::OfferAfterAuthorization: break;
    }
    return Words::tr("A private offer of it expires after the last day of its authorization.");
}

QString needsApproval(const std::string &deal, const std::vector<ApprovalReason> &reasons)
{
    return Words::tr("%1 needs an approval before it is quoted. %2 Say who approves it and why.")
        .arg(nameInSentence(text(deal)), sentences(reasons));
}

QString approvalIsOfAnother(const std::string &deal)
{
    return Words::tr(
               "The approval of %1 is for what was to be quoted then. Something has changed since: have it approved "
               "again.")
        .arg(nameInSentence(text(deal)));
}

QString approvalIsNeeded(const std::vector<ApprovalReason> &reasons)
{
    return Words::tr("This quote needs an approval. %1").arg(sentences(reasons));
}

QString approvedBy(const QString &by, const QDate &on, const QString &why, const Language &language)
{
    return Words::tr("Approved by %1 on %2: %3").arg(by, language.date(on), why);
}

QString sayWhoApproves() { return Words::tr("Say who approves it."); }
QString sayWhyApproved() { return Words::tr("Say why it is approved."); }

QString illustrativeIsNotIssued(const std::string &deal)
{
    return Words::tr(
               "The price of %1 is made of illustrative figures, which nobody sells at. Enter your authorization, or "
               "say that it is to be issued all the same.")
        .arg(nameInSentence(text(deal)));
}

QString illustrativeOnPurpose() { return Words::tr("Issue it although its prices are illustrative"); }

QString illustrativeNeedsAnAnswer()
{
    return Words::tr(
        "Its price is made of illustrative figures. Issue it only if that is what you want: the answer is kept "
        "with the quote.");
}

} // namespace dealdesk::wording
