// An XLSX file while it is written, cell by cell: what libxlsxwriter is asked for, and with which looks.
#pragma once

#include "files/passingfolder.h"
#include "pricing/calendar.h"
#include "pricing/money.h"
#include "pricing/percent.h"

#include <QString>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace dealdesk::spreadsheets {

enum class Look : std::uint8_t {
    Plain,
    Wrapped,
    Title,
    Warning, ///< what must not be overlooked
    Head,
    HeadOfNumbers,
    Count,
    CountEntered, ///< may be changed
    Money,
    MoneyEntered,
    Percent,
    PercentEntered,
    Month,
    Date,
    TotalText,
    TotalMoney,
    TotalCount,
};
inline constexpr std::size_t lookCount = 17;

/// Whether a spreadsheet holds the amount to the cent, and what its formulas make of it.
bool isHeld(pricing::Money money);

/// "F5", as formulas name a cell.
std::string cellName(std::size_t row, std::size_t column);

struct Column {
    QString title;
    double width = 12; ///< letters of the usual font
    bool isOfNumbers = false;
};

class Sheet
{
public:
    Sheet(lxw_worksheet *of, QString called, const std::array<lxw_format *, lookCount> &with, int currencyDigits,
          bool withFormulas)
        : sheet(of)
        , name(std::move(called))
        , formats(with)
        , digits(currencyDigits)
        , hasFormulas(withFormulas)
    {}

    // Texts are written as texts, whatever they begin with.
    void text(std::size_t row, std::size_t column, const QString &text, Look look = Look::Plain);
    void text(std::size_t row, std::size_t column, const std::string &utf8, Look look = Look::Plain);
    void count(std::size_t row, std::size_t column, std::int64_t count, Look look = Look::Count);
    /// "—" where it is not known; as a text where a spreadsheet cannot hold it to the cent.
    void money(std::size_t row, std::size_t column, const std::optional<pricing::Money> &money,
               Look look = Look::Money);
    void percent(std::size_t row, std::size_t column, const std::optional<pricing::Percent> &percent,
                 Look look = Look::Percent);
    void month(std::size_t row, std::size_t column, pricing::YearMonth month);
    void date(std::size_t row, std::size_t column, const pricing::Date &date);
    // A formula, with what it gives; what is not known, or cannot be held, is written as above in its place.
    void money(std::size_t row, std::size_t column, const std::string &formula,
               const std::optional<pricing::Money> &money, Look look = Look::Money);
    void percent(std::size_t row, std::size_t column, const std::string &formula,
                 const std::optional<pricing::Percent> &percent);
    void count(std::size_t row, std::size_t column, const std::string &formula, std::int64_t count, Look look);

    /// Titles in the row `head`, which stays in view with what is above it, filters over `rows` rows below, and the
    /// page to print. `fixed`: columns that stay in view.
    void table(std::size_t head, const std::vector<Column> &columns, std::size_t rows, std::size_t fixed = 0);
    void width(std::size_t column, double letters);
    void printArea(std::size_t lastRow, std::size_t lastColumn);

    /// "'Months of deals'!$F$5".
    std::string cell(std::size_t row, std::size_t column) const;
    std::string range(std::size_t firstRow, std::size_t lastRow, std::size_t column) const;
    const QString &called() const { return name; }
    lxw_worksheet *raw() { return sheet; }

private:
    lxw_format *formatOf(Look look) const { return formats[static_cast<std::size_t>(look)]; }
    std::string quotedName() const;

    lxw_worksheet *sheet;
    QString name;
    const std::array<lxw_format *, lookCount> &formats;
    int digits;
    bool hasFormulas;
};

class Book
{
public:
    /// Without formulas it holds their values alone.
    Book(files::PassingFolder inFolder, int currencyDigits, bool withFormulas, const QString &title,
         const pricing::Date &created);
    ~Book();
    Book(const Book &) = delete;
    Book &operator=(const Book &) = delete;

    Sheet add(const QString &name);
    /// Columns of the sheet's rows from `firstRow` on, by month.
    struct Series {
        QString name;
        std::size_t column;
        std::uint32_t colour;
    };
    void chart(Sheet &sheet, const QString &title, std::size_t firstRow, std::size_t lastRow, std::size_t months,
               const std::vector<Series> &series, std::size_t atColumn);
    /// The file's bytes. Nothing is added behind it.
    files::Result<std::string> finish();

private:
    files::PassingFolder folder;
    std::string path, within;
    int digits;
    bool hasFormulas;
    lxw_workbook *book;
    std::array<lxw_format *, lookCount> formats{};
};

} // namespace dealdesk::spreadsheets
