// A branding as it is handed on: JSON with its texts and colours, and its images as files beside it, which it names.
#pragma once

#include "problem.h"

#include "records/branding.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace dealdesk::exchange {

struct BrandingFiles {
    std::string json;                          ///< UTF-8, ending in a line feed
    std::map<std::string, std::string> images; ///< bytes by their files' names: "acme-logo.png", "acme-favicon.ico"
};

/// {"format": "dealdesk-branding", "version": 1, "primaryColor": "#0b5cad", …, "logo": "acme-logo.png"}; what is empty
/// is not written. `branding` has no faults, and its images are of a kind that there is (imagefile.h). `name`: of the
/// JSON's file, without its ending.
BrandingFiles writeBranding(const records::Branding &branding, std::string_view name);

/// Why there are no bytes.
struct NoImage {
    std::optional<std::size_t> bytes; ///< as many as that are not read; nothing: it is not there, or may not be read
};
/// The bytes of the file of this name beside the JSON.
using ImageBeside = std::function<tl::expected<std::string, NoImage>(const std::string &name)>;
/// 1 to `mostProblems` where anything is wrong. A name that leads out of the folder is no name.
tl::expected<records::Branding, std::vector<Problem>> readBranding(std::string_view json, const ImageBeside &beside);

} // namespace dealdesk::exchange
