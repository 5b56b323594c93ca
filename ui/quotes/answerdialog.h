// What became of a quote: accepted or declined, on which day, with which words; what an acceptance does to its deal.
#pragma once

#include "workspace/quoteedits.h"

#include "wording/language.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QPushButton;

namespace dealdesk::ui {

class EntryField;

struct AnswerQuestion {
    wording::Language language;
    workspace::QuoteRecord quote;
    workspace::QuoteStanding standing = workspace::QuoteStanding::Accepted; ///< or Declined
    QDate today;
    std::optional<pricing::Deal> deal = {}; ///< as it is; nothing: it is gone
    /// Whose purchase order it is, as a sentence; empty: nobody's.
    std::function<QString(const QString &order)> taken = {};
};

class AnswerDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AnswerDialog(const AnswerQuestion &question, QWidget *parent = nullptr);
    workspace::QuoteEdits::Answer answer() const;
    void accept() override;

private:
    bool isRight() const;
    std::optional<pricing::Deal> changedDeal() const;

    AnswerQuestion question;
    EntryField *day;
    EntryField *note;
    EntryField *order;
    QCheckBox *status;
    QCheckBox *certain;
    QCheckBox *begun; ///< steps 3 and 4 of its readiness
    QPushButton *take;
};

} // namespace dealdesk::ui
