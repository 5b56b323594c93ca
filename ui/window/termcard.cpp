#include "termcard.h"

#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/pages/glossarywords.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace dealdesk::ui {

namespace {

constexpr int cardWidth = 380, mostOthers = 6;

QString othersOf(const std::vector<guidance::Term> &terms)
{
    QStringList titles;
    for (std::size_t at = 1; at < std::min<std::size_t>(terms.size(), mostOthers + 1); ++at)
        titles.append(wording::glossaryWords(terms[at]).title);
    return titles.isEmpty() ? QString() : wording::alsoHere(titles);
}

QPoint placeFor(const QSize &card, const QRect &around)
{
    const QScreen *screen = QGuiApplication::screenAt(around.center());
    const QRect room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    const int below = around.bottom() + 4;
    const int top = below + card.height() <= room.bottom() ? below : around.top() - 4 - card.height();
    return {std::clamp(around.left(), room.left(), std::max(room.left(), room.right() - card.width())),
            std::max(room.top(), top)};
}

} // namespace

TermCard::TermCard(const std::vector<guidance::Term> &terms, const wording::Language &language, const QRect &around,
                   QWidget *parent)
    : QFrame(parent, Qt::ToolTip | Qt::FramelessWindowHint)
    , first(terms.front())
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("card"));
    const wording::GlossaryWords words = wording::glossaryWords(first);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::between, space::inside, space::between, space::inside);
    layout->setSpacing(4);
    layout->addWidget(sectionTitle(words.title, this));
    layout->addWidget(label(words.text, this));
    layout->addWidget(quietLabel(wording::glossarySource(first, language), this));
    if (const QString others = othersOf(terms); !others.isEmpty())
        layout->addWidget(quietLabel(others, this));
    for (QLabel *each : findChildren<QLabel *>())
        each->setWordWrap(true);
    setFixedWidth(cardWidth);
    setFixedHeight(layout->heightForWidth(cardWidth));
    move(placeFor(size(), around));
    setAccessibleName(text());
}

QString TermCard::text() const
{
    QStringList parts;
    for (const QLabel *each : findChildren<QLabel *>())
        parts.append(each->text());
    return parts.join(QLatin1Char('\n'));
}

} // namespace dealdesk::ui
