// An offer sheet as labels and buttons, one below the other. Those that are there are used again while their number is
// the same, so that what has the focus keeps it.
#pragma once

#include "wording/findings/offersheet.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace dealdesk::ui {

class CopyButton;

class OfferLines : public QWidget
{
    Q_OBJECT
public:
    OfferLines(const wording::Language &language, QWidget *parent = nullptr);

    void show(const wording::OfferSheet &sheet, bool mayEdit);
    using QWidget::show;
    const QWidget *checks() const { return checksTitle; } ///< where they begin; null: there are none

Q_SIGNALS:
    void endAsked(pricing::Date day); ///< the button that sets the offers' end

private:
    void fill(bool mayEdit);
    void fillOffer(const wording::OfferBlock &offer);
    void fillCheck(const wording::SheetCheck &check, bool mayEdit);
    void beginGrid();
    void row(const wording::SheetRow &of);
    QLabel *title(const QString &text);
    QLabel *words(const QString &text, bool quiet = false);
    QLabel *nextLabel(const QString &text, bool quiet);
    CopyButton *nextCopy(const QString &what, const QString &copied);

    const wording::Language language;
    wording::OfferSheet shown;
    QVBoxLayout *layout;
    QGridLayout *grid = nullptr;
    int gridRow = 0;
    QWidget *body = nullptr;
    QLabel *checksTitle = nullptr;
    bool making = true; ///< else what is there is filled anew
    QString shape;
    std::vector<QLabel *> labels;
    std::vector<CopyButton *> copies;
    std::vector<QPushButton *> ends;
    std::vector<pricing::Date> endDays; ///< beside `ends`
    std::size_t nextOfLabels = 0, nextOfCopies = 0, nextOfEnds = 0;
};

} // namespace dealdesk::ui
