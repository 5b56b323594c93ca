#include "targets.h"

#include "exchange/evaluationfile.h"
#include "exchange/scenariofile.h"
#include "pricing/evaluate.h"

#include <algorithm>

namespace dealdesk::fuzz {

void scenario(std::string_view bytes)
{
    const auto read = exchange::readScenario(bytes);
    if (!read) {
        require(!read.error().empty() && read.error().size() <= exchange::mostProblems, "1 to 50 problems");
        for (const exchange::Problem &problem : read.error())
            require(!messageOf(problem).empty() && std::ranges::none_of(problem.pointer + messageOf(problem),
                                                                        [](unsigned char c) { return c < ' '; }),
                    "a problem is one printable line");
        return;
    }
    const std::string text = exchange::writeScenario(*read);
    const auto again = exchange::readScenario(text);
    require(again.has_value(), "what was written is read");
    require(*again == *read, "what was written reads back equal");
    require(exchange::writeScenario(*again) == text, "writing is stable");
    try {
        const auto evaluation = pricing::evaluate(*read);
        exchange::evaluationJson(*read, evaluation);
        for (std::size_t deal = 0; deal < read->deals.size() && deal < 4; ++deal) {
            pricing::payouts(*read, deal, evaluation);
            pricing::nextBand(*read, deal, evaluation);
            pricing::compareTerms(*read, deal);
        }
    } catch (const pricing::AmountOverflow &) {
        // A figure beyond 64 bits is said, not computed.
    }
}

} // namespace dealdesk::fuzz
