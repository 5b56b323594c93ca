// The text for a co-sell opportunity: to be read, changed and copied. It sends nothing.
#pragma once

#include "ui/widgets/promptdialog.h"

class QPlainTextEdit;

namespace dealdesk::ui {

class CoSellDialog : public PromptDialog
{
    Q_OBJECT
public:
    CoSellDialog(const QString &intro, const QString &draft, QWidget *parent = nullptr);

    QString text() const; ///< as it stands there

private:
    QPlainTextEdit *box;
};

} // namespace dealdesk::ui
