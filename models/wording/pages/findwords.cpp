#include "findwords.h"

#include "wording/figuretext.h"
#include "wording/plural.h"

#include <QCoreApplication>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FindWords)
};

} // namespace

QString name(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Customer: return Words::tr("Customer");
    case FoundKind::Deal: return Words::tr("Deal");
    case FoundKind::Quote: return Words::tr("Quote");
    case FoundKind::Offer: return Words::tr("Offer");
    case FoundKind::Scenario: return Words::tr("Scenario");
    case FoundKind::Page: return Words::tr("Page");
    case FoundKind::Action: break;
    }
    return Words::tr("Action");
}

QString findAnything() { return Words::tr("&Find anything…"); }

QString whatCanBeFound() { return Words::tr("Find a customer, deal, quote, offer, scenario, page or action"); }

QString whatIsFound() { return Words::tr("What is found"); }

QString foundIn(const QStringList &whose)
{
    QStringList said = whose;
    said.removeAll(QString());
    return said.join(QStringLiteral(" · "));
}

QString foundAs(FoundKind kind, const QString &what, const QString &where)
{
    return where.isEmpty() ? Words::tr("%1: %2").arg(name(kind), what)
                           : Words::tr("%1: %2, %3").arg(name(kind), what, where);
}

QString scenarioLookedAt() { return Words::tr("looked at now"); }

QString moreFound(std::int64_t more, const Language &language)
{
    return Words::tr("%1 more: type on to find them", nullptr, plural(more)).arg(language.count(more));
}

QString whatWasGoneTo() { return Words::tr("Where you went last, and the pages"); }
QString whatCanBeGoneTo() { return Words::tr("The pages. What you go to stands here the next time."); }

QString nothingIsCalled(const QString &text)
{
    return Words::tr("Nothing is called “%1”. A part of the name is enough, and accents do not matter.")
        .arg(nameInSentence(text));
}

QString listIsWalkedBy() { return Words::tr("↑ ↓ choose, Enter goes there, Esc closes"); }

QString nothingToUndo() { return Words::tr("there is nothing to undo"); }
QString nothingToRedo() { return Words::tr("there is nothing to do again"); }
QString needsADeal() { return Words::tr("on the Deals page, with a deal chosen"); }

QString nowLookingAt(const QString &scenario)
{
    return Words::tr("This is in another scenario: you now look at %1.").arg(nameInSentence(scenario));
}

QString whatHidItIsOff() { return Words::tr("The search and the filters that hid it are taken off."); }

} // namespace dealdesk::wording
