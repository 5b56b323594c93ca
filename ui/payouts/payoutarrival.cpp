#include "payoutarrival.h"

#include "files/wholefile.h"
#include "pricing/ranges.h"
#include "ui/widgets/prompts.h"
#include "wording/figuretext.h"
#include "wording/pages/payoutwords.h"
#include "wording/pages/windowwords.h"
#include "wording/records/filenames.h"
#include "wording/records/importwords.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <set>

namespace dealdesk::ui {

using exchange::DayOrder;
using workspace::PayoutEdits;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PayoutArrival)
};

} // namespace

PayoutArrival::PayoutArrival(Prompts &through, const wording::Language &in, QWidget *above)
    : prompts(through)
    , language(in)
    , parent(above)
{}

std::optional<DayOrder> PayoutArrival::askWhichDayIsFirst(const QString &file, const std::string &column)
{
    const int chosen = prompts.choose(parent, file, wording::whichDayIsFirst(wording::text(column)),
                                      {wording::monthFirstDays(), wording::dayFirstDays()}, Words::tr("This one"));
    if (chosen < 0)
        return std::nullopt;
    return chosen == 0 ? DayOrder::MonthFirst : DayOrder::DayFirst;
}

tl::expected<PayoutEdits::Arrived, QStringList> PayoutArrival::readOne(const QString &path, const pricing::Date &today)
{
    const QString name = QFileInfo(path).fileName();
    if (const QString why = wording::whyNoName(path); !why.isEmpty())
        return tl::unexpected(QStringList(why));
    const auto bytes = files::readWhole(wording::systemName(path), pricing::largestFile);
    if (!bytes)
        return tl::unexpected(QStringList(bytes.error().cause == files::Error::Cause::TooLarge
                                              ? wording::fileIsTooLarge()
                                              : wording::fileCannotBeRead(wording::text(bytes.error().words()))));
    auto report = exchange::readPayoutReport(*bytes);
    if (!report && !report.error().openDays.empty()) {
        const auto order = askWhichDayIsFirst(name, report.error().openDays);
        if (!order)
            return tl::unexpected(QStringList());
        report = exchange::readPayoutReport(*bytes, *order);
    }
    if (!report)
        return tl::unexpected(report.error().isNoReport ? QStringList(wording::neitherReport())
                                                        : wording::problemLines(report.error().problems, language));
    return PayoutEdits::Arrived{wording::utf8(name), QByteArray::fromStdString(*bytes), today, *std::move(report)};
}

tl::expected<std::vector<PayoutEdits::Arrived>, QStringList> PayoutArrival::read(const QStringList &paths,
                                                                                 const pricing::Date &today)
{
    std::vector<PayoutEdits::Arrived> all;
    std::set<std::string> names;
    for (const QString &path : paths) {
        const QString file = QFileInfo(path).fileName();
        auto arrived = readOne(path, today);
        if (!arrived)
            return tl::unexpected(paths.size() > 1 && !arrived.error().isEmpty() ? QStringList(file) + arrived.error()
                                                                                 : arrived.error());
        if (!names.insert(workspace::payoutName(arrived->report.kind, arrived->name)).second)
            return tl::unexpected(QStringList(wording::twoReportsOfOneName(file)));
        all.push_back(*std::move(arrived));
    }
    return all;
}

} // namespace dealdesk::ui
