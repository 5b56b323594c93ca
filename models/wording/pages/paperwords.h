// What the settings' part on the firm's paper says.
#pragma once

#include "wording/language.h"

#include <cstdint>

namespace dealdesk::wording {

QString paperHelp();
QString addressHelp();
QString closingHelp();
QString termsHelp();
QString signatureTick();
QString paperSizeHelp();
QString paperTextTooLong(std::int64_t most, const Language &language);
QString changePaper(const QString &field); ///< "Change the address on paper", of "address"

} // namespace dealdesk::wording
