#include "faultwords.h"

#include "fieldwords.h"
#include "wording/figuretext.h"
#include "wording/plural.h"

#include "pricing/nametext.h"
#include "pricing/ranges.h"
#include "records/authorization.h"
#include "records/customer.h"
#include "records/deal.h"
#include "records/settings.h"

#include <QCoreApplication>
#include <QStringList>

namespace dealdesk::wording {

using namespace pricing;
using namespace records;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Faults)
};

QString named(const std::string &name)
{
    return name.empty() ? Words::tr("without a name") : Words::tr("“%1”").arg(nameInSentence(text(name)));
}

/// The authorization or a band of it.
QString recordOf(const ResaleAuthorization &book, const QString &called, const Fault &fault)
{
    return fault.field.record() == RecordKind::Authorization || fault.field.isWhole()
               ? called
               : Words::tr("the band %1 in %2").arg(named(book.bands.at(fault.part).name), called);
}

QString recordOf(const Scenario &scenario, const Fault &fault)
{
    const QString whole = Words::tr("scenario %1").arg(named(scenario.settings.name));
    const RecordKind record = fault.field.record();
    const bool ofAList = fault.field.isWhole() && record != RecordKind::Band;
    if (record == RecordKind::Settings || ofAList)
        return whole;
    if (record == RecordKind::Deal)
        return Words::tr("the deal %1 of %2").arg(named(scenario.deals.at(fault.row).name), whole);
    if (record == RecordKind::Offer) {
        const Deal &deal = scenario.deals.at(fault.row);
        return Words::tr("the offer %1 of the deal %2 of %3")
            .arg(named(deal.offers.at(fault.part).id), named(deal.name), whole);
    }
    if (record == RecordKind::Customer)
        return Words::tr("the customer %1 of %2").arg(named(scenario.customers.at(fault.row).name), whole);
    const ResaleAuthorization &book = scenario.authorizations.at(fault.row);
    return recordOf(book, Words::tr("the authorization %1 of %2").arg(named(book.name), whole), fault);
}

QString longerThan(std::int64_t characters, const Language &language)
{
    return Words::tr("longer than %1 characters", nullptr, plural(characters)).arg(language.count(characters));
}

bool isOfLines(Field field)
{
    return field == AuthorizationField::Note || field == CustomerField::Notes || field == DealField::Notes;
}

} // namespace

QString nameOf(const Fault &fault, const Language &language)
{
    switch (fault.kind) {
    case FaultKind::OutOfRange: return Words::tr("out of range");
    case FaultKind::Empty: return Words::tr("empty");
    case FaultKind::TooLong:
        if (fault.field == RecordKind::Customer)
            return Words::tr("more than %1").arg(language.count(mostCustomers));
        if (fault.field == RecordKind::Deal)
            return Words::tr("more than %1").arg(language.count(mostDeals));
        if (fault.field == RecordKind::Band)
            return Words::tr("more than %1").arg(language.count(mostBands));
        if (fault.field == RecordKind::Authorization)
            return Words::tr("more than %1").arg(language.count(mostAuthorizations));
        if (const auto rows = mostRowsOf(fault.field); rows && fault.part > *rows)
            return Words::tr("more than %1").arg(language.count(static_cast<std::int64_t>(*rows)));
        return longerThan(static_cast<std::int64_t>(mostCharactersOf(fault.field)), language);
    case FaultKind::ControlCharacter:
        return isOfLines(fault.field) ? Words::tr("a control character other than a line break")
                                      : Words::tr("a line break or another control character");
    case FaultKind::NotUtf8: return Words::tr("not a text");
    case FaultKind::Repeated: return Words::tr("another has it, too");
    case FaultKind::Nowhere:
        if (fault.field == SettingsField::Currency)
            return Words::tr("not a currency of ISO 4217");
        return fault.field == DealField::Customer ? Words::tr("there is no such customer")
                                                  : Words::tr("there is no authorization for it");
    case FaultKind::NotRising: return Words::tr("not rising from row to row");
    case FaultKind::NotLast: return Words::tr("on another row than the last");
    case FaultKind::Unneeded:
        return fault.field == AuthorizationField::AzureDiscount
                   ? Words::tr("there, though the Azure price is no discount")
                   : Words::tr("there, though the schedule is not custom");
    case FaultKind::Overlaps: return Words::tr("another authorization for it holds on the same days");
    case FaultKind::AgainstDates: return Words::tr("its dates say otherwise");
    case FaultKind::TooFine: return Words::tr("more decimals than the currency has");
    }
    return {};
}

QString faultText(const Scenario &scenario, const Fault &fault, const Language &language)
{
    return Words::tr("%1 (%2: %3)")
        .arg(recordOf(scenario, fault), wordsOf(fault.field).inSentence, nameOf(fault, language));
}

QString faultText(const ResaleAuthorization &authorization, const Fault &fault, const Language &language)
{
    const QString called = Words::tr("the authorization %1").arg(named(authorization.name));
    return Words::tr("%1 (%2: %3)")
        .arg(recordOf(authorization, called, fault), wordsOf(fault.field).inSentence, nameOf(fault, language));
}

QString faultsText(const Scenario &scenario, const std::vector<Fault> &faults, const Language &language)
{
    constexpr std::size_t mostNamed = 3;
    QStringList named;
    for (std::size_t at = 0; at < std::min(faults.size(), mostNamed); ++at)
        named.append(faultText(scenario, faults[at], language));
    if (faults.size() > mostNamed)
        named.append(Words::tr("%1 more").arg(language.count(static_cast<std::int64_t>(faults.size() - mostNamed))));
    return named.join(Words::tr("; "));
}

} // namespace dealdesk::wording
