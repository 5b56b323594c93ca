#include "bandpastewords.h"

#include "records/authorization.h"
#include "wording/lists.h"
#include "wording/plural.h"

#include <QCoreApplication>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BandPaste)
};

} // namespace

QString howToPasteBands()
{
    return Words::tr(
        "Paste the band table of the publisher's letter: one band a line, with its name, its tenants (25–99, "
        "1200+) and its wholesale price per tenant per month. Nothing changes until you take the bands.");
}

QString nothingPastedYet() { return Words::tr("Nothing is pasted yet."); }

QString bandsAreRight(std::int64_t bands, const Language &language)
{
    return Words::tr("%1 bands are read.", nullptr, plural(bands)).arg(language.count(bands));
}

QString linesLeftOut(std::int64_t lines, const Language &language)
{
    return Words::tr("%1 lines are left out, as they hold no number.", nullptr, plural(lines))
        .arg(language.count(lines));
}

QString linesAreWrong(std::int64_t lines, const Language &language)
{
    return Words::tr("%1 lines are not read. Change them above, or remove them.", nullptr, plural(lines))
        .arg(language.count(lines));
}

QString lineIsWrong(std::int64_t line, const QString &why, const Language &language)
{
    return Words::tr("Line %1: %2").arg(language.count(line), why);
}

QString noBandInIt() { return Words::tr("There is no band in this text: no line holds a number."); }

QString columnsLeftOut(const QStringList &titles)
{
    return Words::tr("Columns that a band does not have are left out: %1.").arg(titles.join(QStringLiteral(", ")));
}

QString leftOutLine(const QString &line) { return Words::tr("Left out, for it holds no number: “%1”").arg(line); }

QString negotiatedPrice() { return Words::tr("net"); }

QString addsBook(const QString &listing, const QString &name)
{
    return Words::tr("%1: “%2” is added.").arg(listing, name);
}

QString replacesBook(const QString &listing, const QString &before, const QString &name)
{
    return Words::tr("%1: “%2” takes the place of “%3”, which begins on the same day.").arg(listing, name, before);
}

QString unsaidHolds(const std::set<records::Field> &unsaid)
{
    using enum records::AuthorizationField;
    QStringList holds;
    const auto add = [&](records::Field field, const QString &words) {
        if (unsaid.contains(field))
            holds.append(words);
    };
    add(From, Words::tr("it holds from ever"));
    add(Until, Words::tr("it has no last day"));
    add(Discount12, Words::tr("its commitment discounts are 0 %, 10 % and 15 %"));
    add(ExistingTenants, Words::tr("you have no tenants yet"));
    add(records::BandField::Negotiated, Words::tr("no band is negotiated"));
    return holds.isEmpty() ? QString() : Words::tr("The file does not say otherwise, so %1.").arg(allOf(holds));
}

QString bookIsThere(const QString &listing, const QString &name)
{
    return Words::tr("%1: “%2” is there already, the same.").arg(listing, name);
}

QString bookOverlaps(const QString &listing, const QString &name, const QString &other)
{
    return Words::tr("%1: “%2” has days of “%3”, which is here. Change the days of one of them, then import again.")
        .arg(listing, name, other);
}

QString takeBooks(const QStringList &lines, bool intoWhatIf)
{
    const QString all = lines.join(QLatin1Char('\n'));
    return intoWhatIf
               ? Words::tr("Take these price books? This scenario supposes prices of its own: there they go "
                           "into the what-if alone.\n\n%1")
                     .arg(all)
               : Words::tr("Take these price books? They hold in every scenario of their currency.\n\n%1").arg(all);
}

QString existingTenantsStay()
{
    return Words::tr("Where an authorization takes another's place, your existing tenants stay, and so does what the "
                     "file does not say.");
}

QString booksInAnotherCurrency(const QString &found, const QString &scenarios)
{
    return Words::tr("The prices of this file are in %1, and this scenario is in %2. Choose a scenario in %1, then "
                     "import again.")
        .arg(found, scenarios);
}

QString booksAreThere() { return Words::tr("All of these price books are here already, the same. Nothing changed."); }

QString booksTaken(std::int64_t books, const Language &language)
{
    return Words::tr("%1 price books were taken.", nullptr, plural(books)).arg(language.count(books));
}

QString tooManyBooks(std::int64_t most, const Language &language)
{
    return Words::tr("With these there would be more than %1 authorizations. Remove some, then import again.", nullptr,
                     plural(most))
        .arg(language.count(most));
}

QString whichNumbers()
{
    return Words::tr("The numbers of this file are not written like 1234.56. How are they written?");
}

QString noBookWasChanged() { return Words::tr("Nothing was changed."); }

} // namespace dealdesk::wording
