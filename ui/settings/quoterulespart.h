// How the firm numbers its quotes and where its days end, as rows of the firm.
#pragma once

#include "settingspart.h"

#include "guidance/quoterules.h"
#include "wording/language.h"
#include "workspace/factedits.h"

class QCheckBox;
class QLabel;

namespace dealdesk::ui {

class EntryField;

class QuoteRulesPart final : public SettingsPart
{
    Q_OBJECT
public:
    QuoteRulesPart(workspace::FactEdits &edits, const wording::Language &language, QWidget *parent = nullptr);

    void refresh();

private:
    void set(std::string_view row, const std::optional<std::string> &value, int stay = 0);

    const wording::Language language;
    workspace::FactEdits &edits;
    const workspace::Document &document;
    EntryField *prefix;
    EntryField *digits;
    EntryField *zone;
    EntryField *mail; ///< the firm's own text, in the window's language
    QCheckBox *year;
    QLabel *example;
};

} // namespace dealdesk::ui
