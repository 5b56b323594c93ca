// The request for the authorization of one listing on one marketplace: where it stands, and the next thing to do with
// it.
#pragma once

#include "wording/language.h"
#include "workspace/factedits.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace dealdesk::ui {

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

    workspace::FactEdits &edits;
    const workspace::Document &document;
    const pricing::Listing listing;
    const pricing::Route route;
    std::function<pricing::Date()> today;
    const wording::Language language;
    QLabel *standing;
    QPushButton *mail, *asked, *answered, *back;
};

} // namespace dealdesk::ui
