#include "bandgauge.h"

#include "ui/widgets/plaintip.h"
#include "ui/widgets/theme.h"
#include "wording/figuretext.h"
#include "wording/pages/dealwords.h"

#include <QPainter>

namespace dealdesk::ui {

namespace {

constexpr int adviceFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

BandGauge::BandGauge(const wording::Language &in, QWidget *parent)
    : QWidget(parent)
    , language(in)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize BandGauge::sizeHint() const { return {320, 96}; }

void BandGauge::show(const std::vector<pricing::VolumeBand> &bands, std::int64_t total, const QString &newTitle,
                     const QString &newAdvice)
{
    segments.clear();
    reached = -1;
    for (std::size_t i = 0; i < bands.size(); ++i) {
        const double from = bands[i].from;
        const double to =
            i + 1 < bands.size() ? bands[i + 1].from : 2 * from; // the last band has no end: half is plenty
        const double filled = std::clamp((static_cast<double>(total) - from) / (to - from), 0.0, 1.0);
        if (total >= bands[i].from)
            reached = static_cast<int>(i);
        segments.append({wording::text(bands[i].name), language.count(bands[i].from),
                         i + 1 == bands.size() && total >= bands[i].from ? std::max(0.5, filled) : filled});
    }
    title = newTitle;
    advice = newAdvice;
    setAccessibleName(title);
    setAccessibleDescription(advice);
    setPlainTip(this, advice); // all of it
    cutAdvice();
    update();
}

QRect BandGauge::adviceRoom() const { return {0, 66, width(), height() - 66}; }

void BandGauge::cutAdvice()
{
    const QFontMetrics metrics(fontOf(Type::Label));
    const QRect room = adviceRoom();
    const auto fits = [&](const QString &words) {
        return metrics.boundingRect(room, adviceFlags, words).height() <= room.height();
    };
    shownAdvice = advice;
    for (int most = std::min(3 * width(), metrics.horizontalAdvance(advice)); most > 0 && !fits(shownAdvice);
         most -= 16)
        shownAdvice = metrics.elidedText(advice, Qt::ElideRight, most);
}

void BandGauge::resizeEvent(QResizeEvent *) { cutAdvice(); }

void BandGauge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(Type::BodyStrong));
    painter.setPen(theme().text);
    painter.drawText(QRect(0, 0, width(), 18), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(title, Qt::ElideRight, width()));
    constexpr int gap = 2, barTop = 26, barHeight = 8;
    const int count = static_cast<int>(segments.size());
    for (int i = 0; i < count; ++i) {
        const int left = i * (width() + gap) / count, right = (i + 1) * (width() + gap) / count - gap;
        const QRect bar(left, barTop, right - left, barHeight);
        painter.fillRect(bar, theme().line);
        painter.fillRect(QRectF(left, barTop, bar.width() * segments[i].filled, barHeight), theme().accent);
        painter.setFont(fontOf(Type::Label));
        painter.setPen(i == reached ? theme().text : theme().quiet);
        const QRect words(left, barTop + barHeight + 2, bar.width(), 14);
        painter.drawText(words, Qt::AlignLeft,
                         painter.fontMetrics().elidedText(segments[i].name, Qt::ElideRight, words.width()));
        painter.setPen(theme().quiet);
        painter.drawText(words.translated(0, 13), Qt::AlignLeft, wording::tenantsAndMore(segments[i].from));
    }
    painter.setFont(fontOf(Type::Label));
    painter.setPen(theme().quiet);
    painter.drawText(adviceRoom(), adviceFlags, shownAdvice);
}

} // namespace dealdesk::ui
