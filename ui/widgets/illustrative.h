// Whether figures may rest on prices that are nobody's, and the note that says so.
#pragma once

#include "pricing/scenario.h"

#include <QString>

class QLabel;
class QWidget;

namespace dealdesk::ui {

/// A row of it is not the partner's own.
bool isIllustrative(const pricing::ResaleAuthorization &authorization);
/// One of its authorizations is illustrative.
bool isIllustrative(const pricing::Scenario &scenario);

QString illustrativeText(); ///< for a note where it is so
/// An empty one, small and in the tone of caution.
QLabel *illustrativeNote(QWidget *parent);

} // namespace dealdesk::ui
