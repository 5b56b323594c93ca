#include "dealconditions.h"

#include "guidance/agenda.h"
#include "records/choices.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace dealdesk::tables {

using namespace pricing;
using namespace Qt::StringLiterals;

namespace {

using Due = DealConditions::Due;

constexpr QLatin1String openWord("open");
constexpr std::pair<QLatin1String, Due> dueWords[] = {{"week"_L1, Due::ThisWeek}, {"late"_L1, Due::Late}};

template<typename Enum>
QJsonValue inJson(Enum value)
{
    const std::string_view word = records::wordOf(value);
    return QString::fromLatin1(word.data(), qsizetype(word.size()));
}

template<typename Enum>
std::optional<Enum> read(const QJsonValue &from)
{
    const QByteArray text = from.toString().toLatin1();
    for (const auto &[word, value] : records::wordsOf<Enum>)
        if (word == std::string_view(text.data(), std::size_t(text.size())))
            return value;
    return std::nullopt;
}

} // namespace

QByteArray DealConditions::asText() const
{
    if (areNone())
        return {};
    QJsonObject all;
    if (statuses == openStatuses)
        all.insert("status"_L1, openWord);
    else if (!statuses.empty())
        all.insert("status"_L1, inJson(statuses.front()));
    if (route)
        all.insert("route"_L1, inJson(*route));
    if (listing)
        all.insert("listing"_L1, inJson(*listing));
    for (const auto &[word, value] : dueWords)
        if (value == due)
            all.insert("due"_L1, word);
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

DealConditions DealConditions::fromText(const QByteArray &kept)
{
    const QJsonObject all = QJsonDocument::fromJson(kept).object();
    DealConditions read;
    if (all["status"_L1].toString() == openWord)
        read.statuses = openStatuses;
    else if (const auto status = tables::read<DealStatus>(all["status"_L1]))
        read.statuses = {*status};
    read.route = tables::read<Route>(all["route"_L1]);
    read.listing = tables::read<Listing>(all["listing"_L1]);
    for (const auto &[word, value] : dueWords)
        if (all["due"_L1].toString() == word)
            read.due = value;
    return read;
}

DealsThatFit::DealsThatFit(const DealConditions &of, const workspace::Document &document, Date today)
    : conditions(of)
    , scenario(document.scenario())
{
    if (conditions.due == Due::OrNot)
        return;
    isDue.resize(scenario.deals.size());
    const Date last = guidance::endOfWeek(today);
    for (const guidance::AgendaItem &each : guidance::agendaOf(scenario, document.facts().firm, today))
        if (each.deal && (conditions.due == Due::Late ? each.isLate(today) : each.due <= last))
            isDue[*each.deal] = 1;
}

bool DealsThatFit::has(std::size_t at) const
{
    const Deal &deal = scenario.deals[at];
    const auto &among = conditions.statuses;
    return (among.empty() || std::ranges::find(among, deal.status) != among.end()) &&
           (!conditions.route || deal.route == *conditions.route) &&
           (!conditions.listing || deal.listing == *conditions.listing) && (isDue.empty() || isDue[at] != 0);
}

} // namespace dealdesk::tables
