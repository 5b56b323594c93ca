#include "rampkeys.h"

#include "rampwords.h"

#include "wording/pages/rampchartwords.h"

#include <QKeyEvent>

#include <cstdlib>

namespace dealdesk::ui {

namespace {

constexpr int keyStep = 10; // tenants, with Shift

/// Past the last band, or without a price book, it goes by tens, and says so.
RampMove toBand(bool up, const RampPicture &picture, std::size_t step, const wording::FigureText &figures)
{
    const int before = picture.ramp[step].count;
    const auto [after, beginsBand] = tables::nextBandStart(picture.ramp, step, up, picture.books, picture.beside);
    RampMove move{RampMove::Kind::Tenants, tables::withTenants(picture.ramp, step, after)};
    if (beginsBand)
        return move;
    const QString by = figures.count(std::abs(after - before));
    if (after == before)
        move.remark = picture.books.empty() ? wording::noBandsAtEnd()
                      : up                  ? wording::noBandAboveAtEnd()
                                            : wording::noBandBelowAtEnd();
    else if (!picture.books.empty())
        move.remark = up ? wording::noBandAbove(by) : wording::noBandBelow(by);
    else
        move.remark = up ? wording::noBandsMore(by) : wording::noBandsFewer(by);
    return move;
}

} // namespace

std::optional<RampMove> moveOf(const QKeyEvent &event, const RampPicture &picture, std::size_t step,
                               const wording::FigureText &figures)
{
    const pricing::TenantStep &now = picture.ramp[step];
    const int by = event.modifiers().testFlag(Qt::ShiftModifier) ? keyStep : 1;
    const auto byTenants = [&](int tenants) {
        return RampMove{RampMove::Kind::Tenants,
                        tables::withTenants(picture.ramp, step, std::int64_t{now.count} + tenants)};
    };
    const auto byMonths = [&](int months) {
        return RampMove{RampMove::Kind::Month, tables::withMonth(picture.ramp, step, now.month + months, picture.term)};
    };
    const bool alt = event.modifiers().testFlag(Qt::AltModifier);
    switch (event.key()) {
    case Qt::Key_Up: return byTenants(by);
    case Qt::Key_Down: return byTenants(-by);
    case Qt::Key_PageUp: return toBand(true, picture, step, figures);
    case Qt::Key_PageDown: return toBand(false, picture, step, figures);
    case Qt::Key_Left: return alt ? std::optional(byMonths(-1)) : std::nullopt;
    case Qt::Key_Right: return alt ? std::optional(byMonths(1)) : std::nullopt;
    default: return std::nullopt;
    }
}

QList<KeyLine> rampKeys()
{
    return {{QStringLiteral("← →"), RampWords::tr("The step before, the step after")},
            {QStringLiteral("↑ ↓"), RampWords::tr("One tenant more or fewer; with Shift ten")},
            {QStringLiteral("Page Up, Page Down"), RampWords::tr("To the next band, or the one before")},
            {QStringLiteral("Alt+←, Alt+→"), RampWords::tr("A month earlier or later")},
            {QStringLiteral("Ins"), RampWords::tr("Add a step")},
            {QStringLiteral("Del"), RampWords::tr("Remove the step")},
            {QStringLiteral("Esc"), RampWords::tr("Give up a drag")}};
}

void RampStay::begin()
{
    last.reset();
    key = another();
}

int RampStay::keyFor(RampMove::Kind kind)
{
    if (kind != last)
        key = another();
    last = kind;
    return key;
}

int RampStay::another()
{
    static int lastKey = -1;
    return --lastKey;
}

} // namespace dealdesk::ui
