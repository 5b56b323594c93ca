#include "offersheet.h"

#include "feefinding.h"

#include "guidance/fees.h"
#include "guidance/madeoffers.h"
#include "pricing/evaluate.h"
#include "pricing/offerschedule.h"
#include "records/decimaltext.h"
#include "wording/counts.h"
#include "wording/explanation.h"
#include "wording/plural.h"

#include <QCoreApplication>

#include <algorithm>

namespace dealdesk::wording {

using namespace pricing;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OfferSheet)
};

/// "22.784987": as the portal takes it.
QString plainText(const Decimal &number)
{
    QString digits;
    for (Wide left = number.digits; left > 0; left /= 10)
        digits.prepend(QChar(u'0' + static_cast<char16_t>(left % 10)));
    digits = digits.rightJustified(number.decimals + 1, QLatin1Char('0'));
    if (number.decimals > 0)
        digits.insert(digits.size() - number.decimals, QLatin1Char('.'));
    return digits;
}

QString shownText(const Decimal &number, const Language &language)
{
    return QStringLiteral("%1\u00A0%")
        .arg(plainText(number).replace(QLatin1Char('.'), QString::fromStdString(language.numbers().decimal)));
}

class Sheet
{
public:
    const Scenario &scenario;
    const std::size_t index;
    const Evaluation &evaluation;
    const guidance::Marketplaces &marketplaces;
    const FigureText &figures;
    const QTimeZone &zone;
    const std::vector<PrivateOffer> offers;

    OfferSheet all() const
    {
        OfferSheet sheet;
        if (deal().route == Route::Direct)
            sheet.notes.append(directHasNoEntry());
        sheet.notes.append(datesMoveWithAcceptance());
        for (std::size_t each = 0; each < offers.size(); ++each)
            sheet.offers.push_back(block(each));
        for (const guidance::OfferCheck &check : guidance::checkOffers(scenario, index, offers, marketplaces))
            sheet.checks.push_back({check.outcome, wordsOf(check, scenario, index, offers, figures),
                                    check.endsInTime ? check.lastDay : std::nullopt});
        sheet.fees = feeFindings(deal(), offers,
                                 feesOf(scenario, index, offers, evaluation, guidance::feeSchedules(marketplaces)),
                                 marketplaces, figures);
        return sheet;
    }

private:
    const Deal &deal() const { return scenario.deals[index]; }
    const ResaleAuthorization &rules(const PrivateOffer &offer) const
    {
        return guidance::rulesIn(scenario, deal().listing, deal().startMonth + offer.month);
    }

    SheetValue moneyValue(Money money) const
    {
        return {figures.money(money), QString::fromStdString(records::decimalText(money, figures.minorDigits()))};
    }
    SheetValue dayValue(Date day) const { return {figures.date(day), QString::fromStdString(records::dateText(day))}; }
    /// Whole, for it is copied; empty is said so.
    static SheetRow entered(const QString &label, const std::string &value, const QString &ifNone)
    {
        if (value.empty())
            return {label, {{unknown, {}}}, ifNone, true};
        return {label, {{text(value), QString::fromStdString(value)}}, {}, false};
    }
    SheetRow moneyRow(const QString &label, const std::optional<Money> &money) const
    {
        return {label, {money ? moneyValue(*money) : SheetValue{unknown, {}}}, {}, false};
    }

    /// The last one that was made for this offer.
    const OfferRecord *madeFor(std::size_t each) const
    {
        const auto isFor = [&](const OfferRecord &made) {
            return guidance::monthOfMade(scenario, deal(), made) == deal().startMonth + offers[each].month;
        };
        const auto &made = deal().paperwork->offers;
        const auto found = std::find_if(made.rbegin(), made.rend(), isFor);
        return found == made.rend() ? nullptr : &*found;
    }

    OfferBlock block(std::size_t each) const
    {
        const PrivateOffer &offer = offers[each];
        OfferBlock block{offerTitle(offer, figures), {}, {}, {}};
        switch (deal().route) {
        case Route::Cppo: awsRows(block, each); break;
        case Route::Mpo: azureRows(block, each); break;
        case Route::Direct:
            addTerm(block, offer);
            addAmounts(block, offer);
            break;
        }
        if (offer.kind == OfferKind::Expansion && each > 0 && deal().route != Route::Direct)
            block.doubleBilling = doubleBilling(offer, offers[each - 1]);
        return block;
    }

