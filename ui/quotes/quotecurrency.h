// The choice to quote a direct contract in the customer's own currency: which one, at what rate, of which day and from
// where; and what the price comes to at it.
#pragma once

#include "quotes/customerquote.h"
#include "wording/language.h"

#include <QWidget>

#include <functional>
#include <optional>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace dealdesk::ui {

class EntryField;

/// What the choice starts from.
struct CurrencyQuestion {
    QString own;           ///< the scenario's currency
    bool isDirect = false; ///< a marketplace bills in the authorization's currency: nothing is to be chosen
    QDate today;
    /// The price in it, or why it cannot be quoted so; both as sentences.
    std::function<tl::expected<QString, QString>(const quotes::CustomersCurrency &)> comesTo;
    std::optional<quotes::CustomersCurrency> proposed = {}; ///< with which it begins; nothing: with none
};

class QuoteCurrency : public QWidget
{
    Q_OBJECT
public:
    QuoteCurrency(const CurrencyQuestion &question, const wording::Language &language, QWidget *parent = nullptr);

    /// Nothing where the quote is in the scenario's currency, or what is entered is not right.
    std::optional<quotes::CustomersCurrency> chosen() const;
    bool isRight() const;

Q_SIGNALS:
    void rightnessChanged();

private:
    void addFields(QVBoxLayout *column);
    void setChecks();
    void begin();
    QString wrongCurrency(const QString &text) const;
    QString wrongSource(const QString &text) const;
    void check();

    CurrencyQuestion question;
    const wording::Language language;
    QCheckBox *another;
    QWidget *entries;
    EntryField *currency, *rate, *date, *source;
    QLabel *price;
    bool isPriced = false; ///< at what is entered
};

} // namespace dealdesk::ui
