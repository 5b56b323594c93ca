// A scenario as an XLSX workbook for a finance person: sheets of deals, months, terms, offers, assumptions and terms of
// the trade, whose totals and margins are formulas that give the program's figures to the cent.
#pragma once

#include "exchange/problem.h"
#include "files/error.h"
#include "pricing/evaluate.h"
#include "wording/language.h"

#include <tl/expected.hpp>

#include <cstdint>
#include <functional>
#include <string>
#include <variant>
#include <vector>

namespace dealdesk::spreadsheets {

/// As many rows as a sheet has (ECMA-376): a scenario with more months of deals has no workbook.
inline constexpr std::size_t mostRows = 1'048'576;

/// Asked now and then while a workbook is made: how far it is; `of` 0: it is being packed, and nobody knows. False: it
/// stops.
using WorkbookGoesOn = std::function<bool(std::size_t done, std::size_t of)>;

struct WorkbookDetails {
    const wording::Language &language;
    pricing::Date created{};     ///< the same scenario of the same day gives the same bytes
    bool isIllustrative = false; ///< some of its prices rest on illustrative figures
    WorkbookGoesOn goesOn = {};
};

struct TooManyMonths {
    std::size_t rows = 0;
};
struct Stopped {}; ///< by who was asked
/// Why there is no workbook: of its scenario, or of the folder in which it is made.
using NoWorkbook = std::variant<TooManyMonths, files::Error, Stopped>;
using Workbook = tl::expected<std::string, NoWorkbook>; ///< the file's bytes

/// With wholesale and margin: for the partner's own desk. Throws AmountOverflow.
Workbook internalWorkbook(const pricing::Scenario &scenario, const WorkbookDetails &details);

/// For customers and colleagues. `shared`: what exchange::writeWithoutWholesale leaves of a scenario. Its sheets are
/// made of types that have no place for wholesale or margin (resalebook.h). Throws AmountOverflow.
Workbook workbookWithoutWholesale(const pricing::Scenario &shared, const WorkbookDetails &details);

enum class WorkbookFor : std::uint8_t { OwnDesk, Others }; ///< others get it without wholesale

/// One of the two, of a whole scenario. The problems are those of exchange::writeWithoutWholesale. Throws
/// AmountOverflow.
tl::expected<Workbook, std::vector<exchange::Problem>> workbookOf(const pricing::Scenario &scenario, WorkbookFor whom,
                                                                  const wording::Language &language,
                                                                  const pricing::Date &created,
                                                                  const WorkbookGoesOn &goesOn = {});

} // namespace dealdesk::spreadsheets
