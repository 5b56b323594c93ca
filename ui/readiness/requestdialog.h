// The mail that asks for an authorization: to be read, changed, copied, or handed to the mail program. It sends
// nothing.
#pragma once

#include "ui/widgets/promptdialog.h"
#include "wording/pages/requestmail.h"

class QLineEdit;
class QPlainTextEdit;

namespace dealdesk::ui {

/// Accepted: the user says that it was sent.
class RequestDialog : public PromptDialog
{
    Q_OBJECT
public:
    /// `mayNote`: the day may be kept as the request's.
    RequestDialog(const wording::Mail &draft, bool mayNote, QWidget *parent = nullptr);

    wording::Mail mail() const; ///< as it stands there

private:
    QWidget *makePart(const wording::Mail &draft);

    QLineEdit *to = nullptr, *subject = nullptr;
    QPlainTextEdit *body = nullptr;
};

} // namespace dealdesk::ui
