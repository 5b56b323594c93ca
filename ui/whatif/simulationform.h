// What to simulate and how: the figure, its target, trials and seed, or every outcome exactly.
#pragma once

#include "pricing/simulate.h"
#include "wording/figuretext.h"

#include <QFrame>
#include <QJsonObject>

#include <array>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace dealdesk::ui {

class EntryField;

class SimulationForm : public QFrame
{
    Q_OBJECT
public:
    enum Figure { Arr, Margin, FigureCount };
    explicit SimulationForm(const wording::Language &language, QWidget *parent = nullptr);

    Figure figure() const { return shown; }
    std::optional<pricing::Money> target() const { return targets.at(shown); } ///< of the figure that is shown
    /// Exact only where the scenario allows it.
    pricing::SimulationOptions options() const;
    void showScenario(const pricing::Scenario &scenario); ///< what it allows
    void setChance(const QString &sentence);              ///< below the target
    void addBelow(QWidget *widget);

    QJsonObject inputs() const;
    void takeInputs(const QJsonObject &kept);

Q_SIGNALS:
    void optionsChanged(); ///< by the user: another simulation is asked for
    void viewChanged();    ///< by the user: the same one is looked at in another way

private:
    void makeFields();
    void takeFigure();
    void takeTarget(const QString &text);
    void showEntries();
    QString plain(pricing::Money amount) const;

    Figure shown = Arr;
    std::array<std::optional<pricing::Money>, FigureCount> targets;
    int trials = 10'000;
    int seed = 1;
    std::string currency = "USD"; ///< of the scenario
    int uncertain = 0;
    const wording::Language language;
    EntryField *figureField;
    EntryField *targetField;
    EntryField *trialsField;
    EntryField *seedField;
    QLabel *chance;
    QCheckBox *exact;
    QLabel *whyNotExact;
    QLabel *illustrative;
    QVBoxLayout *layout;
};

} // namespace dealdesk::ui
