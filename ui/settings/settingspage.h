// The scenario's own settings, and who the partner is: in all scenarios, or supposed in this one.
#pragma once

#include "records/settings.h"
#include "ui/widgets/entryfield.h"
#include "ui/widgets/page.h"
#include "workspace/factedits.h"
#include "workspace/scenarioedits.h"

#include <QList>

class QCheckBox;

namespace dealdesk::ui {

class MarketplacesPart;
class NewDealsPart;
class PaperPart;
class Prompts;
class QuoteRulesPart;
class WritingPart;

class SettingsPage : public Page
{
    Q_OBJECT
public:
    SettingsPage(workspace::ScenarioEdits &edits, workspace::FactEdits &firm, Prompts &prompts,
                 const wording::Language &language, QWidget *parent = nullptr);

    MarketplacesPart *marketplaces() const { return allowed; }

Q_SIGNALS:
    void writingChosen(const dealdesk::wording::Writing &writing);

protected:
    void noteChange(const workspace::Change &change) final;
    void refresh() final;

private:
    using Settings = pricing::ScenarioSettings;
    /// A field of the settings: how it reads, and what an entry makes of it (or a sentence).
    struct Setting {
        EntryField *field;
        std::function<QString(const Settings &)> text;
        std::function<QString(Settings &, const QString &)> take; ///< answers what is wrong; empty: taken
        std::function<void(const Settings &)> change;             ///< empty: the settings alone change
    };
    struct Fact {
        QCheckBox *box;
        bool pricing::Partner::*value;
    };

    Setting &add(QWidget *into, records::SettingsField which, const QString &name, EntryField::Kind kind,
                 const QString &help, const QString &units, std::function<QString(const Settings &)> text,
                 std::function<QString(Settings &, const QString &)> take);
    void changeWhenLeft(Setting &setting, std::function<void(const Settings &)> change);
    void addFact(QWidget *into, const QString &name, bool pricing::Partner::*value);
    void changeStart(const Settings &after);
    void buildPartner(QWidget *into);
    void addSupport(QWidget *into);
    void buildScenario(QWidget *into);

    workspace::ScenarioEdits &edits;
    workspace::FactEdits &firm; ///< edits of it
    Prompts &prompts;
    QList<Setting> settings;
    QList<Fact> facts;
    QCheckBox *supposed = nullptr;    ///< the firm is this scenario's what-if
    QCheckBox *support = nullptr;     ///< the firm chose to be the support backstop
    EntryField *bandPolicy = nullptr; ///< its help follows what is chosen
    NewDealsPart *newDeals = nullptr;
    QuoteRulesPart *quoteRules = nullptr;
    PaperPart *paper = nullptr;
    WritingPart *writing = nullptr;
    MarketplacesPart *allowed = nullptr;
    bool entering = false;
    bool replacing = false; ///< what is typed as well: what it was typed over has changed
};

} // namespace dealdesk::ui
