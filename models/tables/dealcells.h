// One deal's cells: their values, the words around them, and their tone.
#pragma once

#include "guardedtable.h"
#include "workspace/document.h"

namespace dealdesk::tables {

struct DealCells {
    const workspace::Document &document;
    const wording::FigureText &figures;
    std::size_t deal; ///< index into the scenario's deals

    const pricing::Deal &entered() const { return document.scenario().deals[deal]; }
    exchange::CellValue value(int column) const;
    /// "30.00 % markup", "60 → 140".
    QString worded(int column, const QString &figure) const;
    Tone tone(int column) const;

    exchange::CellValue bandPlace() const; ///< among the listing's bands, from 0

private:
    const pricing::Evaluation *evaluation() const; ///< null: this deal has no figures
    exchange::CellValue figure(int column) const;
    exchange::CellValue price() const; ///< as entered: an amount, or percent where the rule is a markup or a margin
    exchange::CellValue customerName() const;
    exchange::CellValue bandName() const;
    exchange::CellValue attention() const;
};

} // namespace dealdesk::tables
