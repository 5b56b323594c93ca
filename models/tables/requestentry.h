// The days of a request for an authorization, as they are typed: when it was asked, and when it was answered.
#pragma once

#include "entrytext.h"

#include "guidance/firm.h"

namespace dealdesk::tables {

enum class RequestDay : std::uint8_t { Asked, Answered };

/// A request with this entry; nothing: there is none, as before. Or a sentence. `now`: nothing where none was asked.
Read<std::optional<guidance::AuthorizationRequest>> withEntry(const std::optional<guidance::AuthorizationRequest> &now,
                                                              pricing::Listing listing, pricing::Route route,
                                                              RequestDay which, const QString &text,
                                                              pricing::Date today, const wording::Language &language);

} // namespace dealdesk::tables
