// Why a deal cannot be quoted yet, and why its document cannot be printed: read in the quote's dialog and on the
// command line.
#pragma once

#include "pricing/evaluate.h"
#include "wording/figuretext.h"

#include <optional>

namespace dealdesk::wording {

// Each names the deal; one without a name is "This deal".
QString standInNames(const std::string &deal, const QString &which); ///< `which`: of the next two, one behind the other
QString firmStillCalled(const std::string &name);
QString customerStillCalled(const std::string &name);
QString lacksAPrice(const std::string &deal, pricing::Flag why); ///< of the four that leave a deal without one
QString priceNotKnown(const std::string &deal);
QString instalmentsDiffer(const std::string &deal, std::optional<pricing::Money> sum, pricing::Money billed,
                          const FigureText &figures);
QString optionTooLarge(const std::string &deal);
QString amountTooLarge(const std::string &deal);
// In the customer's currency:
QString onlyDirectAbroad(const std::string &deal, const QString &currency);
QString nothingAtThisRate(const std::string &deal, const QString &currency);
QString tooLargeAtThisRate(const std::string &deal, const QString &currency);

QString pdfNotWritten(const QString &why); ///< `why`: of the next two
QString fontUnreadable();
QString lettersWithoutFont(const QString &letters, const QString &text, const QString &font);
QString eastAsianFont(); ///< a font that would have them
QString symbolFont();
QString anyFont();
QString pdfNotDrawn();
QString thePdf(); ///< "The PDF", as filewords.h takes it

} // namespace dealdesk::wording
