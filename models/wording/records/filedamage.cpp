#include "filedamage.h"

#include "wording/plural.h"

#include "pricing/ranges.h"
#include "wording/figuretext.h"

#include <QCoreApplication>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FileDamage)
};

/// A hostile name must not fill the window.
QString shortened(const std::string &utf8)
{
    constexpr qsizetype most = 60;
    const QString whole = text(utf8);
    return whole.size() <= most ? whole : whole.left(most) + QChar(0x2026);
}

QString within(const QString &record, const QString &column)
{
    return column.isEmpty() ? record : Words::tr("%1 (%2)").arg(record, column);
}

} // namespace

QString fileEmpty() { return Words::tr("it is empty"); }
QString fileCutOff() { return Words::tr("its end is missing"); }
QString partUnreadable() { return Words::tr("a part of it cannot be read"); }
QString noScenarioInFile() { return Words::tr("it holds no scenario"); }
QString formChanged() { return Words::tr("another program has changed its form"); }

QString tooManyDeals(const Language &language)
{
    return Words::tr("a scenario of it has more than %1 deals, the most that the program takes", nullptr,
                     plural(pricing::mostDeals))
        .arg(language.count(pricing::mostDeals));
}

QString tooManyCustomers(const Language &language)
{
    return Words::tr("a scenario of it has more than %1 customers, the most that the program takes", nullptr,
                     plural(pricing::mostCustomers))
        .arg(language.count(pricing::mostCustomers));
}

QString largerThanTaken() { return Words::tr("it is larger than 500 MB, the most that the program takes"); }

QString scenarioNotAsSaved(const std::string &name, const QString &column)
{
    return within(Words::tr("the settings of scenario “%1” are not as they were saved").arg(shortened(name)), column);
}

QString authorizationNotAsSaved(const std::string &scenario, const std::string &name, const QString &column)
{
    return within(scenario.empty() ? Words::tr("the authorization “%1” is not as it was saved").arg(shortened(name))
                                   : Words::tr("the authorization “%1” of scenario “%2” is not as it was saved")
                                         .arg(shortened(name), shortened(scenario)),
                  column);
}

QString bandNotAsSaved(const std::string &name, const QString &column)
{
    return within(Words::tr("the band “%1” is not as it was saved").arg(shortened(name)), column);
}

QString customerNotAsSaved(const std::string &scenario, const std::string &name, const QString &column)
{
    return within(scenario.empty() ? Words::tr("the customer “%1” is not as it was saved").arg(shortened(name))
                                   : Words::tr("the customer “%1” of scenario “%2” is not as it was saved")
                                         .arg(shortened(name), shortened(scenario)),
                  column);
}

QString customerGone(const std::string &scenario)
{
    return Words::tr("scenario “%1” rests on a customer that the file does not hold").arg(shortened(scenario));
}

QString dealNotAsSaved(const std::string &scenario, const std::string &name, const QString &column)
{
    return within(
        Words::tr("the deal “%1” of scenario “%2” is not as it was saved").arg(shortened(name), shortened(scenario)),
        column);
}

QString quoteNotAsSaved(const std::string &number, const QString &column)
{
    return within(Words::tr("the quote “%1” is not as it was saved").arg(shortened(number)), column);
}

QString partnerNotAsSaved() { return Words::tr("your firm's name and enrolments are not as they were saved"); }
QString ownValuesNotAsSaved()
{
    return Words::tr("your own values of what the marketplaces allow are not as they were saved");
}
QString usageNotAsSaved() { return Words::tr("what a usage file said is not as it was saved"); }
QString payoutsNotAsSaved() { return Words::tr("what a marketplace's report of payouts said is not as it was saved"); }
QString brandingsNotAsSaved() { return Words::tr("a branding is not as it was saved"); }
QString firmsRowsNotAsSaved() { return Words::tr("what your firm keeps for itself is not as it was saved"); }
QString windowNotAsSaved() { return Words::tr("the window's state is not as it was saved"); }

QString scenariosNotAsSaved(RowCounts rows, const Language &language)
{
    return Words::tr("its list of scenarios is not as it was saved (%1 found, %2 saved)")
        .arg(language.count(rows.found), language.count(rows.saved));
}

QString quotesNotAsSaved(RowCounts rows, const Language &language)
{
    return Words::tr("its list of quotes is not as it was saved (%1 found, %2 saved)")
        .arg(language.count(rows.found), language.count(rows.saved));
}

QString authorizationsNotAsSaved(const std::string &scenario, RowCounts rows, const Language &language)
{
    if (scenario.empty())
        return Words::tr("its list of authorizations is not as it was saved (%1 found, %2 saved)")
            .arg(language.count(rows.found), language.count(rows.saved));
    return Words::tr("the authorizations of scenario “%1” are not as they were saved (%2 found, %3 saved)")
        .arg(shortened(scenario), language.count(rows.found), language.count(rows.saved));
}

QString customersNotAsSaved(const std::string &scenario, RowCounts rows, const Language &language)
{
    if (scenario.empty())
        return Words::tr("its list of customers is not as it was saved (%1 found, %2 saved)")
            .arg(language.count(rows.found), language.count(rows.saved));
    return Words::tr("the customers of scenario “%1” are not as they were saved (%2 found, %3 saved)")
        .arg(shortened(scenario), language.count(rows.found), language.count(rows.saved));
}

QString dealsNotAsSaved(const std::string &scenario, RowCounts rows, const Language &language)
{
    return Words::tr("the deals of scenario “%1” are not as they were saved (%2 found, %3 saved)")
        .arg(shortened(scenario), language.count(rows.found), language.count(rows.saved));
}

QString valueNotSaved(const std::string &owner, const QString &field, const QString &why)
{
    return Words::tr("“%1” cannot be saved with this value (%2: %3)").arg(shortened(owner), field, why);
}

} // namespace dealdesk::wording
