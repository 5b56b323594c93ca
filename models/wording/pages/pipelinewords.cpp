#include "pipelinewords.h"

#include "wording/plural.h"

#include <QCoreApplication>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PipelineWords)
};

} // namespace

QString buttonOfMenu(const QString &name) { return Words::tr("%1 ▾").arg(name); }
QString renameNamed(const QString &name) { return Words::tr("Rename “%1”…").arg(name); }
QString deleteNamed(const QString &name) { return Words::tr("Delete “%1”").arg(name); }

QString viewIs(const QString &name) { return Words::tr("View: %1").arg(name); }
QString customerIsGone() { return Words::tr("A customer who is gone"); }

QString ownChoice() { return Words::tr("Own choice"); }

QString viewsCustomerIsGone(const QString &view)
{
    return Words::tr("The customer of the view “%1” is gone, so it shows no deal. Choose another customer and save the "
                     "view again, or delete it.")
        .arg(view);
}

QString wantedCustomerIsGone()
{
    return Words::tr("The customer who is chosen above is gone. “Show all” brings all deals back.");
}

QString viewIsTaken(const QString &name) { return Words::tr("There is a view “%1” already.").arg(name); }
QString saveView(const QString &name) { return Words::tr("Save the view “%1”").arg(name); }
QString renameView(const QString &name) { return Words::tr("Rename the view “%1”").arg(name); }
QString deleteView(const QString &name) { return Words::tr("Delete the view “%1”").arg(name); }
QString viewSaved(const QString &name) { return Words::tr("The view “%1” is saved with this workspace.").arg(name); }

QString viewDeleted(const QString &name)
{
    return Words::tr("The view “%1” is deleted. Ctrl+Z brings back what was deleted.").arg(name);
}

QString templateInCurrency(const QString &name, const QString &currency)
{
    return Words::tr("%1 (in %2)").arg(name, currency);
}

QString templateIsTaken(const QString &name) { return Words::tr("There is a template “%1” already.").arg(name); }
QString saveTemplate(const QString &name) { return Words::tr("Save the template “%1”").arg(name); }
QString renameTemplate(const QString &name) { return Words::tr("Rename the template “%1”").arg(name); }
QString deleteTemplate(const QString &name) { return Words::tr("Delete the template “%1”").arg(name); }

QString templateSaved(const QString &name)
{
    return Words::tr("The template “%1” is saved with this workspace, for deals of all scenarios.").arg(name);
}

QString templateDeleted(const QString &name)
{
    return Words::tr("The template “%1” is deleted. Ctrl+Z brings back what was deleted.").arg(name);
}

QString addDealFrom(const QString &name) { return Words::tr("Add a deal from the template “%1”").arg(name); }

QString templatesAmountsLeft(const QString &name, const QString &theirs, const QString &ours, const QStringList &what)
{
    return Words::tr(
               "The template “%1” is in %2 and this scenario in %3, so its amounts were not taken: %4. Enter them "
               "in the new deal.")
        .arg(name, theirs, ours, what.join(QStringLiteral(", ")));
}

QString templateNeedsAuthorization(const QString &name, const QString &listing)
{
    return Words::tr("The template “%1” is of %2, for which this scenario has no authorization. Enter one on the Price "
                     "books page first.")
        .arg(name, listing);
}

QString templateIsOfAnotherVersion(const QString &name)
{
    return Words::tr("The template “%1” was saved by another version, which alone can read it.").arg(name);
}

QString changeOfDeals(const QString &field, std::int64_t deals, const Language &language)
{
    return Words::tr("Change %1 of %2 deals", nullptr, plural(deals)).arg(field, language.count(deals));
}

QString dealsChanged(const QString &field, std::int64_t deals, const Language &language)
{
    return Words::tr("Changed %1 of %2 deals. Ctrl+Z takes it back.", nullptr, plural(deals))
        .arg(field, language.count(deals));
}

QString entryIsForAll(std::int64_t deals, const Language &language)
{
    return Words::tr("What is entered here changes all %1 chosen deals.", nullptr, plural(deals))
        .arg(language.count(deals));
}

QString notForAll(const QString &deal, const QString &why)
{
    return Words::tr("No deal was changed, because of %1: %2").arg(deal, why);
}

QString otherPriceRule()
{
    return Words::tr("The chosen deals have different price rules. Give them one rule first, then the price.");
}

QString changeDefault(const QString &field) { return Words::tr("Change what new deals begin with: %1").arg(field); }

QString defaultsHelp()
{
    return Words::tr("What a new deal begins with, in all scenarios. What is left open here is as the program has it.");
}

QString defaultTermHelp() { return Words::tr("Left open: 3 years."); }
QString defaultRouteHelp() { return Words::tr("Left open: AWS CPPO."); }
QString defaultPriceHelp() { return Words::tr("Left open: a markup of 20 %."); }

QString defaultPriceIsMissing() { return Words::tr("Enter its value; until then a new deal has a markup of 20 %."); }

QString defaultPriceIsInAnother(const QString &price, const QString &currency)
{
    return Words::tr("It is %1, and not taken in this scenario, which is in %2.").arg(price, currency);
}

QString defaultFeeHelp() { return Words::tr("In percent of what is billed. Left open: nothing is filled in."); }

QString feeOn(const QString &route) { return Words::tr("Fee, %1").arg(route); }

QString quarter(int number, int year)
{
    return Words::tr("Q%1 %2").arg(QString::number(number), QString::number(year));
}

QString periodFrom(const QString &period, const QString &firstMonth)
{
    return Words::tr("%1, from %2").arg(period, firstMonth);
}

QString periodTo(const QString &period, const QString &lastMonth)
{
    return Words::tr("%1, to %2").arg(period, lastMonth);
}

QString periodFromTo(const QString &period, const QString &firstMonth, const QString &lastMonth)
{
    return Words::tr("%1, %2 to %3").arg(period, firstMonth, lastMonth);
}

} // namespace dealdesk::wording
