#include "checklistwords.h"

#include "wording/figuretext.h"
#include "wording/sources.h"

#include <QCoreApplication>

namespace dealdesk::wording {

using guidance::Checklist;
using guidance::FirmId;
using guidance::IdFault;
using guidance::KnownBy;
using guidance::Who;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Checklists)
};

} // namespace

QString checklistTitle(Checklist of)
{
    switch (of) {
    case Checklist::FirmAws: return Words::tr("Sell through AWS Marketplace");
    case Checklist::FirmAzure: return Words::tr("Sell through Azure Marketplace");
    case Checklist::DealCppo: return Words::tr("AWS partner private offer");
    case Checklist::DealMpo: return Words::tr("Azure multiparty private offer");
    case Checklist::DealDirect: return Words::tr("Direct contract");
    }
    return {};
}

QString stepTitle(Checklist of, int step)
{
    if (of == Checklist::DealDirect)
        return step == 1   ? Words::tr("Step 1: settle the terms")
               : step == 2 ? Words::tr("Step 2: authorization and quote")
                           : Words::tr("Step 3: contract and onboarding");
    switch (step) {
    case 1: return Words::tr("Step 1: you enrol");
    case 2: return Words::tr("Step 2: HailBytes authorizes you");
    case 3: return Words::tr("Step 3: the private offer is made");
    default: return Words::tr("Step 4: the customer accepts");
    }
}

QString name(Who who)
{
    switch (who) {
    case Who::Partner: return Words::tr("You");
    case Who::Publisher: return Words::tr("HailBytes");
    case Who::Customer: return Words::tr("Customer");
    case Who::Marketplace: return Words::tr("Marketplace");
    }
    return {};
}

QString checklistSource(const guidance::ChecklistRow &row, const Language &language)
{
    return row.isDisputed ? Words::tr("Confirm it: the sources disagree. As of %1: %2.")
                                .arg(asOfMonth(row.asOf, language), text(row.source))
                          : asOfAndSource(row.asOf, row.source, language);
}

QString whereItIsKnown(KnownBy by)
{
    switch (by) {
    case KnownBy::Tick: return {};
    case KnownBy::Enrolled: return Words::tr("Follows from the enrolment on the Settings page.");
    case KnownBy::FirmIds: return Words::tr("Follows from your firm's ids.");
    case KnownBy::Asked:
    case KnownBy::Authorized: return Words::tr("Follows from your requests and from your price books.");
    case KnownBy::DealAuthorized: return Words::tr("Follows from your price books.");
    case KnownBy::BuyerAccount: return Words::tr("Follows from the customer's account on the Customers page.");
    case KnownBy::OfferCreated:
    case KnownBy::OfferSent:
    case KnownBy::OfferAccepted:
    case KnownBy::OfferActivated: return Words::tr("Follows from the offers that were made, in the deal's Offers tab.");
    case KnownBy::OnboardingBegun: return Words::tr("Follows from the day when the onboarding began.");
    }
    return {};
}

QString name(FirmId id)
{
    switch (id) {
    case FirmId::AwsAccount: return Words::tr("AWS account ID");
    case FirmId::MicrosoftPartnerId: return Words::tr("Partner ID");
    case FirmId::AzureSellerId: return Words::tr("Azure seller ID");
    }
    return {};
}

QString whereToFind(FirmId id)
{
    switch (id) {
    case FirmId::AwsAccount: return Words::tr("12 digits; in the AWS console, at the top right.");
    case FirmId::MicrosoftPartnerId:
        return Words::tr("7 digits as a rule; in Partner Center, Account settings, Identifiers.");
    case FirmId::AzureSellerId:
        return Words::tr("8 digits as a rule; in Partner Center, Account settings, Identifiers, Publisher.");
    }
    return {};
}

QString idFault(FirmId id, IdFault fault)
{
    switch (fault) {
    case IdFault::NotDigits: return Words::tr("The %1 has digits alone. Leave out hyphens and blanks.").arg(name(id));
    case IdFault::Length:
        return id == FirmId::AwsAccount ? Words::tr("An AWS account ID has 12 digits, zeros in front included.")
                                        : Words::tr("The %1 is too long.").arg(name(id));
    case IdFault::OtherLength:
        return id == FirmId::AzureSellerId ? Words::tr("A seller ID has 8 digits as a rule. Is this the partner ID?")
                                           : Words::tr("A partner ID has 7 digits as a rule. Look at it once more.");
    }
    return {};
}

} // namespace dealdesk::wording
