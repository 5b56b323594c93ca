// Reports of payouts on their way in: read whole, the order of their days asked
// for where a file leaves it open, and taken all or none.
#pragma once

#include "exchange/payoutreport.h"
#include "wording/language.h"
#include "workspace/payoutedits.h"

#include <QStringList>

#include <tl/expected.hpp>

class QWidget;

namespace dealdesk::ui {

class Prompts;

class PayoutArrival
{
public:
    /// They must outlive it. Questions are asked above `parent`.
    PayoutArrival(Prompts &prompts, const wording::Language &language, QWidget *parent);

    /// Where they cannot be taken, why, line by line; empty lines: the user gave
    /// up.
    tl::expected<std::vector<workspace::PayoutEdits::Arrived>, QStringList> read(const QStringList &paths,
                                                                                 const pricing::Date &today);

private:
    tl::expected<workspace::PayoutEdits::Arrived, QStringList> readOne(const QString &path, const pricing::Date &today);
    /// Nothing: he gave up.
    std::optional<exchange::DayOrder> askWhichDayIsFirst(const QString &file, const std::string &column);

    Prompts &prompts;
    const wording::Language language;
    QWidget *parent;
};

} // namespace dealdesk::ui
