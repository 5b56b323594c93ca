// Which quotes of the register are wanted: a search, states, how soon they expire, when they were issued.
#pragma once

#include "tables/registertable.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace dealdesk::ui {

class RegisterBar : public QWidget
{
    Q_OBJECT
public:
    RegisterBar(std::function<QDate()> today, const wording::Language &language, QWidget *parent = nullptr);
    tables::RegisterFilter filter() const;
    void clear();

Q_SIGNALS:
    void changed();

private:
    std::function<QDate()> today;
    QLineEdit *search;
    QComboBox *state;
    QComboBox *expiring;
    QComboBox *issued;
};

} // namespace dealdesk::ui
