#include "noticebar.h"

#include "noticeline.h"
#include "theme.h"

#include <QVBoxLayout>

namespace dealdesk::ui {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , trouble(new NoticeLine(NoticeLine::Kind::Standing, this))
    , kept(new NoticeLine(NoticeLine::Kind::Closable, this))
    , owed(new NoticeLine(NoticeLine::Kind::Closable, this))
    , news(new NoticeLine(NoticeLine::Kind::Closable, this))
{
    setObjectName(QStringLiteral("bar"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::between, 4, space::inside, 4);
    layout->setSpacing(4);
    for (NoticeLine *line : {trouble, kept, owed, news}) {
        layout->addWidget(line);
        connect(line, &NoticeLine::changed, this, &NoticeBar::fit);
    }
    fit();
}

void NoticeBar::fit()
{
    bool any = false;
    for (NoticeLine *line : {trouble, kept, owed, news}) {
        line->setVisible(!line->text().isEmpty());
        any = any || !line->text().isEmpty();
    }
    setVisible(any);
}

void NoticeBar::say(const QString &sentence, tables::Tone tone) { say(sentence, {}, {}, tone); }

int NoticeBar::say(const QString &sentence, const QString &action, std::function<void()> run, tables::Tone tone)
{
    news->say(sentence, action, std::move(run), tone);
    return ++newsNumber;
}

void NoticeBar::clearNews() { news->clear(); }

void NoticeBar::clearNews(int number)
{
    if (number == newsNumber)
        news->clear();
}

void NoticeBar::clearGoodNews()
{
    if (news->tone() != tables::Tone::Bad)
        news->clear();
}

void NoticeBar::stand(const QString &sentence, const QString &action, std::function<void()> run)
{
    trouble->say(sentence, action, std::move(run), tables::Tone::Bad);
}

void NoticeBar::standDown() { trouble->clear(); }

void NoticeBar::keep(const QString &sentence) { kept->say(sentence, {}, {}, tables::Tone::Caution); }

void NoticeBar::remind(const QString &sentence, const QString &action, std::function<void()> run)
{
    owed->say(sentence, action, std::move(run), tables::Tone::Caution);
}

QString NoticeBar::text() const { return news->text().isEmpty() ? trouble->text() : news->text(); }
QString NoticeBar::standingText() const { return trouble->text(); }
QString NoticeBar::keptText() const { return kept->text(); }
QString NoticeBar::reminder() const { return owed->text(); }

} // namespace dealdesk::ui
