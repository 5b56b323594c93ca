// The bottom line: the portfolio in one sentence, and whether everything is saved.
#pragma once

#include "workspace/document.h"

#include <QStatusBar>

class QLabel;

namespace dealdesk::ui {

class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(workspace::Document &document, QWidget *parent = nullptr);

private:
    void refresh();
    void showSaved();
    QString portfolio() const;

    workspace::Document &document;
    QLabel *figures;
    QLabel *saved;
};

} // namespace dealdesk::ui
