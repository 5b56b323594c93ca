// Another currency of a scenario: asks whether its amounts keep their numbers or are converted, and says what becomes
// of its authorizations.
#pragma once

#include "wording/language.h"
#include "workspace/scenarioedits.h"

class QWidget;

namespace dealdesk::ui {

class Prompts;

/// To a currency of ISO 4217 that is another than the current scenario's. Asks nothing where there are no amounts.
void changeCurrency(workspace::ScenarioEdits &edits, const std::string &to, Prompts &prompts,
                    const wording::Language &language, QWidget *window);

} // namespace dealdesk::ui
