#include "illustrative.h"

#include "parts.h"

#include "wording/pages/widgetwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace dealdesk::ui {

using namespace pricing;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Illustrative)
};

} // namespace

bool isIllustrative(const ResaleAuthorization &authorization)
{
    return std::ranges::any_of(authorization.bands,
                               [](const VolumeBand &band) { return band.provenance != Provenance::Mine; });
}

bool isIllustrative(const Scenario &scenario)
{
    return std::ranges::any_of(scenario.authorizations,
                               [](const ResaleAuthorization &authorization) { return isIllustrative(authorization); });
}

QString illustrativeText() { return wording::restsOnIllustrative(); }

QLabel *illustrativeNote(QWidget *parent)
{
    QLabel *made = quietLabel({}, parent);
    made->setWordWrap(true);
    setTone(made, tables::Tone::Caution);
    return made;
}

} // namespace dealdesk::ui
