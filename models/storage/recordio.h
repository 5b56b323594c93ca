// A record's fields on their way into a row and out of it, by its description. What they are read into is what their
// types hold; which values there are is the scenario's rule (records/faults.h).
#pragma once

#include "rowio.h"
#include "steps.h"

#include "records/currencyamount.h"
#include "records/decimaltext.h"
#include "records/described.h"
#include "records/offertext.h"
#include "records/values.h"

namespace dealdesk::storage {

/// `Sink`: a RowWriter, or another with number(), nothing() and text().
template<typename Sink>
class FieldWriter
{
public:
    explicit FieldWriter(Sink &to)
        : sink(to)
    {}

    void operator()(records::Text, std::string_view text) { sink.text(text); }
    void operator()(records::Currency, std::string_view code) { sink.text(code); }
    void operator()(records::Colour, std::string_view colour) { sink.text(colour); }
    void operator()(records::WebAddress, std::string_view address) { sink.text(address); }
    void operator()(records::MailAddress, std::string_view address) { sink.text(address); }
    void operator()(records::Image, std::string_view file) { sink.text(file); } // as bytes, like all texts
    template<typename RecordId>
    void operator()(records::Id, const RecordId &id)
    {
        sink.text(id.text);
    }
    void operator()(records::Reference, const pricing::CustomerId &id) { sink.text(id.text); }
    void operator()(records::Lines, std::string_view text) { sink.text(text); }
    void operator()(records::Digits, std::string_view text) { sink.text(text); }
    /// A line each: no text of a list holds a line feed.
    template<typename Each>
    void operator()(const records::Several<Each> &, const std::vector<std::string> &texts)
    {
        std::string lines;
        for (const std::string &text : texts)
            lines += (lines.empty() ? "" : "\n") + text;
        sink.text(lines);
    }
    /// "2027-01-31", or empty.
    void operator()(records::Day, const std::optional<pricing::Date> &day)
    {
        sink.text(day ? records::dateText(*day) : std::string());
    }
    /// "USD 250000.00", or empty.
    void operator()(records::AmountInCurrency, const std::optional<pricing::CurrencyAmount> &amount)
    {
        sink.text(amount ? records::textOf(*amount) : std::string());
    }
    void operator()(records::Flag, bool flag) { sink.number(flag); }
    void operator()(records::Count, int count) { sink.number(count); }
    void operator()(records::Amount, pricing::Money money) { sink.number(money.minor); }
    void operator()(records::Share, pricing::Percent share) { sink.number(share.basisPoints); }
    void operator()(records::Month, pricing::YearMonth month) { sink.number(month.index); }
    void operator()(records::Term, pricing::CommitmentTerm term) { sink.number(monthsOf(term)); }
    template<typename Enum>
    void operator()(records::Choice<Enum>, Enum choice)
    {
        sink.number(static_cast<std::int64_t>(choice));
    }
    template<typename Kind, typename Value>
    void operator()(Kind kind, const std::optional<Value> &value)
    {
        if (value)
            (*this)(kind, *value);
        else
            sink.nothing();
    }
    void operator()(records::Steps, const std::vector<pricing::TenantStep> &steps) { sink.text(textOf(steps)); }
    void operator()(records::Instalments, const std::vector<pricing::Instalment> &of) { sink.text(textOf(of)); }
    void operator()(records::Price, const pricing::ResalePrice &price)
    {
        sink.number(static_cast<std::int64_t>(price.index()));
        std::visit([&](const auto &rule) { (*this)(records::rangeOf(rule), records::valueOf(rule)); }, price);
    }
    void operator()(records::Rows<pricing::VolumeBand>, const std::vector<pricing::VolumeBand> &) {} // their own table
    void operator()(records::Rows<pricing::OfferRecord>, const std::vector<pricing::OfferRecord> &offers)
    {
        sink.text(records::textOf(offers));
    }

private:
    Sink &sink;
};

/// All fields but those that `skip(description)` says.
template<typename Record, typename Sink, typename Skip>
void writeFields(Sink &sink, const Record &record, Skip skip)
{
    FieldWriter<Sink> write(sink);
    records::forEachField<Record>([&](const auto &leaf) {
        if (!skip(leaf.field))
            write(leaf.field.kind, leaf.in(record));
    });
}

template<typename Record, typename Sink>
void writeFields(Sink &sink, const Record &record)
{
    writeFields(sink, record, [](auto) { return false; });
}

class FieldReader
{
public:
    /// `of`: the schema, for what stands as one text.
    FieldReader(RowReader &from, int of)
        : row(from)
        , schema(of)
    {}

