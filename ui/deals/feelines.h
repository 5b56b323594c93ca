// What the marketplace takes of the chosen deal's private offers, and its net margin before and after, in sentences.
#pragma once

#include "wording/language.h"
#include "workspace/document.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace dealdesk::ui {

class FeeLines : public QWidget
{
    Q_OBJECT
public:
    FeeLines(const workspace::Document &document, const wording::Language &language, QWidget *parent = nullptr);

    /// Index into the scenario's deals; also after a change. Nothing is said of one that is not counted.
    void setDeal(std::optional<std::size_t> deal);

private:
    QStringList lines(std::size_t deal) const;

    const wording::Language language;
    const workspace::Document &document;
    QLabel *words;
};

} // namespace dealdesk::ui
