#include "scenariochooser.h"

#include "ui/charts/scenarioline.h"
#include "ui/widgets/elidedcombo.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/pages/comparewords.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>

namespace dealdesk::ui {

using namespace pricing;
using workspace::ScenarioKey;

namespace {

constexpr int comboWidth = 190, leastComboWidth = 110;
constexpr std::size_t fewest = 2;

/// As wide as the house has them, and less where four have no room.
class ScenarioCombo : public ElidedCombo
{
public:
    explicit ScenarioCombo(QWidget *parent)
        : ElidedCombo(parent)
    {
        setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {comboWidth, ElidedCombo::sizeHint().height()}; }
    QSize minimumSizeHint() const override { return {leastComboWidth, ElidedCombo::minimumSizeHint().height()}; }
};

/// The line of a place, as it is in the chart.
class LineSample : public QWidget
{
public:
    LineSample(std::size_t of, QWidget *parent)
        : QWidget(parent)
        , place(of)
    {
        setFixedSize(24, 12);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(scenarioPen(place));
        painter.drawLine(QPointF(0, height() / 2.0), QPointF(width(), height() / 2.0));
    }

private:
    std::size_t place;
};

} // namespace

ScenarioChooser::ScenarioChooser(const workspace::Document &of, QWidget *parent)
    : QWidget(parent)
    , document(of)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::between);
    for (std::size_t place = 0; place < mostCompared; ++place) {
        auto *box = new QWidget(this);
        auto *inBox = new QHBoxLayout(box);
        inBox->setContentsMargins(0, 0, 0, 0);
        inBox->setSpacing(space::inside);
        if (place < fewest) {
            QLabel *title = label(place == 0 ? tr("Base") : tr("against"), box);
            setTone(title, tables::Tone::Quiet);
            inBox->addWidget(title);
        }
        inBox->addWidget(new LineSample(place, box));
        auto *combo = new ScenarioCombo(box);
        combo->setAccessibleName(place == 0 ? tr("Base scenario")
                                            : wording::scenarioToCompare(QString::number(place + 1)));
        connect(combo, &QComboBox::currentIndexChanged, this, [this, place](int index) { take(place, index); });
        inBox->addWidget(combo);
        row->addWidget(box);
        boxes.push_back(box);
        combos.push_back(combo);
    }
    row->addStretch();
}

void ScenarioChooser::choose(const std::vector<ScenarioKey> &wanted)
{
    keys = wanted;
    refresh();
}

void ScenarioChooser::refresh()
{
    const auto &all = document.contents().scenarios;
    std::vector<ScenarioKey> next;
    const auto add = [&](ScenarioKey key) {
        if (next.size() < mostCompared && std::ranges::find(next, key) == next.end())
            next.push_back(key);
    };
    for (const ScenarioKey key : keys) {
        if (workspace::find(document.contents(), key))
            add(key);
    }
    for (const auto &entry : all) {
        if (next.size() < fewest)
            add(entry.key);
    }
    keys = std::move(next);
    for (std::size_t place = 0; place < combos.size(); ++place) {
        QComboBox *combo = combos[place];
        const QSignalBlocker quiet(combo);
        combo->clear();
        if (place >= fewest)
            combo->addItem(place < keys.size() ? tr("Leave out") : tr("Add a scenario"), qlonglong{0});
        for (const auto &entry : all) {
            if (place >= keys.size() && std::ranges::find(keys, entry.key) != keys.end())
                continue; // it stands beside the others already
            combo->addItem(wording::text(entry.scenario.settings.name), qlonglong{entry.key.value});
        }
        combo->setCurrentIndex(place < keys.size() ? combo->findData(qlonglong{keys[place].value}) : 0);
        boxes[place]->setVisible(place < std::min(all.size(), keys.size() + 1));
    }
}

/// A scenario that is taken at another place changes places with this one.
void ScenarioChooser::take(std::size_t place, int index)
{
    const ScenarioKey wanted{combos[place]->itemData(index).toLongLong()};
    if (wanted.value == 0) {
        if (place < keys.size())
            keys.erase(keys.begin() + static_cast<long>(place));
    } else if (place >= keys.size()) {
        if (std::ranges::find(keys, wanted) == keys.end())
            keys.push_back(wanted);
    } else {
        const auto taken = std::ranges::find(keys, wanted);
        if (taken != keys.end())
            *taken = keys[place];
        keys[place] = wanted;
    }
    refresh();
    Q_EMIT chosenChanged();
}

} // namespace dealdesk::ui
