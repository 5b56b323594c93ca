#include "merge.h"

#include "records/authorization.h"
#include "records/choices.h"
#include "records/customer.h"
#include "records/deal.h"
#include "records/settings.h"
#include "wording/figuretext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dealdesk::storage {

using namespace Qt::StringLiterals;
using records::FaultKind;
using records::Field;
using records::NamedFault;
using records::RecordKind;
using workspace::FactDifference;

namespace {

// The words of codes: never changed, for they lie in files.
template<typename Code, std::size_t count>
using Codes = std::array<std::pair<QLatin1StringView, Code>, count>;

constexpr Codes<FactDifference::Of, 4> differences{{{"partner"_L1, FactDifference::Of::Partner},
                                                    {"authorizations"_L1, FactDifference::Of::Authorization},
                                                    {"routeFacts"_L1, FactDifference::Of::RouteFacts},
                                                    {"customerDetails"_L1, FactDifference::Of::CustomerDetails}}};
constexpr Codes<RecordKind, 6> recordKinds{{{"settings"_L1, RecordKind::Settings},
                                            {"authorization"_L1, RecordKind::Authorization},
                                            {"band"_L1, RecordKind::Band},
                                            {"customer"_L1, RecordKind::Customer},
                                            {"deal"_L1, RecordKind::Deal},
                                            {"offer"_L1, RecordKind::Offer}}};
/// Those that an amount can have.
constexpr Codes<FaultKind, 2> faultKinds{
    {{"outOfRange"_L1, FaultKind::OutOfRange}, {"tooFine"_L1, FaultKind::TooFine}}};

template<typename Code, std::size_t count>
QString wordOf(const Codes<Code, count> &codes, Code code)
{
    const auto found = std::ranges::find(codes, code, &Codes<Code, count>::value_type::second);
    return found == codes.end() ? QString() : QString(found->first);
}
template<typename Code, std::size_t count>
std::optional<Code> codeOf(const Codes<Code, count> &codes, const QJsonValue &word)
{
    const auto found = std::ranges::find(codes, word.toString(), &Codes<Code, count>::value_type::first);
    return found == codes.end() ? std::nullopt : std::optional(found->second);
}

/// Calls visit(id, column) for each field of this kind of record; of an instalment and the like the list's.
template<typename Visit>
void forEachColumn(RecordKind record, Visit &&visit)
{
    const auto leaf = [&](const auto &each) { visit(Field(each.field.id), each.field.column); };
    switch (record) {
    case RecordKind::Settings: return records::forEachField<pricing::ScenarioSettings>(leaf);
    case RecordKind::Authorization: return records::forEachField<pricing::ResaleAuthorization>(leaf);
    case RecordKind::Band: return records::forEachField<pricing::VolumeBand>(leaf);
    case RecordKind::Customer: return records::forEachField<pricing::Customer>(leaf);
    case RecordKind::Deal: return records::forEachField<pricing::Deal>(leaf);
    case RecordKind::Offer: return records::forEachField<pricing::OfferRecord>(leaf);
    }
}

QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }
std::string textIn(const QJsonValue &value) { return wording::utf8(value.toString()); }

QJsonArray counts(std::size_t before, std::size_t after)
{
    return {static_cast<qint64>(before), static_cast<qint64>(after)};
}
std::size_t count(const QJsonValue &value) { return static_cast<std::size_t>(std::max<qint64>(value.toInteger(), 0)); }

QJsonObject written(const NamedFault &fault)
{
    const Field field = fault.fault.field;
    QString column;
    forEachColumn(field.record(), [&](Field each, std::string_view name) {
        if (each == field)
            column = text(name);
    });
    return {{u"record"_s, wordOf(recordKinds, field.record())},
            {u"field"_s, column},
            {u"fault"_s, wordOf(faultKinds, fault.fault.kind)},
            {u"scenario"_s, text(fault.scenario.value_or(std::string()))},
            {u"name"_s, text(fault.record)},
            {u"part"_s, text(fault.part)}};
}

std::optional<NamedFault> readFault(const QJsonObject &object)
{
    const auto record = codeOf(recordKinds, object[u"record"_s]);
    const auto kind = codeOf(faultKinds, object[u"fault"_s]);
    if (!record || !kind)
        return std::nullopt;
    std::optional<Field> field;
    const QString column = object[u"field"_s].toString();
    forEachColumn(*record, [&](Field each, std::string_view name) {
        if (!each.isWhole() && text(name) == column)
            field = each;
    });
    if (!field)
        return std::nullopt;
    return NamedFault{
        {*field, *kind}, textIn(object[u"scenario"_s]), textIn(object[u"name"_s]), textIn(object[u"part"_s])};
}

