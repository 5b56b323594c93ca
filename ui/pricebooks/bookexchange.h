// Price books out of the program and into it, for a colleague: a button with a menu, on the page of price books.
#pragma once

#include "exchange/pricebookfile.h"
#include "wording/language.h"
#include "workspace/factedits.h"

#include <QPushButton>

namespace dealdesk::ui {

class Prompts;

class BookExchange : public QPushButton
{
    Q_OBJECT
public:
    BookExchange(workspace::FactEdits &edits, Prompts &prompts, const wording::Language &language,
                 QWidget *parent = nullptr);

    void importBooks();
    void importFrom(const QString &path); ///< the same, of a file that is chosen already
    void exportBooks();

Q_SIGNALS:
    void notice(const QString &sentence);

private:
    std::optional<std::string> textOf(const QString &path);
    exchange::ReadPriceBooks read(const std::string &text);
    void take(const exchange::PriceBooks &books);
    void refuse(const QStringList &lines);

    workspace::FactEdits &edits;
    const workspace::Document &document;
    Prompts &prompts;
    const wording::Language language;
};

} // namespace dealdesk::ui
