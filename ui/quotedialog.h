// What goes on a quote beside the deal itself, and where the PDF is to be written.
#pragma once

#include "quotes/customerquote.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace dealdesk::ui {

class Prompts;

class QuoteDialog : public QDialog
{
    Q_OBJECT
public:
    /// `proposed` and `path` are filled in; `internal` says which of the two documents it is.
    QuoteDialog(const quotes::QuoteDetails &proposed, const QString &path, bool internal, bool illustrative,
                Prompts &prompts, QWidget *parent = nullptr);

    quotes::QuoteDetails details() const;
    QString path() const;

private:
    void check();

    Prompts &prompts;
    QLineEdit *number;
    QDateEdit *issued;
    QDateEdit *validUntil;
    QCheckBox *options;
    QLineEdit *file;
    QLabel *problem;
    QPushButton *write;
};

} // namespace dealdesk::ui
