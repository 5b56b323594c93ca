// Which deals the table shows: four choices above it, how many are hidden, and the way back to all of them.
#pragma once

#include "tables/dealconditions.h"
#include "wording/language.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace dealdesk::ui {

class ElidedLabel;

class DealsFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit DealsFilterBar(const wording::Language &language, QWidget *parent = nullptr);

    void show(const tables::DealConditions &conditions); ///< without a word
    using QWidget::show;
    void sayHidden(std::size_t deals);

Q_SIGNALS:
    void chosen(const dealdesk::tables::DealConditions &conditions);
    void allAsked(); ///< whatever hides some

private:
    QComboBox *addChoice(const QString &name, const QStringList &choices);
    tables::DealConditions conditions() const;

    const wording::Language language;
    QComboBox *status, *route, *listing, *due;
    ElidedLabel *hiddenDeals;
    QPushButton *all;
};

} // namespace dealdesk::ui
