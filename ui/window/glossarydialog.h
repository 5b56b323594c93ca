// The glossary: its terms, searched while typing, and what the chosen one says. Plain text throughout.
#pragma once

#include "guidance/glossary.h"
#include "ui/widgets/promptdialog.h"
#include "wording/language.h"

#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace dealdesk::ui {

class GlossaryDialog : public PromptDialog
{
    Q_OBJECT
public:
    /// `term`: which is chosen at first.
    GlossaryDialog(const wording::Language &language, std::optional<guidance::Term> term, QWidget *parent = nullptr);

    std::optional<guidance::Term> chosen() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< the arrows go through the list from the search

private:
    QWidget *makePart();
    void find();
    void showChosen();

    const wording::Language language;
    std::vector<guidance::Term> found;
    QLineEdit *search = nullptr;
    QListWidget *list = nullptr;
    QLabel *title = nullptr, *text = nullptr, *source = nullptr;
};

} // namespace dealdesk::ui
