// The partner's own lists for every proof of concept: day-0 questions, and what is delivered in 14 and in 30 days.
#pragma once

#include "guidance/poc.h"
#include "ui/widgets/promptdialog.h"

#include <map>

class QPlainTextEdit;

namespace dealdesk::ui {

class PocLists : public PromptDialog
{
    Q_OBJECT
public:
    explicit PocLists(const guidance::FirmRows &rows, QWidget *parent = nullptr);

    /// The firm's rows that differ; with nothing, a row goes.
    std::map<std::string, std::optional<guidance::OwnValue>, std::less<>> changes(const guidance::FirmRows &rows) const;

private:
    QWidget *makePart(const guidance::FirmRows &rows);

    std::map<guidance::PocList, QPlainTextEdit *> boxes;
};

} // namespace dealdesk::ui