    void awsRows(OfferBlock &block, std::size_t each) const
    {
        const PrivateOffer &offer = offers[each];
        const OfferRecord *made = madeFor(each);
        addAuthorization(block, offer);
        block.rows.push_back({Words::tr("Product"), {{name(deal().listing), name(deal().listing)}}, {}, false});
        addAccount(block, Words::tr("Buyer account"), &Customer::awsAccount);
        block.rows.push_back(named(made));
        block.rows.push_back(described(made, offer));
        addEntry(block, offer, Words::tr("Markup"));
        block.rows.push_back({Words::tr("Currency"), {{figures.currency(), figures.currency()}}, {}, false});
        addTerm(block, offer);
        addAmounts(block, offer);
        addInstalments(block, offer);
        block.rows.push_back(expiry(made));
        block.rows.push_back(netTerms(made, offer));
    }

    void azureRows(OfferBlock &block, std::size_t each) const
    {
        const PrivateOffer &offer = offers[each];
        const OfferRecord *made = madeFor(each);
        addAuthorization(block, offer);
        addAccount(block, Words::tr("Billing account"), &Customer::azureBillingAccount);
        block.rows.push_back(named(made));
        addEntry(block, offer, Words::tr("Customer adjustment"));
        addTerm(block, offer);
        SheetRow accept{Words::tr("Accept by"), {{unknown, {}}}, {}, false};
        if (made && made->expires)
            accept.values = {dayValue(*made->expires)};
        else
            accept.note = Words::tr("Enter the day of its expiry under Offers made.");
        block.rows.push_back(accept);
        addAmounts(block, offer);
    }

    void addAuthorization(OfferBlock &block, const PrivateOffer &offer) const
    {
        block.rows.push_back(entered(Words::tr("Resale authorization"), rules(offer).number,
                                     Words::tr("Enter its number on the Price books page.")));
    }
    void addAccount(OfferBlock &block, const QString &label, std::string Customer::*account) const
    {
        const Customer *customer = customerFor(scenario, deal().customer);
        block.rows.push_back(entered(label, customer ? customer->*account : std::string(),
                                     Words::tr("Ask the customer and enter it on the Customers page.")));
    }

    /// As it was made, or a proposal.
    SheetRow named(const OfferRecord *made) const
    {
        if (made && !made->name.empty())
            return entered(Words::tr("Offer name"), made->name, {});
        std::u32string letters = text(deal().name).toStdU32String(); // as the portal counts them
        letters.resize(std::min(letters.size(), static_cast<std::size_t>(marketplaces.fact("offer-name").number())));
        const QString proposed = QString::fromStdU32String(letters);
        return {Words::tr("Offer name"),
                {{proposed, proposed}},
                Words::tr("Proposed: the deal's name. See that the customer may read it."),
                false};
    }
    SheetRow described(const OfferRecord *made, const PrivateOffer &offer) const
    {
        if (made && !made->description.empty())
            return entered(Words::tr("Description"), made->description, {});
        const QString proposed = Words::tr("%1, %2, %3 to %4")
                                     .arg(name(deal().listing), tenants(offer.tenants, figures),
                                          figures.date(offer.start), figures.date(offer.end));
        return {Words::tr("Description"), {{proposed, proposed}}, Words::tr("Proposed."), false};
    }

    void addEntry(OfferBlock &block, const PrivateOffer &offer, const QString &label) const
    {
        if (!offer.entry)
            return;
        const PortalEntry &entry = *offer.entry;
        if (entry.none) {
            block.rows.push_back({label, {{unknown, {}}}, noEntry(*entry.none), true});
            return;
        }
        QString note =
            entry.isReachable
                ? Words::tr("Gives back %1 to the %2.").arg(figures.money(entry.typed.result), figures.minorUnit())
                : Words::tr("The nearest that the portal can reach: it gives %1, %2 from the price.")
                      .arg(figures.money(entry.typed.result), figures.money(entry.typed.difference));
        if (entry.atTwoDecimals.value != entry.typed.value)
            note += QLatin1Char(' ') + (entry.atTwoDecimals.difference == Money{0}
                                            ? Words::tr("So do two decimals.")
                                            : Words::tr("With two decimals, %1, it would be %2: %3 from the price.")
                                                  .arg(shownText(entry.atTwoDecimals.value, figures),
                                                       figures.money(entry.atTwoDecimals.result),
                                                       figures.money(entry.atTwoDecimals.difference)));
        block.rows.push_back(
            {label, {{shownText(entry.typed.value, figures), plainText(entry.typed.value)}}, note, !entry.isReachable});
    }

