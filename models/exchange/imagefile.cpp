#include "imagefile.h"

namespace dealdesk::exchange {

using namespace std::string_view_literals;

std::optional<ImageKind> imageKindOf(std::string_view file)
{
    if (file.starts_with("\x89PNG\r\n\x1a\n"sv))
        return ImageKind::Png;
    if (file.starts_with("\xff\xd8\xff"sv))
        return ImageKind::Jpeg;
    if (file.starts_with("\0\0\1\0"sv))
        return ImageKind::Ico;
    return std::nullopt;
}

std::string_view endingOf(ImageKind kind)
{
    switch (kind) {
    case ImageKind::Png: return "png";
    case ImageKind::Jpeg: return "jpg";
    case ImageKind::Ico: return "ico";
    }
    return {};
}

} // namespace dealdesk::exchange
