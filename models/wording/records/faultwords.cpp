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

QString shownName(const std::string &name)
{
    return name.empty() ? Words::tr("without a name") : Words::tr("“%1”").arg(nameInSentence(text(name)));
}

/// "the authorization “ASM 2027”", in its scenario or alone, or a band of it.
QString authorizationOf(const NamedFault &named, const QString &called)
{
    return named.fault.field.record() == RecordKind::Authorization || named.fault.field.isWhole()
               ? called
               : Words::tr("the band %1 in %2").arg(shownName(named.part), called);
}

QString recordOf(const NamedFault &named)
{
    if (!named.scenario)
        return authorizationOf(named, Words::tr("the authorization %1").arg(shownName(named.record)));
    const QString whole = Words::tr("scenario %1").arg(shownName(*named.scenario));
    const Field field = named.fault.field;
    const bool ofAList = field.isWhole() && field.record() != RecordKind::Band;
    if (ofAList)
        return whole;
    switch (field.record()) {
    case RecordKind::Settings: return whole;
    case RecordKind::Deal: return Words::tr("the deal %1 of %2").arg(shownName(named.record), whole);
    case RecordKind::Offer:
        return Words::tr("the offer %1 of the deal %2 of %3")
            .arg(shownName(named.part), shownName(named.record), whole);
    case RecordKind::Customer: return Words::tr("the customer %1 of %2").arg(shownName(named.record), whole);
    case RecordKind::Authorization:
    case RecordKind::Band: break;
    }
    return authorizationOf(named, Words::tr("the authorization %1 of %2").arg(shownName(named.record), whole));
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

QString faultText(const NamedFault &named, const Language &language)
{
    return Words::tr("%1 (%2: %3)")
        .arg(recordOf(named), wordsOf(named.fault.field).inSentence, nameOf(named.fault, language));
}

QString faultsText(const NamedFaults &faults, const Language &language)
{
    QStringList named;
    for (const NamedFault &each : faults.first)
        named.append(faultText(each, language));
    if (faults.others > 0)
        named.append(Words::tr("%1 more").arg(language.count(static_cast<std::int64_t>(faults.others))));
    return named.join(Words::tr("; "));
}

} // namespace dealdesk::wording
