// The other process of the crash test: the real windows on a workspace, typed into until it is killed.
//   ui_typist FILE SEED [early]   says "open", then before each key "typing STATE" and after it "saved STATE"; early:
//   it
//                                 says "saved" before the key and dies, as a program would that acknowledges too soon
#include "typist.h"

#include "app/session.h"
#include "support/language.h"
#include "support/testprompts.h"
#include "ui/deals/dealform.h"
#include "ui/deals/dealpanel.h"
#include "ui/deals/dealspage.h"

#include <QApplication>
#include <QTest>

#include <csignal>
#include <random>
#include <unistd.h>

using namespace dealdesk;
using namespace Qt::StringLiterals;
using tables::DealField;

namespace {

class Typist
{
public:
    Typist(app::Session &in, quint64 seed, bool tooSoon)
        : session(in)
        , random(seed)
        , early(tooSoon)
    {}

    /// One field typed over, key by key. Answers false where an edit was shown and not saved.
    bool typeOver()
    {
        static constexpr std::array fields{DealField::Tenants, DealField::Name, DealField::PriceValue};
        const DealField field = fields.at(random() % fields.size());
        const QString text = QString::number(random() % 900'000 + 100'000);
        QWidget *entry = session.window()->dealsPage()->panel()->form()->field(field)->entry();
        entry->setFocus(Qt::TabFocusReason);
        QTest::keyClick(entry, Qt::Key_A, Qt::ControlModifier);
        for (int length = 1; length <= text.size(); ++length) {
            say("typing ", after(field, text.left(length)));
            if (early) {
                say("saved ", after(field, text.left(length)));
                std::raise(SIGKILL);
            }
            QTest::keyClick(entry, text[length - 1].toLatin1());
            if (!session.document()->isSaved())
                return false;
            say("saved ", test::typedState(session.document()->contents()));
        }
        return true;
    }

private:
    /// What the deal is to hold when this is typed, as said by the typist and not by the program.
    QByteArray after(DealField field, const QString &typed) const
    {
        workspace::Contents contents = session.document()->contents();
        pricing::Deal &deal = contents.scenarios.front().scenario.deals.front();
        if (field == DealField::Tenants)
            deal.tenants = {{0, typed.toInt()}};
        else if (field == DealField::Name)
            deal.name = typed.toStdString();
        else
            deal.price = pricing::UnitPrice{{typed.toLongLong() * 100}};
        return test::typedState(contents);
    }

    static void say(const QByteArray &what, const QByteArray &state)
    {
        const QByteArray line = what + state + '\n';
        [[maybe_unused]] const auto written =
            ::write(STDOUT_FILENO, line.constData(), static_cast<std::size_t>(line.size()));
    }

    app::Session &session;
    std::mt19937_64 random;
    bool early;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    test::TestPrompts prompts;
    app::Session session(test::english(), prompts, [] { return QDate(2026, 12, 1); });
    if (!session.open(arguments.value(1)) || !prompts.asked.isEmpty() || session.document()->readOnly())
        return 3; // it does not open without a question
    QApplication::processEvents();
    [[maybe_unused]] const auto written = ::write(STDOUT_FILENO, "open\n", 5);
    Typist typist(session, arguments.value(2).toULongLong(), arguments.value(3) == u"early");
    while (typist.typeOver()) {
    }
    return 4; // shown and not saved
}
