// What the names of copies end with, as the workspace wants it.
#pragma once

#include "wording/figuretext.h"
#include "wording/placeholders.h"
#include "workspace/copyname.h"

namespace dealdesk::ui {

inline workspace::CopySuffixes copySuffixes()
{
    return {wording::utf8(wording::copySuffix()), wording::utf8(wording::furtherCopySuffix())};
}

} // namespace dealdesk::ui
