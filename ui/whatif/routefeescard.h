// What each route takes of a deal: as the scenario knows it or is assumed to be, until the user says otherwise. No deal
// changes by it.
#pragma once

#include "pricing/routegrid.h"
#include "wording/language.h"

#include <QFrame>
#include <QJsonObject>

#include <array>
#include <map>

class QLabel;

namespace dealdesk::ui {

class EntryField;

class RouteFeesCard : public QFrame
{
    Q_OBJECT
public:
    explicit RouteFeesCard(const wording::Language &language, QWidget *parent = nullptr);

    /// `key`: which deal it is, the same for as long as the workspace lives.
    void showDeal(const QString &key, const pricing::Deal &deal);
    /// Of the deal that is shown.
    pricing::RouteFees fees() const;

    QJsonObject inputs() const;
    void takeInputs(const QJsonObject &kept);

Q_SIGNALS:
    void feesChanged(); ///< by the user

private:
    /// Nothing where it is as assumed.
    using Entered = std::array<std::optional<pricing::Percent>, pricing::allRoutes.size()>;

    void take(pricing::Route route, const QString &text);
    void showFees(bool another);

    std::map<QString, Entered> entered; ///< by deal
    QString shown;
    pricing::RouteFees assumed; ///< of the deal that is shown
    std::array<EntryField *, pricing::allRoutes.size()> fields{};
    const wording::Language language;
    QLabel *assumption;
};

} // namespace dealdesk::ui
