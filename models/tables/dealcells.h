// One deal's cells: their text, the value that they sort by, and their tone.
#pragma once

#include "guardedtable.h"
#include "wording/figuretext.h"
#include "workspace/document.h"

#include <QVariant>

namespace dealdesk::tables {

struct DealCells {
    const workspace::Document &document;
    const wording::FigureText &figures;
    std::size_t deal; ///< index into the scenario's deals

    const pricing::Deal &entered() const { return document.scenario().deals[deal]; }
    QVariant text(int column) const;
    QVariant sortValue(int column) const;
    exchange::CellValue value(int column) const;
    Tone tone(int column) const;

private:
    QString figureText(int column) const;
    exchange::CellValue figure(int column) const;
    exchange::CellValue price() const; ///< as entered: an amount, or percent where the rule is a markup or a margin
    QString tenantsText() const;
    QString customerName() const;
    QString bandName() const;
};

} // namespace dealdesk::tables
