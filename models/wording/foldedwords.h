// Words as one text, however they are written: without accents, however these are coded, and without case.
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace dealdesk::wording {

/// "Müller", coded either way, and "MULLER" are "muller"; "Straße" is "strasse", "Łódź" is "lodz".
std::string folded(const QString &text);
std::string foldedWord(std::string_view utf8);

} // namespace dealdesk::wording
