// The request for the authorization of one listing on one marketplace: where it stands, its days, and the next thing to
// do with it.
#pragma once

#include "tables/requestentry.h"
#include "workspace/factedits.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace dealdesk::ui {

class EntryField;

class RequestRow : public QWidget
{
    Q_OBJECT
public:
    RequestRow(workspace::FactEdits &edits, pricing::Listing listing, pricing::Route route,
               std::function<pricing::Date()> today, const wording::Language &language, QWidget *parent = nullptr);

    void refresh();

private:
    void write();
    void noteAsked();
    void noteAnswered();
    void takeBack();
    EntryField *makeDay(tables::RequestDay which, const QString &title);
    void keep(const std::optional<guidance::AuthorizationRequest> &request, const QString &text, int stay = 0);

    workspace::FactEdits &edits;
    const workspace::Document &document;
    const pricing::Listing listing;
    const pricing::Route route;
    std::function<pricing::Date()> today;
    const wording::Language language;
    QLabel *standing;
    QPushButton *mail, *asked, *answered, *back;
    EntryField *askedOn, *answeredOn; ///< where it was another day than today
};

} // namespace dealdesk::ui
