#include "quoteconsent.h"

#include "pricing/ranges.h"
#include "ui/widgets/entryfield.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/pages/approvalwords.h"
#include "wording/pages/quotedialogwords.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace dealdesk::ui {

namespace {

QLabel *wrappedCaution(const QString &text, QWidget *parent)
{
    QLabel *made = label(text, parent);
    setTone(made, tables::Tone::Caution);
    made->setWordWrap(true);
    return made;
}

} // namespace

QuoteConsent::QuoteConsent(bool illustrative, const std::optional<workspace::QuoteApproval> &already,
                           const wording::Language &in, QWidget *parent)
    : QWidget(parent)
    , language(in)
    , given(already)
    , why(wrappedCaution({}, this))
    , by(new EntryField(tr("Approved by"), EntryField::Kind::Text, this))
    , because(new EntryField(tr("Why"), EntryField::Kind::Text, this))
    , said(wrappedCaution(wording::illustrativeNeedsAnAnswer(), this))
    , onPurpose(new QCheckBox(wording::illustrativeOnPurpose(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    for (QWidget *part : std::initializer_list<QWidget *>{why, by, because, said, onPurpose})
        column->addWidget(part);
    said->setVisible(illustrative);
    onPurpose->setVisible(illustrative);
    const auto check = [this](const QString &none) {
        return [this, none](const QString &text) -> QString {
            if (reasons.empty())
                return {};
            if (text.simplified().isEmpty())
                return none;
            return text.size() > static_cast<qsizetype>(pricing::longestReason)
                       ? wording::reasonTooLong(pricing::longestReason, language)
                       : QString();
        };
    };
    by->setCheck(check(wording::sayWhoApproves()));
    because->setCheck(check(wording::sayWhyApproved()));
    if (given) {
        by->replace(given->by);
        because->replace(given->why);
    }
    for (EntryField *field : {by, because}) {
        connect(field, &EntryField::entered, field, &EntryField::show);
        connect(field, &EntryField::rightnessChanged, this, &QuoteConsent::changed);
    }
    connect(onPurpose, &QCheckBox::toggled, this, &QuoteConsent::changed);
    show();
}

void QuoteConsent::setReasons(const std::vector<pricing::ApprovalReason> &of)
{
    if (of == reasons)
        return;
    reasons = of;
    show();
}

void QuoteConsent::show()
{
    why->setText(reasons.empty() ? QString() : wording::approvalIsNeeded(reasons));
    for (QWidget *part : std::initializer_list<QWidget *>{why, by, because})
        part->setVisible(!reasons.empty());
    setVisible(!reasons.empty() || !onPurpose->isHidden());
    by->recheck();
    because->recheck();
}

void QuoteConsent::focusFirst()
{
    if (!reasons.empty())
        by->focusEntry();
    else
        onPurpose->setFocus();
}

bool QuoteConsent::isRight() const
{
    return by->isRight() && because->isRight() && (onPurpose->isHidden() || onPurpose->isChecked());
}

std::optional<workspace::QuoteApproval> QuoteConsent::approval(const QDate &today) const
{
    if (reasons.empty())
        return std::nullopt;
    const QString who = by->text().simplified(), reason = because->text().simplified();
    if (who.isEmpty() || reason.isEmpty())
        return std::nullopt; // a draft is kept without
    const bool isAsGiven = given && given->by == who && given->why == reason;
    return isAsGiven ? *given : workspace::QuoteApproval{who, today, reason, {}};
}

bool QuoteConsent::isIllustrativeOnPurpose() const { return !onPurpose->isHidden() && onPurpose->isChecked(); }

} // namespace dealdesk::ui
