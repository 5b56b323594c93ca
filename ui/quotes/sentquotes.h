// What is done with a quote that went out: its document is opened, its mail is drafted.
#pragma once

#include "quotes/issuing.h"

#include "wording/language.h"

#include <QObject>

namespace dealdesk::ui {

class NoticeBar;
class Prompts;

class SentQuotes : public QObject
{
    Q_OBJECT
public:
    SentQuotes(workspace::QuoteRegister &issued, Prompts &prompts, NoticeBar &notices,
               const wording::Language &language, QWidget *window);

    /// The very document: where it lies, else written there once more, else where the user says.
    void openDocument(workspace::RowKey quote);
    /// A draft in the mail program. It attaches nothing: the text names the document's place.
    void mail(workspace::RowKey quote);

private:
    QString placeOf(workspace::RowKey quote); ///< of its document, which is there then; empty: it could not be

    const wording::Language language;
    workspace::QuoteRegister &issued;
    quotes::Issuing issuing;
    Prompts &prompts;
    NoticeBar &notices;
    QWidget *window;
};

} // namespace dealdesk::ui
