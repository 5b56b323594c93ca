#include "authorizationtimeline.h"

#include "pricing/authorizations.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/theme.h"
#include "wording/figuretext.h"
#include "wording/pages/letterwords.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace dealdesk::ui {

using namespace pricing;

namespace {

constexpr int barHeight = 22, ruleHeight = 3, yearsHeight = 16, gap = 4;
constexpr int toLine = barHeight + gap + ruleHeight; // years; today stands below the names, through none of them
constexpr int monthsAround = 3;                      // beyond the days that are said
constexpr double radius = 4;

/// Of a day, from the beginning of the first month on.
double monthsSince(YearMonth first, Date day)
{
    const YearMonth month = monthOf(day);
    const double days = double(unsigned{lastDayOf(month).day()});
    return month.index - first.index + (double(unsigned{day.day()}) - 1) / days;
}

} // namespace

AuthorizationTimeline::AuthorizationTimeline(const wording::Language &in, QWidget *parent)
    : QWidget(parent)
    , language(in)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Authorizations over time"));
}

QSize AuthorizationTimeline::sizeHint() const { return {360, toLine + yearsHeight}; }

void AuthorizationTimeline::show(const workspace::ScenarioEntry &entry, Listing listing, workspace::RowKey chosenOne,
                                 QDate day)
{
    const Scenario &scenario = entry.scenario;
    const auto keys = authorizationKeysOf(entry, listing);
    YearMonth first = scenario.settings.start, last = first.plus(scenario.settings.horizonMonths);
    for (const workspace::RowKey key : keys) {
        const ResaleAuthorization &each = *authorizationOf(entry, key);
        for (const auto &said : {each.from, each.until})
            if (said) {
                first = std::min(first, monthOf(*said).plus(-monthsAround));
                last = std::max(last, monthOf(*said).plus(monthsAround));
            }
    }
    std::vector<Bar> next;
    for (const workspace::RowKey key : keys) {
        const ResaleAuthorization &each = *authorizationOf(entry, key);
        Bar bar{key, wording::text(each.number.empty() ? each.name : each.number), wording::daysOf(each, language)};
        bar.first = each.from ? monthsSince(first, *each.from) : 0;
        bar.last = each.until ? monthsSince(first, plusDays(*each.until, 1)) : last.index - first.index;
        for (int month = 0; month < last.index - first.index; ++month) {
            if (authorizationIn(scenario, listing, first.plus(month)) != &each)
                continue;
            if (!bar.rules.empty() && bar.rules.back().second == month - 1)
                bar.rules.back().second = month;
            else
                bar.rules.emplace_back(month, month);
        }
        next.push_back(std::move(bar));
    }
    const bool same = next == bars && shown == chosenOne && begin == first && end == last && today == day;
    if (same)
        return;
    bars = std::move(next);
    shown = chosenOne;
    begin = first;
    end = last;
    today = day;
    const int chosenBar = indexOfChosen();
    if (chosenBar >= 0) {
        const Bar &bar = bars[static_cast<std::size_t>(chosenBar)];
        setAccessibleDescription(wording::withItsDays(bar.name, bar.days));
    }
    update();
}

double AuthorizationTimeline::placeOf(double month) const
{
    const double months = std::max(1, end.index - begin.index);
    return month / months * width();
}

QRectF AuthorizationTimeline::boxOf(const Bar &bar) const
{
    const double left = placeOf(bar.first), right = placeOf(bar.last);
    return QRectF(left, 0, std::max(right - left, 2 * radius), barHeight).adjusted(0.5, 0.5, -1.5, -0.5);
}

int AuthorizationTimeline::barAt(const QPoint &point) const
{
    for (std::size_t at = 0; at < bars.size(); ++at)
        if (boxOf(bars[at]).contains(point))
            return static_cast<int>(at);
    return -1;
}

int AuthorizationTimeline::indexOfChosen() const
{
    const auto at = std::ranges::find(bars, shown, &Bar::key);
    return at == bars.end() ? -1 : static_cast<int>(at - bars.begin());
}

