// The price of one deal that reaches a target, at the cent, and a button that makes it the deal's price.
#pragma once

#include "pricing/solve.h"
#include "wording/language.h"
#include "workspace/dealedits.h"

#include <QFrame>
#include <QJsonObject>

class QComboBox;
class QLabel;
class QPushButton;

namespace dealdesk::ui {

class EntryField;

class SolvePanel : public QFrame
{
    Q_OBJECT
public:
    SolvePanel(workspace::DealEdits &edits, const wording::Language &language, QWidget *parent = nullptr);

    /// After the document changed too. A deal that is not there has no price.
    void setDeal(workspace::RowKey deal);
    QString answer() const;
    QString promise() const; ///< what Apply will change

    QJsonObject inputs() const; ///< the kind of target, and the last target of each kind
    void takeInputs(const QJsonObject &kept);

Q_SIGNALS:
    void targetChanged(); ///< by the user

private:
    std::optional<pricing::PriceTarget> target(const QString &text) const;
    QString problemWith(const QString &text) const;
    void chooseKind();
    void takeTarget(const QString &text);
    void showTarget();
    void solve();
    void showSolved(std::size_t deal);
    void nameDeal();
    void showPromise();
    void apply();

    const wording::Language language;
    workspace::DealEdits &edits;
    const workspace::Document &document;
    workspace::RowKey deal;
    QStringList targets;  ///< as text, by kind
    std::string currency; ///< of what is shown; empty: nothing yet
    QComboBox *kinds;
    EntryField *value;
    QLabel *asked;
    QLabel *found;
    QLabel *rests;
    QLabel *promised;
    QPushButton *applies;
    std::optional<pricing::Money> unit; ///< that would be the deal's price
};

} // namespace dealdesk::ui
