// The scenario's own settings, and who the partner is.
#pragma once

#include "entryfield.h"
#include "workspace/document.h"

#include <QList>

class QCheckBox;

namespace dealdesk::ui {

class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsPage(workspace::Document &document, QWidget *parent = nullptr);

private:
    using Settings = pricing::ScenarioSettings;
    /// A field of the settings: how it reads, and what an entry makes of it (or a sentence).
    struct Setting {
        EntryField *field;
        std::function<QString(const Settings &)> text;
        std::function<QString(Settings &, const QString &)> take; ///< answers what is wrong; empty: taken
    };
    struct Fact {
        QCheckBox *box;
        bool pricing::Partner::*value;
    };

    void add(QWidget *into, const QString &name, EntryField::Kind kind, const QString &help, const QString &units,
             std::function<QString(const Settings &)> text, std::function<QString(Settings &, const QString &)> take);
    void addFact(QWidget *into, const QString &name, bool pricing::Partner::*value);
    void buildPartner(QWidget *into);
    void buildScenario(QWidget *into);
    void refresh(bool replaceAll);

    workspace::Document &document;
    QList<Setting> settings;
    QList<Fact> facts;
    bool entering = false;
};

} // namespace dealdesk::ui