void AuthorizationTimeline::paintYears(QPainter &painter) const
{
    painter.setFont(fontOf(Type::Label));
    const int months = end.index - begin.index;
    double free = 0; // right of the label before
    for (int month = 0; month < months; ++month) {
        const YearMonth at = begin.plus(month);
        if (at.month() != 1)
            continue;
        const double x = placeOf(month);
        painter.setPen(theme().line);
        painter.drawLine(QPointF(x, 0), QPointF(x, toLine));
        const QString year = QString::number(at.year());
        if (x < free)
            continue;
        painter.setPen(theme().quiet);
        painter.drawText(QPointF(x + 2, height() - 4), year);
        free = x + painter.fontMetrics().horizontalAdvance(year) + 2 * gap;
    }
}

/// Inside its box; of one that is too short for its name beside it, where nothing else stands there.
QRectF AuthorizationTimeline::roomFor(const Bar &bar, double needed) const
{
    const QRectF inside = boxOf(bar).adjusted(gap, 0, -gap, 0);
    double free = width();
    for (const Bar &other : bars)
        if (other.first >= bar.last)
            free = std::min(free, boxOf(other).left());
    const QRectF beside(boxOf(bar).right() + gap, 0, free - boxOf(bar).right() - 2 * gap, barHeight);
    return needed > inside.width() && beside.width() >= needed ? beside : inside;
}

void AuthorizationTimeline::paintBar(QPainter &painter, const Bar &bar) const
{
    const bool isShown = bar.key == shown;
    const QRectF box = boxOf(bar);
    painter.setPen(QPen(isShown ? theme().accent : theme().quiet, 1));
    painter.setBrush(isShown ? theme().selection : theme().surface);
    painter.drawRoundedRect(box, radius, radius);
    painter.setFont(fontOf(isShown ? Type::BodyStrong : Type::Body));
    painter.setPen(theme().text);
    const QString words = wording::withItsDays(bar.name, bar.days);
    const QFontMetrics metrics = painter.fontMetrics();
    const QRectF room = roomFor(bar, metrics.horizontalAdvance(bar.name));
    const QString fitting = metrics.horizontalAdvance(words) <= room.width() ? words : bar.name;
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(fitting, Qt::ElideRight, static_cast<int>(room.width())));
}

void AuthorizationTimeline::paintRules(QPainter &painter, const Bar &bar) const
{
    for (const auto &[from, to] : bar.rules)
        painter.fillRect(QRectF(QPointF(placeOf(from) + 1, barHeight + gap / 2.0),
                                QPointF(placeOf(to + 1) - 1, barHeight + gap / 2.0 + ruleHeight)),
                         bar.key == shown ? theme().accent : theme().quiet);
}

void AuthorizationTimeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintYears(painter);
    for (const Bar &bar : bars) {
        paintBar(painter, bar);
        paintRules(painter, bar);
    }
    if (today.isValid()) {
        const double month = monthsSince(begin, wording::fromQDate(today));
        if (month >= 0 && month <= end.index - begin.index) {
            painter.setPen(QPen(theme().caution, 2));
            painter.drawLine(QPointF(placeOf(month), barHeight + 1), QPointF(placeOf(month), toLine + gap));
        }
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().accent, 2));
        const int at = indexOfChosen();
        painter.drawRoundedRect(at >= 0 ? boxOf(bars[static_cast<std::size_t>(at)]) : QRectF(rect()), radius, radius);
    }
}

void AuthorizationTimeline::mousePressEvent(QMouseEvent *event)
{
    if (const int at = barAt(event->position().toPoint()); at >= 0)
        Q_EMIT chosen(bars[static_cast<std::size_t>(at)].key);
}

void AuthorizationTimeline::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    const int at = indexOfChosen() + step;
    if (step == 0 || at < 0 || at >= static_cast<int>(bars.size()))
        return QWidget::keyPressEvent(event);
    Q_EMIT chosen(bars[static_cast<std::size_t>(at)].key);
}

bool AuthorizationTimeline::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const int at = barAt(static_cast<QHelpEvent *>(event)->pos());
        setPlainTip(this, at < 0 ? QString()
                                 : wording::withItsDays(bars[static_cast<std::size_t>(at)].name,
                                                        bars[static_cast<std::size_t>(at)].days));
    }
    return QWidget::event(event);
}

} // namespace dealdesk::ui
