#include "dealview.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace dealdesk::tables {

using namespace Qt::StringLiterals;

std::string DealView::asText() const
{
    QJsonObject all;
    if (!conditions.areNone())
        all.insert("wanted"_L1, QJsonDocument::fromJson(conditions.asText()).object());
    if (!search.isEmpty())
        all.insert("search"_L1, search);
    if (!sortedBy.isEmpty())
        all.insert("sortedBy"_L1, QString::fromLatin1(sortedBy));
    if (!sortedBy.isEmpty() && descending)
        all.insert("descending"_L1, true);
    return QJsonDocument(all).toJson(QJsonDocument::Compact).toStdString();
}

DealView DealView::fromText(std::string_view kept)
{
    const QJsonObject all = QJsonDocument::fromJson(QByteArray(kept.data(), qsizetype(kept.size()))).object();
    DealView read;
    read.conditions = DealConditions::fromText(QJsonDocument(all["wanted"_L1].toObject()).toJson());
    read.search = all["search"_L1].toString();
    read.sortedBy = all["sortedBy"_L1].toString().toLatin1();
    read.descending = !read.sortedBy.isEmpty() && all["descending"_L1].toBool();
    return read;
}

std::optional<DealView> viewNamed(const guidance::FirmRows &firm, const QString &name)
{
    const auto found = firm.find(guidance::namedRow(viewPrefix, name.toStdString()));
    return found == firm.end() ? std::nullopt : std::optional(DealView::fromText(found->second.value));
}

} // namespace dealdesk::tables
