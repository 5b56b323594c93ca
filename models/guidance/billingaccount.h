// How the customer's billing account on Azure is written: what is not so is kept, and looked at once more.
#pragma once

#include <string_view>

namespace dealdesk::guidance {

/// "guid:guid_2019-05-31" of a Microsoft Customer Agreement, or the digits of an EA enrolment (Microsoft Learn,
/// multiparty private offers for ISVs).
bool looksLikeBillingAccount(std::string_view text);

} // namespace dealdesk::guidance
