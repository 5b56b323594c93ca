// What a person enters of the publisher's letter beside its prices: number, kind, days, accounts, payment plan, Azure
// price, net terms, note and document.
#pragma once

#include "entrytext.h"
#include "records/authorization.h"

#include <QStringList>

#include <span>

namespace dealdesk::tables {

using records::AuthorizationField;

constexpr bool isOfLetter(AuthorizationField field)
{
    return field >= AuthorizationField::Number && field <= AuthorizationField::NetTerms;
}

// Of a field of the letter; as for the others of an authorization (authorizationentry.h). The Azure price is one entry:
// a choice, or the percentage of its discount.
QString letterText(const pricing::ResaleAuthorization &authorization, AuthorizationField field,
                   const wording::Language &language);
Read<pricing::ResaleAuthorization> withLetterEntry(pricing::ResaleAuthorization authorization, AuthorizationField field,
                                                   const QString &text, const wording::Language &language);
QString letterEditText(AuthorizationField field);
QStringList letterChoices(AuthorizationField field, const wording::Language &language); ///< empty: it is typed

/// Why it cannot stand beside the others of its listing: one of them holds on a day of it. Empty: it can.
QString overlapProblem(const pricing::ResaleAuthorization &authorization,
                       std::span<const pricing::ResaleAuthorization *const> others, const wording::Language &language);

} // namespace dealdesk::tables
