// Usage files on their way in: read whole, their columns found or asked for and remembered, and taken all or none.
#pragma once

#include "exchange/usagefile.h"
#include "wording/language.h"
#include "workspace/usageedits.h"

#include <QStringList>

#include <tl/expected.hpp>

class QWidget;

namespace dealdesk::ui {

class WindowHabits;

class UsageArrival
{
public:
    /// `habits` must outlive it. Questions are asked above `parent`.
    UsageArrival(WindowHabits &habits, const wording::Language &language, QWidget *parent);

    enum class Columns { AsRemembered, AskedAnew };
    /// Where it cannot be taken, why, line by line; empty lines: the user gave up.
    tl::expected<std::vector<workspace::UsageEdits::Arrived>, QStringList>
    read(const QStringList &paths, pricing::YearMonth month, const pricing::Date &today,
         const std::vector<pricing::Customer> &customers, Columns columns = Columns::AsRemembered);

private:
    /// By the file's own titles, as they were chosen for this shape, or as the user says now. Nothing: he gave up.
    std::optional<exchange::UsageColumns> columnsOf(const QString &name, const std::string &bytes, Columns columns);
    QStringList readOne(const QString &path, pricing::YearMonth month, Columns columns,
                        workspace::UsageEdits::Arrived &arrived, const std::vector<pricing::Customer> &customers,
                        bool &givenUp);

    WindowHabits &habits;
    const wording::Language language;
    QWidget *parent;
};

} // namespace dealdesk::ui
