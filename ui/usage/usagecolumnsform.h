// Which column of a usage file is what, all of them in one form, with what stands in each.
#pragma once

#include "exchange/usagefile.h"
#include "exchange/usagesample.h"
#include "ui/widgets/promptdialog.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace dealdesk::ui {

inline constexpr std::size_t usageFields = 5; ///< the customer, the project, whether active, the month, the deployment

/// In the order of the form.
std::array<std::optional<std::string> *, usageFields> fieldsOf(exchange::UsageColumns &columns);

class UsageColumnsForm : public PromptDialog
{
    Q_OBJECT
public:
    /// `proposed`: what was chosen for such a file before; titles that it does not have are passed over.
    UsageColumnsForm(const QString &file, const exchange::UsageSample &sample, exchange::UsageColumns proposed,
                     QWidget *parent);

    exchange::UsageColumns columns() const; ///< as they are chosen
    QComboBox *choice(std::size_t field) const { return choices[field]; }

private:
    QWidget *makePart(exchange::UsageColumns &proposed);
    /// Of a field; nothing: none, or none is chosen yet.
    std::optional<std::size_t> chosen(std::size_t field) const;
    QString valuesOf(std::size_t column) const;
    QString problemOf(std::size_t field) const;
    void check();

    const exchange::UsageSample sample;
    std::array<QComboBox *, usageFields> choices{};
    std::array<QLabel *, usageFields> below{};
    QPushButton *takes;
};

} // namespace dealdesk::ui
