// The price of one deal that reaches a target, at the cent, and a button that makes it the deal's price.
#pragma once

#include "pricing/solve.h"
#include "workspace/document.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPushButton;

namespace dealdesk::ui {

class EntryField;

class SolvePanel : public QFrame
{
    Q_OBJECT
public:
    explicit SolvePanel(workspace::Document &document, QWidget *parent = nullptr);

    void refresh(); ///< after the document changed
    void choose(workspace::RowKey deal);
    QString answer() const;

private:
    std::optional<std::size_t> dealIndex() const;
    std::optional<pricing::PriceTarget> target(const QString &text) const;
    QString problemWith(const QString &text) const;
    void targetChosen();
    void solve();
    void showSolved(std::size_t deal);
    void apply();

    workspace::Document &document;
    QComboBox *deals;
    QComboBox *kinds;
    EntryField *value;
    QLabel *found;
    QLabel *rests;
    QLabel *advice;
    QPushButton *applies;
    std::optional<pricing::Money> unit; ///< that would be the deal's price
};

} // namespace dealdesk::ui
