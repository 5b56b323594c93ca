// Which kind of image a file's first bytes say it is: the kinds that a branding's logo and favicon may be.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace dealdesk::exchange {

enum class ImageKind : std::uint8_t { Png, Jpeg, Ico };

/// Nothing: another, or no image. Whether the rest can be drawn, who draws it finds out.
std::optional<ImageKind> imageKindOf(std::string_view file);
std::string_view endingOf(ImageKind kind); ///< of a file's name: "png"

} // namespace dealdesk::exchange
