// Whose deals are wanted: any customer's, or one's. There may be very many: their list is made when somebody comes to
// it.
#pragma once

#include "ui/widgets/elidedcombo.h"
#include "wording/language.h"
#include "workspace/document.h"

#include <optional>

namespace dealdesk::ui {

class CustomerFilter : public ElidedCombo
{
    Q_OBJECT
public:
    CustomerFilter(const workspace::Document &document, const wording::Language &language, QWidget *parent);

    std::optional<pricing::CustomerId> customer() const;
    void choose(const std::optional<pricing::CustomerId> &customer); ///< without a word
    void refresh();                                                  ///< the chosen one is called as he is now
    void showPopup() override;

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void offerAll();
    QString nameOf(const pricing::CustomerId &id) const;

    const workspace::Document &document;
    const wording::Language language;
    bool offersAll = false;
};

} // namespace dealdesk::ui
