#include "dealconditions.h"

#include "guidance/agenda.h"
#include "guidance/names.h"
#include "records/choices.h"
#include "workspace/quotedays.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace dealdesk::tables {

using namespace pricing;
using namespace Qt::StringLiterals;

namespace {

using Due = DealConditions::Due;

constexpr QLatin1String openWord("open"), anyWord("any");
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

QString utf16(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

std::vector<Flag> readFlags(const QString &word)
{
    if (word == anyWord)
        return allFlags;
    for (const Flag flag : allFlags)
        if (word == utf16(guidance::id(flag)))
            return {flag};
    return {};
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
    if (customer)
        all.insert("customer"_L1, utf16(customer->text));
    if (band)
        all.insert("band"_L1, utf16(*band));
    if (!flags.empty())
        all.insert("flags"_L1, flags == allFlags ? anyWord : utf16(guidance::id(flags.front())));
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
    if (const QJsonValue customer = all["customer"_L1]; customer.isString())
        read.customer = CustomerId{customer.toString().toStdString()};
    if (const QJsonValue band = all["band"_L1]; band.isString())
        read.band = band.toString().toStdString();
    read.flags = readFlags(all["flags"_L1].toString());
    return read;
}

std::vector<std::string> bandNames(const Scenario &scenario)
{
    std::vector<std::string> names;
    std::size_t most = 0;
    for (const ResaleAuthorization &each : scenario.authorizations)
        most = std::max(most, each.bands.size());
    for (std::size_t at = 0; at < most; ++at)
        for (const ResaleAuthorization &each : scenario.authorizations)
            if (at < each.bands.size() && std::ranges::find(names, each.bands[at].name) == names.end())
                names.push_back(each.bands[at].name);
    return names;
}

DealsThatFit::DealsThatFit(const DealConditions &of, const workspace::Document &document, Date today)
    : conditions(of)
    , scenario(document.scenario())
{
    if (conditions.band || !conditions.flags.empty())
        evaluation = document.evaluation();
    if (conditions.band)
        for (const ResaleAuthorization &each : scenario.authorizations) {
            std::vector<char> &wanted = isWanted.emplace_back();
            for (const VolumeBand &band : each.bands)
                wanted.push_back(band.name == *conditions.band);
        }
    if (conditions.due == Due::OrNot)
        return;
    isDue.resize(scenario.deals.size());
    const Date last = conditions.due == Due::Late ? plusDays(today, -1) : guidance::endOfWeek(today);
    for (const guidance::AgendaItem &each :
         guidance::agendaOf(scenario, document.facts().firm, today, workspace::lastQuotes(document), last))
        if (each.deal)
            isDue[*each.deal] = 1;
}

bool DealsThatFit::isInBand(std::size_t at) const
{
    const MonthFigures *first = evaluation && evaluation->deals[at].included ? &evaluation->firstMonth(at) : nullptr;
    if (!first || first->authorization < 0 || first->band < 0)
        return conditions.band->empty();
    return isWanted[static_cast<std::size_t>(first->authorization)][static_cast<std::size_t>(first->band)] != 0;
}

bool DealsThatFit::isFlagged(std::size_t at) const
{
    return evaluation && evaluation->deals[at].included &&
           std::ranges::any_of(conditions.flags, [&](Flag flag) { return evaluation->deals[at].flags.has(flag); });
}

bool DealsThatFit::has(std::size_t at) const
{
    const Deal &deal = scenario.deals[at];
    const auto &among = conditions.statuses;
    return (among.empty() || std::ranges::find(among, deal.status) != among.end()) &&
           (!conditions.route || deal.route == *conditions.route) &&
           (!conditions.listing || deal.listing == *conditions.listing) &&
           (!conditions.customer || deal.customer == *conditions.customer) && (isDue.empty() || isDue[at] != 0) &&
           (!conditions.band || isInBand(at)) && (conditions.flags.empty() || isFlagged(at));
}

} // namespace dealdesk::tables
