// A quote's two dates: typed in any way that means one day, shown in one style; the end not before the beginning.
#pragma once

#include "wording/language.h"

#include <QDate>
#include <QWidget>

namespace dealdesk::ui {

class EntryField;

class QuoteDates : public QWidget
{
    Q_OBJECT
public:
    QuoteDates(QDate issued, QDate validUntil, const wording::Language &language, QWidget *parent = nullptr);

    /// As they stand there; null where what stands there is no date.
    QDate issued() const;
    QDate validUntil() const;
    bool isRight() const;

Q_SIGNALS:
    void rightnessChanged();
    void changed(); ///< another day stands in one of them, or none

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< the arrows step a day

private:
    EntryField *addField(const QString &name, QDate date);
    QString wrongEnd(const QString &text) const; ///< why it cannot be; empty: nothing

    EntryField *from;
    EntryField *until;
    const wording::Language language;
    QDate begins; ///< as it was last taken
};

} // namespace dealdesk::ui
