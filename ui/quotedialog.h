// What goes on a quote beside the deal itself, and where the PDF is to be written; above it what is quoted, to whom,
// and what speaks against it.
#pragma once

#include "quotes/quotebrief.h"
#include "quotes/quotepdf.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace dealdesk::ui {

class Prompts;

/// What the dialog starts from.
struct QuoteQuestion {
    quotes::QuoteDetails proposed;
    quotes::QuoteBrief brief;
    bool internal = false; ///< which of the two documents it is
    QString folder;
    std::function<QString(const QString &number)> fileName; ///< in the folder, for a quote of this number
    /// Who has this number, as a sentence; empty: nobody.
    std::function<QString(const QString &number)> taken;
};

class QuoteDialog : public QDialog
{
    Q_OBJECT
public:
    QuoteDialog(const QuoteQuestion &question, Prompts &prompts, QWidget *parent = nullptr);

    quotes::QuoteDetails details() const;
    QString path() const;

    /// Asks before a file is replaced.
    void accept() override;

private:
    void build();
    void addBrief(QVBoxLayout *layout);
    void addFields(QFormLayout *form);
    void browse();
    void proposePath();
    QString wrong() const; ///< why it cannot be written; empty: nothing
    void check();

    QuoteQuestion question;
    Prompts &prompts;
    QLineEdit *number;
    QDateEdit *issued;
    QDateEdit *validUntil;
    QCheckBox *options;
    QLabel *otherTerms;
    QLineEdit *file;
    QLabel *problem;
    QPushButton *write = nullptr;
    bool ownFile = false;  ///< typed or chosen: it does not follow the number any more
    QString mayBeReplaced; ///< chosen where the file dialog has asked already
};

} // namespace dealdesk::ui
