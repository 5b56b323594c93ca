// The mail that asks HailBytes for a resale authorization (the source page, steps 2 and "Next step").
#pragma once

#include "guidance/firm.h"

#include <QString>

namespace dealdesk::wording {

struct Mail {
    QString to, subject, body; ///< body: lines
};

/// A draft that the user may change. `firm`: the partner's name. An id that is not entered yet has a place to fill in.
/// `listingCode`: guidance/listings.h; empty: none is known.
Mail requestMail(const std::string &firm, const guidance::FirmRows &rows, pricing::Listing listing,
                 pricing::Route route, const std::string &listingCode);
QString nothingIsSent(); ///< above the draft
/// For the mail program.
QString mailtoOf(const Mail &mail);
/// As one text, for the clipboard.
QString wholeText(const Mail &mail);

} // namespace dealdesk::wording
