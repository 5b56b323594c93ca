#include "dealshabit.h"

#include "ui/widgets/columnhabit.h"

#include <QDataStream>
#include <QJsonDocument>

namespace dealdesk::ui {

using namespace Qt::StringLiterals;

namespace {

const QByteArrayList tabNames{"terms", "growth"}; // in the order of DealStrip::Tab

/// Of the windows that kept numbers, in the order of that time.
const QByteArrayList columnsOfThen{
    "included",      "customer", "name", "listing",       "route",       "tenants",  "start",     "term",
    "pricerule",     "price",    "unit", "wholesaleunit", "band",        "billed",   "wholesale", "margin",
    "marginpercent", "arr",      "tcv",  "totalmargin",   "probability", "attention"};

QJsonValue inText(const QByteArray &state) { return QString::fromLatin1(state.toBase64()); }
QByteArray fromJson(const QJsonValue &text) { return QByteArray::fromBase64(text.toString().toLatin1()); }

std::optional<DealsHabit> ofThen(const QByteArray &kept)
{
    DealsHabit habit;
    QByteArray header;
    QDataStream in(kept);
    in >> habit.across >> habit.down >> header;
    if (in.status() != QDataStream::Ok)
        return std::nullopt;
    qint32 tab = 0, terms = 0, growth = 0; // the first windows left none
    in >> tab >> terms >> growth;
    if (in.status() == QDataStream::Ok && tab >= 0 && tab <= DealStrip::Growth && terms > 0 && growth > 0) {
        habit.tab = static_cast<DealStrip::Tab>(tab);
        habit.heights = {terms, growth};
    }
    QList<qint32> dragged; // these neither
    in >> dragged;
    habit.columns = columnHabitOf(header, columnsOfThen, in.status() == QDataStream::Ok ? dragged : QList<qint32>());
    return habit;
}

} // namespace

QByteArray DealsHabit::asText() const
{
    QJsonObject kept;
    for (int each = 0; each < DealStrip::TabCount; ++each)
        kept.insert(QString::fromLatin1(tabNames[each]), heights.at(static_cast<std::size_t>(each)));
    const QJsonObject all{{u"across"_s, inText(across)},
                          {u"down"_s, inText(down)},
                          {u"tab"_s, QString::fromLatin1(tabNames[tab])},
                          {u"heights"_s, kept},
                          {u"table"_s, columns}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

std::optional<DealsHabit> DealsHabit::fromText(const QByteArray &kept)
{
    if (!kept.startsWith('{'))
        return ofThen(kept);
    const QJsonDocument read = QJsonDocument::fromJson(kept);
    if (!read.isObject())
        return std::nullopt;
    DealsHabit habit;
    habit.across = fromJson(read[u"across"_s]);
    habit.down = fromJson(read[u"down"_s]);
    const auto at = tabNames.indexOf(read[u"tab"_s].toString().toLatin1());
    habit.tab = at < 0 ? DealStrip::Terms : static_cast<DealStrip::Tab>(at);
    for (int each = 0; each < DealStrip::TabCount; ++each)
        habit.heights.at(static_cast<std::size_t>(each)) =
            std::max(0, read[u"heights"_s][QString::fromLatin1(tabNames[each])].toInt());
    habit.columns = read[u"table"_s].toObject();
    return habit;
}

} // namespace dealdesk::ui
