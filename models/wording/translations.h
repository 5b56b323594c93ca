// The texts that do not stand in the source: other languages, and the plural forms of English.
#pragma once

namespace dealdesk::wording {

/// For the application that stands; without it a count of one reads "1 deals". Each program calls it once, as do the
/// tests.
void installTranslations();

} // namespace dealdesk::wording
