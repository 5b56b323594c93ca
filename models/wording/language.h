// How numbers, months and dates are written: the language of a window or of a document. Made once where the program
// starts, or from a quote's own, and handed on from there; there is none to fall back on.
#pragma once

#include "entry/dateentry.h"
#include "entry/numberentry.h"
#include "pricing/calendar.h"
#include "pricing/percent.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <memory>
#include <optional>

namespace dealdesk::wording {

inline const QString unknown = QStringLiteral("—");

/// How a person wants numbers and dates written, where not as the language does.
struct Writing {
    enum class Numbers : std::uint8_t { AsLanguage, Point, Comma, Blank, Apostrophe }; ///< "1,234.56", "1.234,56", …
    enum class Dates : std::uint8_t { AsLanguage, DayFirst, MonthFirst, YearFirst };
    Numbers numbers = Numbers::AsLanguage;
    Dates dates = Dates::AsLanguage;
    friend bool operator==(const Writing &, const Writing &) = default;
};

/// Cheap to copy. The texts themselves are of the translator that is installed.
class Language
{
public:
    explicit Language(const QLocale &locale);

    /// The same with a way of writing of its own, which all copies of it share.
    Language withOwnWriting() const;
    /// As the language itself writes: for what others read.
    Language withoutOwnWriting() const { return Language(locale); }
    Writing writing() const;
    void write(const Writing &so) const; ///< from now on, in all copies; nothing without a way of its own

    QString count(std::int64_t count) const;         ///< "1,200"
    QString percent(pricing::Percent percent) const; ///< "18.56 %"; as entered: "5 %", "2.5 %"
    QString percent(const std::optional<pricing::Percent> &percent) const;
    /// A margin or a markup: two decimals always, so that they line up and none looks rougher than another: "20.00 %".
    QString ratio(pricing::Percent percent) const;
    QString ratio(const std::optional<pricing::Percent> &percent) const;
    QString ratioNumber(pricing::Percent percent) const; ///< "−1.20", for before a word: a difference is in points
    QString month(pricing::YearMonth month) const;       ///< "Jan 2027"
    QString date(const QDate &date) const;               ///< "2 Apr 2027"; "2. Apr. 2027"
    QString date(const pricing::Date &date) const;
    QString dayOfMonth(const QDate &date) const;  ///< "4"; "4."
    QString dayAndMonth(const QDate &date) const; ///< "4 Jan"; "4. Jan."
    QString dataSize(qint64 bytes) const;         ///< "1.20 MB"

    /// As typed into a field, which reads it back to the same value: "2.5".
    QString plain(pricing::Percent percent) const;
    entry::NumberStyle numbers() const; ///< in what a field reads them
    entry::DateStyle dates() const;
    QString code() const; ///< BCP 47: "pt-BR"

    friend bool operator==(const Language &a, const Language &b)
    {
        return a.locale == b.locale && a.writing() == b.writing();
    }

protected:
    QString grouped(std::uint64_t number) const; ///< "1,200"
    QString decimalPoint() const;

private:
    struct Kept;

    QString day() const; ///< the pattern

    QLocale locale;
    std::shared_ptr<Kept> kept; ///< null: as the language writes
};

} // namespace dealdesk::wording
