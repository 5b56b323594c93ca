#include "offerentry.h"

#include "wording/figuretext.h"
#include "wording/pages/offerwords.h"
#include "wording/records/fieldwords.h"

#include <algorithm>

namespace dealdesk::tables {

using namespace pricing;

namespace {

bool isIdTaken(const Scenario &scenario, const std::string &id)
{
    return std::ranges::any_of(scenario.deals, [&](const Deal &deal) {
        return std::ranges::find(deal.paperwork->offers, id, &OfferRecord::id) != deal.paperwork->offers.end();
    });
}

struct Texts {
    const wording::Language &language;

    QString operator()(records::Text, const std::string &line) const { return QString::fromStdString(line); }
    QString operator()(records::Month, const std::optional<YearMonth> &month) const
    {
        return month ? language.month(*month) : QString();
    }
    QString operator()(records::Day, const std::optional<Date> &day) const { return dayText(day, language); }
    QString operator()(records::Count, const std::optional<int> &count) const
    {
        return count ? QString::number(*count) : QString();
    }
};

/// An empty entry is none, where the field may be.
struct Readers {
    const QString &text;
    OfferField field;
    const wording::Language &language;

    Read<std::string> operator()(records::Text range, const std::string &) const
    {
        return readLine(text, range, wording::wordsOf(field).inSentence, language);
    }
    Read<std::optional<YearMonth>> operator()(records::Month, const std::optional<YearMonth> &) const
    {
        if (text.trimmed().isEmpty())
            return std::optional<YearMonth>();
        return readMonth(text, language).map([](YearMonth month) { return std::optional(month); });
    }
    Read<std::optional<Date>> operator()(records::Day, const std::optional<Date> &) const
    {
        return readDay(text, language);
    }
    Read<std::optional<int>> operator()(records::Count range, const std::optional<int> &) const
    {
        return readCountOrNone(text, range, language);
    }
};

} // namespace

QString entryText(const OfferRecord &offer, OfferField field, const wording::Language &language)
{
    QString text;
    records::withField<OfferRecord>(field,
                                    [&](const auto &leaf) { text = Texts{language}(leaf.field.kind, leaf.in(offer)); });
    return text;
}

tl::expected<OfferRecord, QString> withEntry(OfferRecord offer, OfferField field, const QString &text,
                                             const Scenario &scenario, const wording::Language &language)
{
    const std::string id = offer.id;
    tl::expected<OfferRecord, QString> after(std::move(offer));
    records::withField<OfferRecord>(field, [&](const auto &leaf) {
        auto &value = leaf.in(*after);
        if (auto read = Readers{text, field, language}(leaf.field.kind, value))
            value = std::move(*read);
        else
            after = tl::unexpected(read.error());
    });
    if (after && after->id != id && isIdTaken(scenario, after->id))
        return tl::unexpected(wording::offerIdIsTaken());
    return after;
}

std::string freeOfferId(const Scenario &scenario)
{
    for (int number = 1;; ++number)
        if (std::string id = "offer-" + std::to_string(number); !isIdTaken(scenario, id))
            return id;
}

} // namespace dealdesk::tables
