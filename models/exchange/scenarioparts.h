// What the file of price books alone has in common with a scenario's: one reader and one writer of authorizations.
#pragma once

#include "fieldreader.h"
#include "jsontext.h"
#include "records/faults.h"

#include <span>

namespace dealdesk::exchange {

/// The text as a tree, which lives as long as the parser; or why it is none, or more than is taken on.
tl::expected<Element, Problem> parseFile(simdjson::dom::parser &parser, std::string_view json);

void readExactly(JsonReader &r, const Place &at, Element value, std::string_view text);
void readVersion(JsonReader &r, const Place &at, Element value);

/// `otherCurrency`: what one that says another currency is told. The list may be empty where `mayBeEmpty`.
void readAuthorizations(JsonReader &r, const Place &at, Element value, ProblemCode otherCurrency, bool mayBeEmpty,
                        std::vector<pricing::ResaleAuthorization> &out);
/// Of more rows than the program takes on.
std::optional<Problem> tooManyRows(Element root, const char *list, std::size_t most);

/// As the value of the key that was written last.
void writeAuthorizations(JsonText &json, std::string_view currency,
                         const std::vector<pricing::ResaleAuthorization> &authorizations);

/// Whether one of the problems is of the value at this place, or of one in it or around it.
bool concern(std::span<const Problem> problems, std::string_view pointer);

/// What the rules (records/faults.h) have against the values beside the `problems` of reading them: of values without
/// one alone. At most `mostProblems` in all.
void addFaults(const pricing::Scenario &scenario, std::vector<Problem> &problems);

/// Without its place.
Problem problemOf(const pricing::Scenario &scenario, const records::Fault &fault);

/// A band that does not say where its figures come from has them from the shipped book that has such a row, else they
/// are mine. `isSaid`: of each band.
void fillSources(pricing::ResaleAuthorization &authorization, std::string_view currency,
                 const std::vector<bool> &isSaid);

} // namespace dealdesk::exchange
