// What new deals begin with, as the firm has it: in all scenarios.
#pragma once

#include "settingspart.h"

#include "guidance/dealdefaults.h"
#include "records/deal.h"
#include "wording/language.h"
#include "workspace/factedits.h"

#include <array>

namespace dealdesk::ui {

class EntryField;

class NewDealsPart final : public SettingsPart
{
    Q_OBJECT
public:
    NewDealsPart(workspace::FactEdits &edits, const wording::Language &language, QWidget *parent = nullptr);

    void refresh();

private:
    EntryField *addChoice(records::DealField field, const char *called, const QStringList &choices, const QString &help,
                          std::string_view row, const std::vector<std::string> &values, QWidget *into);
    EntryField *addPrice(QWidget *into);
    EntryField *addFee(pricing::Route route, QWidget *into);
    void addRule(QWidget *into);
    void set(const std::string &row, const std::string &value, const QString &what, int stay);
    tl::expected<pricing::ResalePrice, QString> readPrice(const QString &text) const;

    const wording::Language language;
    workspace::FactEdits &edits;
    const workspace::Document &document;
    EntryField *term, *route, *rule, *price;
    std::array<EntryField *, 3> fees{};
};

} // namespace dealdesk::ui
