#include "quotedifferences.h"

#include "inputtexts.h"

#include "exchange/scenariofile.h"
#include "pricing/currencies.h"
#include "records/decimaltext.h"
#include "wording/figuretext.h"
#include "wording/pages/registerwords.h"
#include "wording/records/fieldwords.h"

#include <nlohmann/json.hpp>

#include <array>

namespace dealdesk::tables {

namespace {

using nlohmann::json;

/// Within an object: null where there is none.
const json &memberOf(const json &object, const char *name)
{
    static const json none;
    const auto at = object.is_object() ? object.find(name) : object.end();
    return object.is_object() && at != object.end() ? *at : none;
}

std::string stringIn(const json &value) { return value.is_string() ? value.get<std::string>() : std::string(); }

/// An amount may be below zero here, which no entry is.
std::optional<pricing::Money> amountIn(const json &value, int digits)
{
    const std::string written = stringIn(value);
    const bool isNegative = written.starts_with('-');
    const auto read = records::readAmount(std::string_view(written).substr(isNegative), digits);
    return read && isNegative ? std::optional(pricing::Money{-read->minor}) : read;
}

class Differences
{
public:
    Differences(const json &was, const json &is, const wording::Language &in)
        : before(was)
        , after(is)
        , language(in)
    {}

    std::vector<QuoteDifference> all()
    {
        offered();
        texts();
        amounts(
            memberOf(before, "document"), memberOf(after, "document"),
            {{"unit", wording::quoteUnit()}, {"monthly", wording::quoteMonthly()}, {"total", wording::quoteTotal()}});
        amounts(memberOf(before, "figures"), memberOf(after, "figures"),
                {{"wholesale", wording::quoteWholesale()}, {"margin", wording::quoteMargin()}});
        return std::move(found);
    }

private:
    struct Figure {
        const char *name;
        QString title;
    };

    /// The deal, its customer and its authorizations.
    void offered()
    {
        const auto was = exchange::readScenario(memberOf(before, "offered").dump());
        const auto is = exchange::readScenario(memberOf(after, "offered").dump());
        if (!was || !is)
            return;
        const std::array scenarios{&*was, &*is};
        for (const records::InputDifference &each : records::inputDifferences(scenarios)) {
            const std::size_t there = each.at[0] >= 0 ? 0 : 1;
            found.push_back({wording::inputOf(subjectText(each, *scenarios[there], there, language).simplified(),
                                              wording::wordsOf(each.field).title),
                             inputText(each, *was, 0, language).value_or(wording::unknown).simplified(),
                             inputText(each, *is, 1, language).value_or(wording::unknown).simplified()});
        }
    }

    void texts()
    {
        const json &was = memberOf(before, "document"), &is = memberOf(after, "document");
        const auto text = [&](const char *name, const QString &title, auto shown) {
            const std::string one = stringIn(memberOf(was, name)), other = stringIn(memberOf(is, name));
            if (one != other)
                found.push_back({title, shown(one), shown(other)});
        };
        const auto asItIs = [](const std::string &value) {
            return value.empty() ? wording::unknown : wording::text(value).simplified();
        };
        const auto asDay = [&](const std::string &value) {
            const auto day = records::readDay(value);
            return day ? language.date(*day) : wording::unknown;
        };
        text("validUntil", wording::quoteValidUntil(), asDay);
        text("subject", wording::quoteSubject(), asItIs);
        text("currency", wording::quoteCurrency(), asItIs);
        text("listingCode", wording::quoteListing(), asItIs);
        text("partner", wording::quoteFrom(), asItIs);
        if (memberOf(was, "options") != memberOf(is, "options"))
            found.push_back({wording::quoteOptions(),
                             wording::quoteOptionsOf(memberOf(was, "options").size(), language),
                             wording::quoteOptionsOf(memberOf(is, "options").size(), language)});
        if (memberOf(was, "letterhead") != memberOf(is, "letterhead"))
            found.push_back({wording::quoteLetterhead(), wording::asItWas(), wording::asItIsNow()});
    }

    void amounts(const json &was, const json &is, const std::vector<Figure> &names)
    {
        const std::string currency = stringIn(memberOf(was, "currency")), now = stringIn(memberOf(is, "currency"));
        const wording::FigureText one(language, wording::text(currency)), other(language, wording::text(now));
        for (const Figure &each : names) {
            const auto money = amountIn(memberOf(was, each.name), one.minorDigits());
            const auto moneyNow = amountIn(memberOf(is, each.name), other.minorDigits());
            if (currency == now && money == moneyNow)
                continue;
            QuoteDifference difference{each.title, one.money(money), other.money(moneyNow)};
            if (currency == now && money && moneyNow)
                difference.change = wording::changeBy(other, {moneyNow->minor - money->minor});
            found.push_back(difference);
        }
    }

    const json &before, &after;
    const wording::Language &language;
    std::vector<QuoteDifference> found;
};

} // namespace

std::vector<QuoteDifference> quoteDifferences(const QByteArray &before, const QByteArray &after,
                                              const wording::Language &language)
{
    if (before == after)
        return {};
    const json was = json::parse(before.toStdString(), nullptr, false),
               is = json::parse(after.toStdString(), nullptr, false);
    if (!was.is_object() || !is.is_object())
        return {};
    return Differences(was, is, language).all();
}

QString differencesInShort(const std::vector<QuoteDifference> &differences)
{
    constexpr std::size_t mostNamed = 3;
    QStringList named;
    for (const QuoteDifference &each : differences) {
        if (named.size() == static_cast<qsizetype>(mostNamed)) {
            named.append(QStringLiteral("…"));
            break;
        }
        named.append(wording::fromTo(each.what, each.before, each.after));
    }
    return named.join(QStringLiteral(", "));
}

} // namespace dealdesk::tables
