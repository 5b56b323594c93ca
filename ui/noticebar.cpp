#include "noticebar.h"

#include "parts.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace dealdesk::ui {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , words(label({}, this))
    , action(new QPushButton(this))
{
    setObjectName(QStringLiteral("bar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::between, 4, space::inside, 4);
    layout->addWidget(words, 1);
    layout->addWidget(action);
    auto *close = new QPushButton(QStringLiteral("✕"), this);
    close->setProperty("role", QStringLiteral("flat"));
    close->setAccessibleName(tr("Close this message"));
    layout->addWidget(close);
    words->setWordWrap(true);
    connect(action, &QPushButton::clicked, this, [this] {
        const auto chosen = run; // it may bring another message
        hide();
        if (chosen)
            chosen();
    });
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void NoticeBar::say(const QString &sentence, tables::Tone tone) { say(sentence, {}, {}, tone); }

void NoticeBar::say(const QString &sentence, const QString &actionName, std::function<void()> toRun, tables::Tone tone)
{
    words->setText(sentence);
    setTone(words, tone);
    run = std::move(toRun);
    action->setText(actionName);
    action->setVisible(!actionName.isEmpty());
    setVisible(!sentence.isEmpty());
}

QString NoticeBar::text() const { return isVisible() ? words->text() : QString(); }

} // namespace dealdesk::ui
