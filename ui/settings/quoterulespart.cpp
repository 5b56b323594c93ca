#include "quoterulespart.h"

#include "pricing/nametext.h"
#include "ui/widgets/entryfield.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/figuretext.h"
#include "wording/pages/quoteruleswords.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QTimeZone>
#include <QVBoxLayout>

namespace dealdesk::ui {

using guidance::OwnValue;

namespace {

/// Of whole texts alone: "4", not "4.0".
int digitsIn(const QString &text)
{
    bool isNumber = false;
    const int count = text.trimmed().toInt(&isNumber);
    return isNumber && count >= 1 && count <= guidance::mostQuoteDigits ? count : 0;
}

} // namespace

QuoteRulesPart::QuoteRulesPart(workspace::FactEdits &of, const wording::Language &in, QWidget *parent)
    : SettingsPart(tr("Quotes"), {}, parent)
    , language(in)
    , edits(of)
    , document(of.document())
    , prefix(new EntryField(tr("Prefix"), EntryField::Kind::Text, this))
    , digits(new EntryField(tr("Digits"), EntryField::Kind::Number, this))
    , zone(new EntryField(tr("Time zone"), EntryField::Kind::Text, this))
    , mail(new EntryField(tr("Mail"), EntryField::Kind::Lines, this))
    , year(new QCheckBox(tr("The year of issue behind the prefix"), this))
    , example(quietLabel({}, this))
{
    QHBoxLayout *columns = addColumns();
    for (EntryField *field : {prefix, digits, zone})
        columns->addWidget(field, 1, Qt::AlignTop);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::between);
    row->addWidget(year);
    row->addWidget(example, 1);
    rows()->addLayout(row);
    rows()->addWidget(mail);
    mail->setObjectName(QStringLiteral("quote-mail"));
    mail->setHelp(wording::quoteMailHelp());
    mail->setCheck([this](const QString &text) {
        return pricing::faultOfLines(wording::utf8(text), guidance::longestQuoteMail)
                   ? wording::quoteMailTooLong(static_cast<std::int64_t>(guidance::longestQuoteMail), language)
                   : QString();
    });
    connect(mail, &EntryField::entered, this, [this](const QString &text, int stay) {
        const std::string own = wording::utf8(text);
        edits.setFirm(guidance::quoteMailRow(language.code().toStdString()),
                      text.trimmed().isEmpty() ? std::nullopt : std::optional(OwnValue{own, {}}),
                      wording::changeQuoteMail(), stay);
    });
    prefix->setObjectName(QStringLiteral("quote-number/prefix"));
    digits->setObjectName(QStringLiteral("quote-number/digits"));
    year->setObjectName(QStringLiteral("quote-number/year"));
    zone->setObjectName(QStringLiteral("time-zone"));
    zone->setHelp(wording::timeZoneHelp());
    prefix->setCheck([this](const QString &text) {
        return guidance::isQuotePrefix(wording::utf8(text))
                   ? QString()
                   : wording::prefixWrong(static_cast<std::int64_t>(guidance::longestQuotePrefix), language);
    });
    digits->setCheck([](const QString &text) {
        return digitsIn(text) > 0 ? QString() : wording::digitsWrong(guidance::mostQuoteDigits);
    });
    zone->setCheck([](const QString &text) {
        const QString name = text.trimmed();
        return name.isEmpty() || QTimeZone::isTimeZoneIdAvailable(name.toUtf8()) ? QString()
                                                                                 : wording::noSuchTimeZone();
    });
    connect(prefix, &EntryField::entered, this,
            [this](const QString &text, int stay) { set(guidance::quotePrefixRow, wording::utf8(text), stay); });
    connect(digits, &EntryField::entered, this, [this](const QString &text, int stay) {
        set(guidance::quoteDigitsRow, std::to_string(digitsIn(text)), stay);
    });
    connect(zone, &EntryField::entered, this, [this](const QString &text, int stay) {
        const std::string name = wording::utf8(text.trimmed());
        set(guidance::timeZoneRow, name.empty() ? std::nullopt : std::optional(name), stay);
    });
    connect(year, &QCheckBox::toggled, this,
            [this](bool on) { set(guidance::quoteYearRow, std::string(on ? "yes" : "no")); });
}

/// What the program has anyway is no row.
void QuoteRulesPart::set(std::string_view row, const std::optional<std::string> &value, int stay)
{
    guidance::FirmRows with;
    if (value)
        with[std::string(row)] = {*value, {}};
    const bool isShipped =
        row != guidance::timeZoneRow && guidance::quoteNumberingOf(with) == guidance::QuoteNumbering{};
    edits.setFirm(std::string(row), !value || isShipped ? std::nullopt : std::optional(OwnValue{*value, {}}),
                  row == guidance::timeZoneRow ? wording::changeTimeZone() : wording::changeQuoteNumbers(), stay);
}

void QuoteRulesPart::refresh()
{
    const auto &firm = document.facts().firm;
    const guidance::QuoteNumbering now = guidance::quoteNumberingOf(firm);
    prefix->show(wording::text(now.prefix));
    digits->show(QString::number(now.digits));
    zone->show(wording::text(guidance::timeZoneOf(firm)));
    const auto own = firm.find(guidance::quoteMailRow(language.code().toStdString()));
    mail->show(own == firm.end() ? QString() : wording::text(own->second.value));
    const QSignalBlocker quietly(year);
    year->setChecked(now.withYear);
    for (EntryField *field : {prefix, digits, zone, mail})
        field->setEntryEnabled(!document.readOnly());
    year->setEnabled(!document.readOnly());
    const QString start = wording::text(guidance::quoteNumberStart(now, document.scenario().settings.start.year()));
    example->setText(wording::numbersLookSo(start + QStringLiteral("1").rightJustified(now.digits, u'0')));
}

} // namespace dealdesk::ui
