// The days of an agenda as a calendar file.
#pragma once

#include "tables/agendatable.h"

#include <QByteArray>

namespace dealdesk::ui {

/// What the table shows. A thing keeps its entry's id from file to file, so that a calendar moves it and does not
/// double it.
QByteArray calendarOf(const tables::AgendaTable &agenda, const workspace::ScenarioEntry &scenario,
                      const wording::Language &language);

} // namespace dealdesk::ui