QJsonObject written(const records::LostAmounts &amounts)
{
    QJsonArray first;
    for (const NamedFault &fault : amounts.amounts.first)
        first.append(written(fault));
    return {{u"currency"_s, text(amounts.currency)},
            {u"amounts"_s, first},
            {u"others"_s, static_cast<qint64>(amounts.amounts.others)}};
}

records::LostAmounts readAmounts(const QJsonObject &object)
{
    records::LostAmounts read{textIn(object[u"currency"_s]), {{}, count(object[u"others"_s])}};
    for (const QJsonValue &each : object[u"amounts"_s].toArray()) {
        if (auto fault = readFault(each.toObject()))
            read.amounts.first.push_back(std::move(*fault));
        else
            ++read.amounts.others;
    }
    return read;
}

QJsonObject written(const Merge::Kept &kept)
{
    QJsonObject object{{u"of"_s, wordOf(differences, kept.of)}, {u"scenario"_s, text(kept.scenario)}};
    if (kept.of == FactDifference::Of::Authorization)
        object[u"listing"_s] = text(records::wordOf(kept.listing));
    if (kept.of == FactDifference::Of::RouteFacts)
        object[u"customer"_s] = text(kept.customer);
    return object;
}

std::optional<Merge::Kept> readKept(const QJsonObject &object)
{
    const auto of = codeOf(differences, object[u"of"_s]);
    if (!of)
        return std::nullopt;
    Merge::Kept kept{*of, textIn(object[u"scenario"_s]), {}, textIn(object[u"customer"_s])};
    if (*of == FactDifference::Of::Authorization) {
        const auto &words = records::wordsOf<pricing::Listing>;
        const auto found = std::ranges::find(words, textIn(object[u"listing"_s]),
                                             &std::pair<std::string_view, pricing::Listing>::first);
        if (found == words.end())
            return std::nullopt;
        kept.listing = found->second;
    }
    return kept;
}

} // namespace

Merge mergeOf(const workspace::Merged &merged, std::vector<records::LostAmounts> rounded)
{
    const workspace::Facts &facts = merged.contents.facts;
    Merge merge{
        {merged.customersBefore, facts.customers.size(), merged.authorizationsBefore, facts.authorizations.size()},
        {},
        std::move(rounded)};
    for (std::size_t at = 0; at < merged.differences.size(); ++at)
        for (const FactDifference &each : merged.differences[at]) {
            const auto customer = workspace::indexOf(facts.customerKeys, each.customer);
            const bool isOne = each.of == FactDifference::Of::RouteFacts && customer;
            merge.kept.push_back({each.of, merged.contents.scenarios[at].scenario.settings.name, each.listing,
                                  isOne ? facts.customers[*customer].name : std::string()});
        }
    return merge;
}

QByteArray written(const Merge &merge)
{
    QJsonArray kept, rounded;
    for (const Merge::Kept &each : merge.kept)
        kept.append(written(each));
    for (const records::LostAmounts &each : merge.rounded)
        rounded.append(written(each));
    const QJsonObject report{
        {u"customers"_s, counts(merge.counts.customersBefore, merge.counts.customers)},
        {u"authorizations"_s, counts(merge.counts.authorizationsBefore, merge.counts.authorizations)},
        {u"kept"_s, kept},
        {u"rounded"_s, rounded}};
    return QJsonDocument(report).toJson(QJsonDocument::Compact);
}

std::optional<Merge> readMerge(const QByteArray &document)
{
    const QJsonDocument read = QJsonDocument::fromJson(document);
    if (!read.isObject())
        return std::nullopt;
    const QJsonArray customers = read[u"customers"_s].toArray(), authorizations = read[u"authorizations"_s].toArray();
    Merge merge{
        {count(customers.at(0)), count(customers.at(1)), count(authorizations.at(0)), count(authorizations.at(1))},
        {},
        {}};
    for (const QJsonValue &each : read[u"kept"_s].toArray())
        if (auto kept = readKept(each.toObject()))
            merge.kept.push_back(std::move(*kept));
    for (const QJsonValue &each : read[u"rounded"_s].toArray())
        merge.rounded.push_back(readAmounts(each.toObject()));
    return merge;
}

} // namespace dealdesk::storage
