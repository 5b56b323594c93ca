#include "scalesection.h"

#include "pricing/authorizations.h"
#include "scalechart.h"
#include "tables/dealentry.h"
#include "tables/scaletable.h"
#include "ui/charts/chartmenu.h"
#include "ui/charts/stairchart.h"
#include "ui/widgets/columnshares.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/entryfield.h"
#include "ui/widgets/illustrative.h"
#include "ui/widgets/listingtabs.h"
#include "ui/widgets/notestrip.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/authorizationnames.h"
#include "wording/findings/scalefinding.h"
#include "wording/pages/scenarioquestionwords.h"

#include <QVBoxLayout>

#include <utility>

namespace dealdesk::ui {

using namespace pricing;
using tables::DealField;
using tables::ScaleTable;

namespace {

constexpr int formWidth = 296;
constexpr int upperHeight = 232;
constexpr Markup usualPrice{Percent{2'000}};

const std::pair<QLatin1String, DealField> keptFields[] = {{QLatin1String("term"), DealField::Term},
                                                          {QLatin1String("rule"), DealField::PriceRule},
                                                          {QLatin1String("price"), DealField::PriceValue}};

} // namespace

ScaleSection::ScaleSection(const workspace::Document &of, workspace::ViewState &state, const wording::Language &in,
                           QWidget *parent)
    : WhatIfSection(of, state, QStringLiteral("whatIfScale"), in, parent)
    , scale(new ScaleTable(in, this))
    , listings(new ListingTabs(this))
{
    asked.price = usualPrice;
    currency = document.scenario().settings.currency;
    noBook = label(wording::noPriceBookYet(), this);
    noBook->setAlignment(Qt::AlignCenter);
    setTone(noBook, tables::Tone::Quiet);
    content = makeContent();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::inside);
    layout->addWidget(listings);
    layout->addWidget(noBook, 1);
    layout->addWidget(content, 1);
    restoreInputs();
    showEntries();
    connect(listings, &ListingTabs::currentChanged, this, &ScaleSection::entriesChanged);
}

QWidget *ScaleSection::makeContent()
{
    auto *made = new QWidget(this);
    illustrative = new NoteStrip(tables::Tone::Caution, made);
    problem = new NoteStrip(tables::Tone::Bad, made);
    chart = new ScaleChart(language, made);
    chart->setAccessibleName(tr("ARR against tenants, both in steps of ten times"));
    stairs = new StairChart(language, made);
    stairs->setAccessibleName(tr("Wholesale per tenant per month against tenants, by commitment term"));
    found = label({}, made);
    stairsTitle = label(wording::costsAtScale({}), made);

    auto *upper = new QHBoxLayout, *lower = new QHBoxLayout;
    for (QHBoxLayout *row : {upper, lower})
        row->setSpacing(space::row);
    upper->addWidget(makeForm());
    upper->addWidget(makeTable(), 1);
    lower->addWidget(makePicture(found, *chart, tr("ARR against tenants, both in steps of ten times")), 1);
    lower->addWidget(makePicture(stairsTitle, *stairs, tr("wholesale per tenant per month")), 1);
    auto *layout = new QVBoxLayout(made);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::row);
    layout->addWidget(illustrative);
    layout->addWidget(problem);
    layout->addLayout(upper);
    layout->addLayout(lower, 1);
    return made;
}

QFrame *ScaleSection::makeForm()
{
    QFrame *made = card(this);
    made->setFixedWidth(formWidth);
    made->setMinimumHeight(upperHeight); // higher where its help needs another line
    auto *layout = new QVBoxLayout(made);
    layout->setContentsMargins(space::between, space::row, space::between, space::inside);
    layout->setSpacing(space::inside);
    QLabel *title = label(tr("One deal of n tenants alone"), made);
    title->setFont(fontOf(Type::BodyStrong));
    layout->addWidget(title);
    term = addField(made, tr("Term"), DealField::Term);
    rule = addField(made, tr("Price rule"), DealField::PriceRule);
    value = addField(made, tr("Price"), DealField::PriceValue);
    countsField = new EntryField(tr("Tenants"), EntryField::Kind::Text, made);
    countsField->setHelp(wording::countsHelp());
    countsField->setCheck([this](const QString &text) {
        const auto read = tables::readCounts(text, language);
        return read ? QString() : read.error();
    });
    connect(countsField, &EntryField::entered, this, &ScaleSection::takeCounts);
    layout->addWidget(countsField);
    layout->addStretch();
    return made;
}

EntryField *ScaleSection::addField(QFrame *into, const QString &name, DealField field)
{
    const QStringList choices = tables::choices(field, document.scenario(), language);
    auto *made = new EntryField(name, choices.isEmpty() ? EntryField::Kind::Number : EntryField::Kind::Choice, into);
    if (!choices.isEmpty())
        made->setChoices(choices);
    made->setCheck([this, field](const QString &text) {
        const auto read = tables::withEntry(asked, field, text, document.scenario(), language);
        return read ? QString() : read.error();
    });
    connect(made, &EntryField::entered, this, [this, field](const QString &text) { take(field, text); });
    into->layout()->addWidget(made);
    return made;
}

void ScaleSection::take(DealField field, const QString &text)
{
    const auto read = tables::withEntry(asked, field, text, document.scenario(), language);
    if (!read || *read == asked)
        return;
    asked = *read;
    showEntries();
    entriesChanged();
}

void ScaleSection::takeCounts(const QString &text)
{
    if (const auto read = tables::readCounts(text, language)) {
        counts = *read;
        showEntries();
        entriesChanged();
    }
}

void ScaleSection::entriesChanged()
{
    keepInputs();
    refresh();
}

QFrame *ScaleSection::makeTable()
{
    QFrame *made = card(this);
    made->setMinimumHeight(upperHeight);
    made->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // as high as the form beside it
    table = new DataTable(made);
    table->setModel(scale);
    table->setAccessibleName(tr("Figures at each tenant count"));
    new ColumnShares(table, {62, 70, 116, 96, 120, 116});
    auto *layout = new QVBoxLayout(made);
    unknown = new NoteStrip(tables::Tone::Caution, made); // in the card: it takes no height from the page
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(table, 1);
    layout->addWidget(unknown);
    return made;
}

QFrame *ScaleSection::makePicture(QLabel *title, PicturedChart &picture, const QString &kind)
{
    QFrame *made = card(this);
    auto *layout = new QVBoxLayout(made);
    layout->setContentsMargins(space::between, space::row, space::inside, space::inside);
    layout->setSpacing(2);
    layout->addLayout(chartHead(title, picture));
    layout->addWidget(quietLabel(kind, made));
    layout->addWidget(picture.widget(), 1);
    return made;
}

void ScaleSection::showEntries()
{
    const Scenario &scenario = document.scenario();
    term->show(tables::entryText(asked, DealField::Term, scenario, language));
    rule->show(tables::entryText(asked, DealField::PriceRule, scenario, language));
    value->show(tables::entryText(asked, DealField::PriceValue, scenario, language));
    static const QStringList units{tr("per tenant per month"), tr("% on wholesale"), tr("% of resale"),
                                   tr("per month")};
    value->setUnits(units.value(static_cast<int>(asked.price.index())));
    countsField->show(tables::countsText(counts, language));
}

void ScaleSection::setListing(Listing listing) { listings->setListing(listing); }
Listing ScaleSection::listing() const { return listings->listing(); }

QJsonObject ScaleSection::inputs() const
{
    QJsonObject kept{{QStringLiteral("counts"), tables::countsText(counts, language)},
                     {QStringLiteral("listing"), static_cast<int>(listing())}};
    for (const auto &[name, field] : keptFields)
        kept[name] = tables::entryText(asked, field, document.scenario(), language);
    return kept;
}

void ScaleSection::takeInputs(const QJsonObject &kept)
{
    for (const auto &[name, field] : keptFields)
        if (const auto read = tables::withEntry(asked, field, kept[name].toString(), document.scenario(), language))
            asked = *read;
    if (const auto read = tables::readCounts(kept[QStringLiteral("counts")].toString(), language))
        counts = *read;
    listings->setCurrentIndex(keptChoice(kept, QStringLiteral("listing"), listingCount));
}

/// The price that is asked for keeps its number in a scenario of another currency; where that cannot have it, the usual
/// one is asked for.
void ScaleSection::keepNumber()
{
    const std::string &now = document.scenario().settings.currency;
    if (now == currency)
        return;
    Scenario before;
    before.settings.currency = std::exchange(currency, now);
    const QString text = tables::entryText(asked, DealField::PriceValue, before, language);
    const auto read = tables::withEntry(asked, DealField::PriceValue, text, document.scenario(), language);
    asked.price = read ? read->price : usualPrice;
    showEntries();
}

void ScaleSection::refresh()
{
    keepNumber();
    const ResaleAuthorization *book = authorizationFor(document.scenario(), listing());
    content->setVisible(book);
    noBook->setVisible(!book);
    if (!book)
        return;
    const wording::FigureText figures(language, wording::text(document.scenario().settings.currency));
    scale->show(*book, asked.term, asked.price, counts, figures);
    chart->show(scale->scale(), figures);
    stairs->show(*book, figures);
    stairsTitle->setText(wording::costsAtScale(wording::calledAmong(document.scenario(), *book, figures)));
    problem->setText(scale->problem());
    unknown->setText(wording::unknownAtScale(scale->scale(), figures));
    illustrative->setText(isIllustrative(*book) ? wording::bookIsIllustrative() : QString());
    found->setText(wording::scaleFinding(scale->scale(), figures));
    chart->setFinding(found->text());
    stairs->setFinding(stairsTitle->text());
}

} // namespace dealdesk::ui
