// The bottom line: the portfolio in one sentence, and whether everything is saved.
#pragma once

#include "wording/language.h"
#include "workspace/document.h"

#include <QDate>
#include <QStatusBar>

#include <functional>

#include <vector>

class QLabel;
class QPushButton;

namespace dealdesk::ui {

class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    StatusLine(const workspace::Document &document, const wording::Language &language, QWidget *parent = nullptr);

    /// What day it is: without, no end of an authorization is warned of.
    void setClock(std::function<QDate()> clock);

Q_SIGNALS:
    /// The user wants to see the authorization that ends.
    void endingAsked(dealdesk::workspace::RowKey key);
    /// The user wants to see the deals, by index, that a figure is without.
    void missingAsked(const std::vector<std::size_t> &deals);

private:
    void refresh();
    void showSaved();
    QString portfolio() const;
    void showMissing();
    void showEnding();

    const wording::Language language;
    const workspace::Document &document;
    QLabel *figures;
    QPushButton *missing; ///< "without 2 deals"; shown where there are some
    std::vector<std::size_t> missingDeals;
    QPushButton *ending; ///< "RA-1 (ASM) ends in 28 days"; shown where one does
    workspace::RowKey endingKey;
    std::function<QDate()> today = [] { return QDate(); };
    QLabel *saved;
};

} // namespace dealdesk::ui
