// Which scenarios are compared: the base and up to three others, each with the line that it has in the chart.
#pragma once

#include "workspace/document.h"

#include <QWidget>

class QComboBox;

namespace dealdesk::ui {

class ScenarioChooser : public QWidget
{
    Q_OBJECT
public:
    explicit ScenarioChooser(const workspace::Document &document, QWidget *parent = nullptr);

    /// The base first. Those that are chosen and still there, filled up to two.
    const std::vector<workspace::ScenarioKey> &chosen() const { return keys; }
    void choose(const std::vector<workspace::ScenarioKey> &wanted);
    /// Follows names, and which scenarios there are.
    void refresh();

Q_SIGNALS:
    void chosenChanged(); ///< by the user

private:
    void take(std::size_t place, int index);

    const workspace::Document &document;
    std::vector<workspace::ScenarioKey> keys;
    std::vector<QWidget *> boxes; ///< each with its line and its combo
    std::vector<QComboBox *> combos;
};

} // namespace dealdesk::ui
