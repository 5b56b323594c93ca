// What the ramp chart says in words, and the figures that it gives away.
#pragma once

#include "ramppicture.h"

#include "exchange/sheet.h"
#include "wording/figuretext.h"

#include <QCoreApplication>

namespace dealdesk::ui {

class RampWords
{
    Q_DECLARE_TR_FUNCTIONS(dealdesk::ui::RampChart)
public:
    /// "Month 6, Jul 2027 · 100 tenants · Band 2", of the ramp as it is, or as it is being dragged.
    static QString ofMonth(const RampPicture &picture, const tables::Ramp &ramp, int month,
                           const wording::FigureText &figures);
    static exchange::Sheet values(const RampPicture &picture); ///< one row a step
};

} // namespace dealdesk::ui
