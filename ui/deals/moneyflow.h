// Who gets what of one month's bill: the customer pays the marketplace, which pays the publisher and the partner.
#pragma once

#include "pricing/evaluation.h"
#include "wording/figuretext.h"

#include <QStringList>
#include <QWidget>

namespace dealdesk::ui {

class MoneyFlow : public QWidget
{
    Q_OBJECT
public:
    explicit MoneyFlow(QWidget *parent = nullptr);

    /// `arrival` says when the partner's money comes.
    void show(const pricing::MonthFigures &month, const std::optional<pricing::Percent> &marginPercent,
              pricing::Route route, const QString &customer, const QString &arrival,
              const wording::FigureText &figures);
    void clear(const QString &why);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// The first name and the first amount that there is room for, the amount smaller before it is a shorter one. The
    /// words may be higher than what they stand beside.
    void drawWords(QPainter &painter, const QRect &at, const QStringList &names, const QStringList &amounts) const;

    QString payer, channelNote;
    QStringList payerAmount, channel, publisherAmounts; ///< as it is best said, and shorter
    QString partnerAmount, partnerNote, arrival;
    double publisherShare = 0; ///< of the bill
    bool loss = false;
    QString nothing;
};

} // namespace dealdesk::ui
