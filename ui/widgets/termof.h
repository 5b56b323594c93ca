// Which term of the trade a widget is about, where its own text does not name it: Shift+F1 then says this one.
#pragma once

#include "guidance/glossary.h"

#include <QVariant>
#include <QWidget>

#include <optional>

namespace dealdesk::ui {

inline constexpr const char *termProperty = "dealdeskTerm";

inline void setTerm(QWidget *widget, guidance::Term term) { widget->setProperty(termProperty, static_cast<int>(term)); }
inline std::optional<guidance::Term> termOf(const QWidget *widget)
{
    const QVariant kept = widget->property(termProperty);
    return kept.isValid() ? std::optional(static_cast<guidance::Term>(kept.toInt())) : std::nullopt;
}

} // namespace dealdesk::ui
