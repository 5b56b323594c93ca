#include "noticeline.h"

#include "parts.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace dealdesk::ui {

NoticeLine::NoticeLine(Kind kind, QWidget *parent)
    : QWidget(parent)
    , words(label({}, this))
    , action(new QPushButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(words, 1);
    layout->addWidget(action);
    words->setWordWrap(true);
    connect(action, &QPushButton::clicked, this, [this, kind] {
        const auto chosen = run; // it may bring another message
        if (kind == Kind::Closable)
            clear();
        if (chosen)
            chosen();
    });
    if (kind == Kind::Standing)
        return;
    auto *close = new QPushButton(QStringLiteral("✕"), this);
    setRole(close, "flat");
    close->setAccessibleName(tr("Close this message"));
    layout->addWidget(close);
    connect(close, &QPushButton::clicked, this, &NoticeLine::clear);
}

void NoticeLine::say(const QString &sentence, const QString &actionName, std::function<void()> toRun, tables::Tone tone)
{
    words->setText(sentence);
    setTone(words, tone);
    saidIn = tone;
    run = std::move(toRun);
    action->setText(actionName);
    action->setVisible(!actionName.isEmpty());
    Q_EMIT changed();
}

void NoticeLine::clear() { say({}, {}, {}, tables::Tone::Plain); }

QString NoticeLine::text() const { return words->text(); }

} // namespace dealdesk::ui
