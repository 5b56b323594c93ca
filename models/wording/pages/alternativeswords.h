// A quote of alternatives: what stands on the customer's page, and what the firm is told before it goes out.
#pragma once

#include "pricing/alternatives.h"
#include "wording/figuretext.h"

#include <QStringList>

#include <span>

namespace dealdesk::wording {

// On the customer's page: nothing of wholesale or margin.
QString alternativeNamed(std::size_t index); ///< "Alternative A"
QString takeOneOf(std::size_t alternatives); ///< "Choose one of these two: …"
QString alternativeWith(std::size_t index, const QString &product, pricing::CommitmentTerm term);
QString nextStepsWith(const QStringList &alternatives);
QString oneMonthlyPrice();
QString alternativeThatIsTaken(); ///< above the lines to sign: a line to write on

// Why there is no such quote.
QString twoOrThreeAlternatives();
QString alternativeTwice(const std::string &deal);
QString ofTwoCustomers(const std::string &deal, const std::string &other);

// For the firm alone.
/// "From alternatives A and B the customer can compute …": what each pair tells.
QString alternativesTell(const pricing::AlternativesStep &step, std::span<const pricing::PricedAlternative> all,
                         const Language &language);

} // namespace dealdesk::wording
