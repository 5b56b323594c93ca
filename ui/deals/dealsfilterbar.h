// Which deals the table shows: choices above it, how many are hidden, and the way back to all of them. What is asked
// for less often stands in a second line.
#pragma once

#include "tables/dealconditions.h"
#include "wording/language.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QPushButton;

namespace dealdesk::ui {

class CustomerFilter;
class ElidedLabel;

class DealsFilterBar : public QWidget
{
    Q_OBJECT
public:
    DealsFilterBar(const workspace::Document &document, const wording::Language &language, QWidget *parent = nullptr);

    QWidget *firstLine() const { return line; }
    void addFirst(QWidget *widget);                      ///< before the choices of the first line, where it is made
    void show(const tables::DealConditions &conditions); ///< without a word
    using QWidget::show;
    /// What can be chosen of the document as it is now, and how many deals are not shown.
    void refresh(std::size_t hidden);

Q_SIGNALS:
    void chosen(const dealdesk::tables::DealConditions &conditions);
    void allAsked(); ///< whatever hides some

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< Del and Backspace ask a choice for nothing

private:
    void addMore();
    void add(QComboBox *choice, const QString &name, QHBoxLayout *into);
    QComboBox *addChoice(const QString &name, const QStringList &choices, QHBoxLayout *into);
    void offerBands(const std::optional<std::string> &wanted);
    void showMore(bool on);
    tables::DealConditions conditions() const;

    const workspace::Document &document;
    const wording::Language language;
    QWidget *line, *secondLine;
    QHBoxLayout *often, *seldom;
    QComboBox *status, *route, *listing, *due, *band, *flags;
    std::vector<std::string> offeredBands;
    CustomerFilter *customer;
    QPushButton *more;
    ElidedLabel *hiddenDeals;
    QPushButton *all;
};

} // namespace dealdesk::ui
