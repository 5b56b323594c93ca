// The identifiers of a listing on a marketplace, each with a button that copies it; one that nobody has published leads
// to where the user enters his own.
#pragma once

#include "guidance/listings.h"
#include "wording/language.h"
#include "workspace/document.h"

#include <QBoxLayout>
#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace dealdesk::ui {

class CopyButton;
class ElidedLabel;

class ListingIds : public QWidget
{
    Q_OBJECT
public:
    /// Below one another in a card, or side by side.
    ListingIds(const workspace::Document &document, const wording::Language &language, QBoxLayout::Direction direction,
               QWidget *parent = nullptr);

    /// Hidden on a route that has none.
    void show(pricing::Listing listing, pricing::Route route);

Q_SIGNALS:
    void enterAsked(const QString &row); ///< to be entered by the user: its row of what the marketplaces allow

private:
    struct Line {
        QWidget *whole;
        QLabel *name;
        ElidedLabel *value;
        CopyButton *copy;
        QPushButton *enter;
        QString row;
    };
    void addLine();

    const workspace::Document &document;
    const wording::Language language;
    QBoxLayout *layout;
    std::vector<Line> lines;
};

} // namespace dealdesk::ui