    void operator()(records::Text, std::string &text) { text = row.text(); }
    void operator()(records::Currency, std::string &code) { code = row.text(); }
    void operator()(records::Colour, std::string &colour) { colour = row.text(); }
    void operator()(records::WebAddress, std::string &address) { address = row.text(); }
    void operator()(records::MailAddress, std::string &address) { address = row.text(); }
    void operator()(records::Image, std::string &file) { file = row.text(); }
    template<typename RecordId>
    void operator()(records::Id, RecordId &id)
    {
        id.text = row.text();
    }
    void operator()(records::Reference, pricing::CustomerId &id) { id.text = row.text(); }
    void operator()(records::Lines, std::string &text) { text = row.text(); }
    void operator()(records::Digits, std::string &text) { text = row.text(); }
    template<typename Each>
    void operator()(const records::Several<Each> &, std::vector<std::string> &texts)
    {
        lines(texts);
    }
    void operator()(records::Day, std::optional<pricing::Date> &day);
    void operator()(records::AmountInCurrency, std::optional<pricing::CurrencyAmount> &amount);
    void operator()(records::Flag, bool &flag) { flag = row.flag(); }
    void operator()(records::Count, int &count) { count = row.number(0, mostNumber); }
    void operator()(records::Count, std::optional<int> &count) { count = row.count(); }
    void operator()(records::Amount, pricing::Money &money) { money.minor = row.number(); }
    void operator()(records::Amount, std::optional<pricing::Money> &money) { money = row.money(); }
    void operator()(records::Share, pricing::Percent &share) { share.basisPoints = row.number(); }
    void operator()(records::Share, std::optional<pricing::Percent> &share) { share = row.percent(); }
    void operator()(records::Month, pricing::YearMonth &month) { month.index = row.number(0, mostNumber); }
    void operator()(records::Term, pricing::CommitmentTerm &term) { term = row.choice<pricing::CommitmentTerm>(); }
    template<typename Enum>
    void operator()(records::Choice<Enum>, Enum &choice)
    {
        choice = row.choice<Enum>();
    }
    void operator()(records::Steps, std::vector<pricing::TenantStep> &steps);
    void operator()(records::Instalments, std::vector<pricing::Instalment> &instalments);
    void operator()(records::Price, pricing::ResalePrice &price);
    void operator()(records::Rows<pricing::VolumeBand>, std::vector<pricing::VolumeBand> &) {} // their own table
    void operator()(records::Rows<pricing::OfferRecord>, std::vector<pricing::OfferRecord> &offers);

private:
    void lines(std::vector<std::string> &texts);

    static constexpr int mostNumber = std::numeric_limits<int>::max();
    RowReader &row;
    int schema;
};

template<typename Record, typename Skip>
void readFields(RowReader &row, Record &record, int schema, Skip skip)
{
    FieldReader read(row, schema);
    records::forEachField<Record>([&](const auto &leaf) {
        if (!skip(leaf.field))
            read(leaf.field.kind, leaf.in(record));
    });
}

/// As a schema has them.
template<typename Record>
void readFields(RowReader &row, Record &record, int schema)
{
    readFields(row, record, schema, [schema](const auto &field) { return field.since > schema; });
}

} // namespace dealdesk::storage
