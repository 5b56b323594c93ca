#include "bandpaste.h"

#include "tables/pastedbandstable.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/promptdialog.h"
#include "ui/widgets/theme.h"
#include "wording/figuretext.h"
#include "wording/pages/bandpastewords.h"
#include "wording/records/bandtablewords.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace dealdesk::ui {

using tables::PastedBandsTable;

namespace {

constexpr QSize dialogSize(980, 480);
constexpr int textHeight = 150; // at least: some seven lines

struct Style {
    const char *shown;
    entry::NumberStyle style;
};
const std::array<Style, 4> written{
    {{"1,234.56", {".", ","}}, {"1.234,56", {",", "."}}, {"1 234,56", {",", "\u00A0"}}, {"1'234.56", {".", "'"}}}};

/// As the user writes numbers himself.
int ownStyle(const entry::NumberStyle &own)
{
    const auto same = std::ranges::find_if(
        written, [&](const Style &each) { return each.style.decimal == own.decimal && each.style.group == own.group; });
    const auto likely = std::ranges::find(written, own.decimal, [](const Style &each) { return each.style.decimal; });
    return int((same != written.end() ? same : likely != written.end() ? likely : written.begin()) - written.begin());
}

class PasteDialog : public PromptDialog
{
public:
    PasteDialog(QWidget *parent, const std::string &currency, const wording::Language &language, TakeBands by)
        : PromptDialog(parent, BandPaste::tr("Paste a band table"), wording::howToPasteBands())
        , paste(new BandPaste(currency, language, this))
        , take(std::move(by))
    {
        addReject(BandPaste::tr("Cancel"))->setAutoDefault(false);
        QPushButton *use = addAccept(BandPaste::tr("Use these bands"));
        setRole(use, "primary");
        use->setEnabled(false);
        connect(paste, &BandPaste::changed, use, &QPushButton::setEnabled);
        setPart(paste);
        resize(dialogSize);
    }

    void begin(const QString &text) { paste->setText(text); }

    void accept() override
    {
        if (take(paste->bands()))
            PromptDialog::accept();
    }

private:
    BandPaste *paste;
    TakeBands take;
};

} // namespace

BandPaste::BandPaste(std::string of, const wording::Language &in, QWidget *parent)
    : QWidget(parent)
    , currency(std::move(of))
    , language(in)
    , text(new QPlainTextEdit(this))
    , styles(new QComboBox(this))
    , lines(new PastedBandsTable(in, this))
    , words(label({}, this))
{
    text->setAccessibleName(tr("Band table"));
    text->setPlaceholderText(QStringLiteral("Band 1\t25–99\t93.00\nBand 2\t100–499\t84.32\nBand 3\t500+\t83.40"));
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setMinimumHeight(textHeight);
    setFocusProxy(text);
    for (const Style &each : written)
        styles->addItem(QString::fromUtf8(each.shown));
    styles->setCurrentIndex(ownStyle(language.numbers()));
    QLabel *stylesName = label(tr("&Numbers are written like"), this);
    stylesName->setBuddy(styles);
    styles->setAccessibleName(tr("Numbers are written like"));
    words->setWordWrap(true);

    auto *table = new DataTable(this);
    table->setModel(lines);
    table->setAccessibleName(tr("What each line is"));
    table->setTabKeyNavigation(false);
    const QFontMetrics metrics(fontOf(Type::Body));
    int needed = 2 * space::between; // with a scroll bar
    const auto setWidth = [&](int column, const QString &sample) {
        const int title = metrics.horizontalAdvance(lines->headerData(column, Qt::Horizontal).toString());
        table->setColumnWidth(column, std::max(title, metrics.horizontalAdvance(sample)) + 3 * space::inside);
        needed += table->columnWidth(column);
    };
    setWidth(PastedBandsTable::Line, QStringLiteral("100"));
    setWidth(PastedBandsTable::Name, QStringLiteral("Band number 12"));
    setWidth(PastedBandsTable::From, QStringLiteral("1,000,000"));
    setWidth(PastedBandsTable::Price, QStringLiteral("$10,000.00"));
    setWidth(PastedBandsTable::Negotiated, {});
    setWidth(PastedBandsTable::Note, {});
    table->setMinimumWidth(needed);
    table->horizontalHeader()->setStretchLastSection(true);

    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    row->addWidget(stylesName);
    row->addWidget(styles);
    row->addStretch();
    auto *both = new QHBoxLayout; // each line beside what it is
    both->setSpacing(space::inside);
    both->addWidget(text, 1);
    both->addWidget(table, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::inside);
    layout->addLayout(both, 1);
    layout->addLayout(row);
    layout->addWidget(words);

    connect(text, &QPlainTextEdit::textChanged, this, &BandPaste::readAgain);
    connect(styles, &QComboBox::currentIndexChanged, this, &BandPaste::readAgain);
    readAgain();
}

void BandPaste::setText(const QString &of) { text->setPlainText(of); }

void BandPaste::readAgain()
{
    const entry::NumberStyle &style = written[static_cast<std::size_t>(styles->currentIndex())].style;
    read = entry::readBandTable(wording::utf8(text->toPlainText()), currency, style);
    lines->show(read, currency, style);
    words->setText(summary());
    const bool isEmpty = text->document()->isEmpty();
    setTone(words, isEmpty ? tables::Tone::Quiet : read.isRight ? tables::Tone::Good : tables::Tone::Bad);
    Q_EMIT changed(read.isRight);
}

QString BandPaste::summary() const
{
    if (text->document()->isEmpty())
        return wording::nothingPastedYet();
    const auto wrong = std::ranges::count_if(read.lines, [](const entry::PastedLine &line) {
        return std::holds_alternative<entry::BandLineFault>(line.read);
    });
    if (wrong > 0) { // the first one's sentence whole: the table may cut it
        const auto first = std::ranges::find_if(read.lines, [](const entry::PastedLine &line) {
            return std::holds_alternative<entry::BandLineFault>(line.read);
        });
        const QString why = wording::sentence(std::get<entry::BandLineFault>(first->read),
                                              written[static_cast<std::size_t>(styles->currentIndex())].style);
        return wording::linesAreWrong(wrong, language) + QLatin1Char('\n') +
               wording::lineIsWrong(static_cast<std::int64_t>(first->number), why, language);
    }
    if (!read.isRight)
        return wording::noBandInIt();
    QString all = wording::bandsAreRight(std::ssize(read.bands()), language);
    if (const auto leftOut = lines->rowCount() - std::ssize(read.bands()); leftOut > 0)
        all += QLatin1Char(' ') + wording::linesLeftOut(leftOut, language);
    QStringList titles;
    for (const std::string &title : read.leftOut)
        titles.append(wording::nameInSentence(wording::text(title)));
    if (!titles.isEmpty())
        all += QLatin1Char(' ') + wording::columnsLeftOut(titles);
    return all;
}

void askForBands(QWidget *parent, const std::string &currency, const wording::Language &language, TakeBands take,
                 const QString &text)
{
    PasteDialog dialog(parent, currency, language, std::move(take));
    dialog.begin(text);
    dialog.exec();
}

} // namespace dealdesk::ui
