// What a key does to a step of a ramp, and which keys together are one edit.
#pragma once

#include "ramppicture.h"

#include "ui/widgets/keyline.h"
#include "wording/figuretext.h"

class QKeyEvent;

namespace dealdesk::ui {

struct RampMove {
    enum class Kind { Month, Tenants };
    Kind kind = Kind::Tenants;
    tables::Ramp after;
    QString remark = {}; ///< where it is not what the key is for
};

/// Nothing: the key is not one that moves a step.
std::optional<RampMove> moveOf(const QKeyEvent &event, const RampPicture &picture, std::size_t step,
                               const wording::FigureText &figures);
QList<KeyLine> rampKeys();

/// A key that is held down is one edit, and so are keys of one kind at one step: they have the same merge key.
class RampStay
{
public:
    void begin();
    int keyFor(RampMove::Kind kind);
    static int another(); ///< below 0, so that it is never the number of a stay in a field

private:
    std::optional<RampMove::Kind> last;
    int key = -1;
};

} // namespace dealdesk::ui