    void addTerm(OfferBlock &block, const PrivateOffer &offer) const
    {
        block.rows.push_back({Words::tr("Term starts"), {dayValue(offer.start)}, {}, false});
        block.rows.push_back({Words::tr("Term ends"), {dayValue(offer.end)}, days(offer.days, figures), false});
    }
    void addAmounts(OfferBlock &block, const PrivateOffer &offer) const
    {
        if (deal().route != Route::Direct)
            block.rows.push_back(moneyRow(Words::tr("Wholesale"), offer.wholesale));
        block.rows.push_back(moneyRow(Words::tr("Price in all"), offer.price));
    }

    void addInstalments(OfferBlock &block, const PrivateOffer &offer) const
    {
        const auto schedule = scheduleOf(scenario, index, offer, evaluation);
        if (!schedule)
            return;
        std::int64_t number = 0;
        for (const OfferInstalment &each : *schedule)
            block.instalments.push_back({Words::tr("Instalment %1").arg(figures.count(++number)),
                                         {dayValue(each.day), moneyValue(each.amount)},
                                         {},
                                         false});
    }

    SheetRow expiry(const OfferRecord *made) const
    {
        const QString label = Words::tr("Offer expires");
        if (!made || !made->expires)
            return {label,
                    {{unknown, {}}},
                    Words::tr("Enter the day of its expiry under Offers made. AWS ends it at 23:59:59 UTC."),
                    false};
        return {label,
                {{Words::tr("23:59:59 UTC of %1").arg(figures.date(*made->expires)),
                  QString::fromStdString(records::dateText(*made->expires))}},
                Words::tr("On your clock %1.").arg(localExpiry(*made->expires, zone, figures)),
                false};
    }
    SheetRow netTerms(const OfferRecord *made, const PrivateOffer &offer) const
    {
        const auto &most = rules(offer).netTerms;
        SheetRow row{Words::tr("Net terms"), {{unknown, {}}}, {}, false};
        if (made && made->netTerms)
            row.values = {{days(*made->netTerms, figures), QString::number(*made->netTerms)}};
        if (most)
            row.note = Words::tr("The publisher allows %1 at most.").arg(days(*most, figures));
        return row;
    }

    QString doubleBilling(const PrivateOffer &offer, const PrivateOffer &before) const
    {
        const QString from = figures.date(offer.start), until = figures.date(before.end);
        if (!offer.uncancelled)
            return Words::tr("From %1 to %2 the offer before goes on charging beside this one unless what remains of "
                             "it is cancelled; how much is not known, for a price is not.")
                .arg(from, until);
        return Words::tr("From %1 to %2 the customer is billed twice unless what remains of the offer before is "
                         "cancelled: %3. When this offer is accepted, ask the marketplace and the publisher to cancel "
                         "the remaining charges, and have it confirmed in writing.")
            .arg(from, until, figures.money(*offer.uncancelled));
    }
};

} // namespace

QString localExpiry(Date day, const QTimeZone &zone, const Language &language)
{
    const QDateTime local =
        QDateTime(toQDate(day), QTime(23, 59, 59), Qt::UTC).toTimeZone(zone.isValid() ? zone : QTimeZone::utc());
    return Words::tr("%1 on %2 (%3)")
        .arg(local.time().toString(QStringLiteral("HH:mm:ss")), language.date(local.date()),
             QString::fromUtf8(local.timeZone().id()));
}

OfferSheet offerSheet(const Scenario &scenario, std::size_t deal, const Evaluation *evaluation,
                      const QString &whyNoFigures, const guidance::Marketplaces &marketplaces,
                      const FigureText &figures, const QTimeZone &zone)
{
    OfferSheet none;
    if (!scenario.deals[deal].included) {
        none.nothing = whyNoOffers();
        return none;
    }
    if (!evaluation) {
        none.nothing = whyNoFigures;
        return none;
    }
    try {
        return Sheet{scenario, deal, *evaluation, marketplaces, figures, zone, offersOf(scenario, deal, *evaluation)}
            .all();
    } catch (const AmountOverflow &) { // an offer's amount, though no month's
        none.nothing = Words::tr("An amount of this deal's offers is too large to be counted. Split the deal, or lower "
                                 "its price.");
        return none;
    }
}

} // namespace dealdesk::wording
