#include "usagearrival.h"

#include "usagecolumnsform.h"

#include "files/wholefile.h"
#include "pricing/ranges.h"
#include "ui/widgets/windowhabits.h"
#include "wording/figuretext.h"
#include "wording/lists.h"
#include "wording/pages/usagewords.h"
#include "wording/pages/windowwords.h"
#include "wording/records/filenames.h"
#include "wording/records/importwords.h"
#include "workspace/quoteregister.h"

#include <QFileInfo>
#include <QSet>

namespace dealdesk::ui {

using exchange::UsageColumns;
using exchange::UsageHeader;
using workspace::UsageEdits;

namespace {

QString habitOf(const UsageHeader &header)
{
    const QByteArray digest = workspace::sha256Of(QByteArray::fromStdString(header.shape)).left(16);
    return QStringLiteral("usageColumns/") + QString::fromLatin1(digest.toHex());
}

/// Titles, each on a line; an empty one: none.
QByteArray written(UsageColumns columns)
{
    QByteArray text;
    for (const auto *title : fieldsOf(columns))
        text += QByteArray::fromStdString(title->value_or(std::string())).replace('\n', ' ') + '\n';
    return text;
}

UsageColumns readColumns(const QByteArray &text)
{
    UsageColumns columns;
    const QList<QByteArray> titles = text.split('\n');
    std::size_t at = 0;
    for (auto *title : fieldsOf(columns))
        if (const QByteArray line = titles.value(static_cast<qsizetype>(at++)); !line.isEmpty())
            *title = line.toStdString();
    return columns;
}

} // namespace

UsageArrival::UsageArrival(WindowHabits &kept, const wording::Language &in, QWidget *above)
    : habits(kept)
    , language(in)
    , parent(above)
{}

std::optional<UsageColumns> UsageArrival::columnsOf(const QString &name, const std::string &bytes, Columns how)
{
    const UsageHeader header = exchange::usageHeaderOf(bytes);
    const auto holds = [&](const char *title) {
        return ('\n' + header.shape).find('\n' + std::string(title) + '\n') != std::string::npos;
    };
    if (header.titles.empty() || (holds("customer") && holds("project"))) // what is wrong, the reader says
        return UsageColumns();
    const QByteArray kept = habits.habit(habitOf(header));
    if (!kept.isEmpty() && how == Columns::AsRemembered)
        return readColumns(kept);
    UsageColumnsForm form(name, exchange::usageSampleOf(bytes), readColumns(kept), parent->window());
    if (form.exec() != QDialog::Accepted)
        return std::nullopt;
    habits.keep(habitOf(header), written(form.columns()));
    return form.columns();
}

QStringList UsageArrival::readOne(const QString &path, pricing::YearMonth month, Columns how,
                                  UsageEdits::Arrived &arrived, const std::vector<pricing::Customer> &customers,
                                  bool &givenUp)
{
    const QString name = QFileInfo(path).fileName();
    if (const QString why = wording::whyNoName(path); !why.isEmpty())
        return {why};
    const auto bytes = files::readWhole(wording::systemName(path), pricing::largestFile);
    if (!bytes)
        return {bytes.error().cause == files::Error::Cause::TooLarge
                    ? wording::fileIsTooLarge()
                    : wording::fileCannotBeRead(wording::text(bytes.error().words()))};
    const auto columns = columnsOf(name, *bytes, how);
    givenUp = !columns;
    if (!columns)
        return {};
    arrived.name = wording::utf8(name);
    auto usage = exchange::readUsage(*bytes, arrived.name, month, *columns);
    if (!usage) {
        habits.keep(habitOf(exchange::usageHeaderOf(*bytes)), {}); // other columns may be the right ones
        return wording::problemLines(usage.error(), language);
    }
    if (const auto two = exchange::namesOfTwo(*usage, customers); !two.empty())
        return wording::problemLines(two, language);
    if (usage->readings.empty()) {
        QStringList others;
        for (const exchange::OtherMonthRows &other : usage->others)
            if (const QString said = language.month(other.month); !others.contains(said))
                others.append(said);
        return {wording::fileHasNoRowOf(name, month, wording::allOf(others), language)};
    }
    arrived.bytes = QByteArray::fromStdString(*bytes);
    arrived.usage = std::move(*usage);
    return {};
}

tl::expected<std::vector<UsageEdits::Arrived>, QStringList>
UsageArrival::read(const QStringList &paths, pricing::YearMonth month, const pricing::Date &today,
                   const std::vector<pricing::Customer> &customers, Columns columns)
{
    std::vector<UsageEdits::Arrived> all;
    QSet<QString> names;
    for (const QString &path : paths) {
        const QString name = QFileInfo(path).fileName();
        bool givenUp = false;
        UsageEdits::Arrived arrived{.readOn = today};
        const QStringList wrong = readOne(path, month, columns, arrived, customers, givenUp);
        if (givenUp)
            return tl::unexpected(QStringList());
        if (!wrong.isEmpty())
            return tl::unexpected(paths.size() > 1 ? QStringList(name) + wrong : wrong);
        if (names.contains(name))
            return tl::unexpected(QStringList(wording::twoFilesOfOneName(name)));
        names.insert(name);
        all.push_back(std::move(arrived));
    }
    return all;
}

} // namespace dealdesk::ui
