// Entries of an authorization, whether it stands in the document or is still being entered. A field that changes
// figures is taken when it is left: until then only what it would change is told.
#pragma once

#include "tables/authorizationentry.h"
#include "ui/widgets/entryfield.h"

#include <QGridLayout>
#include <QWidget>

#include <functional>
#include <map>
#include <optional>

namespace dealdesk::ui {

class AuthorizationFields : public QWidget
{
    Q_OBJECT
public:
    struct Source {
        std::function<const pricing::ResaleAuthorization *()> now; ///< null: there is none
        /// What is wrong with it beside the others of its listing; empty: nothing.
        std::function<QString(const pricing::ResaleAuthorization &after)> problem;
        std::function<void(const pricing::ResaleAuthorization &after, tables::AuthorizationField which, int stay)>
            enter;
        /// While it is typed: what it would be; as it is now where that is wrong or given up.
        std::function<void(const pricing::ResaleAuthorization &after)> consider;
    };
    struct Cell {
        tables::AuthorizationField which;
        int row, column;
        int columns = 1;
    };

    AuthorizationFields(Source source, const std::vector<Cell> &cells, const wording::Language &language,
                        QWidget *parent);

    EntryField *field(tables::AuthorizationField which) const { return fields.at(which); }
    /// What the source has now. `anew`: even over what is being typed.
    void show(bool anew, bool mayEdit);
    /// Every entry is right.
    bool isRight() const;
    QGridLayout *grid() const { return layout; }

Q_SIGNALS:
    void rightnessChanged();

private:
    QString check(tables::AuthorizationField which, const QString &text);
    EntryField *add(tables::AuthorizationField which);

    Source source;
    const wording::Language language;
    QGridLayout *layout;
    std::map<tables::AuthorizationField, EntryField *> fields;
};

/// Its prices: name, existing tenants, commitment discounts.
std::vector<AuthorizationFields::Cell> priceCells();
/// The rest of the letter.
std::vector<AuthorizationFields::Cell> letterCells();

} // namespace dealdesk::ui
