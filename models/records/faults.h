// What may be wrong with a scenario's values, by the rules of the scenario file format. The one list of these rules: a
// file that was read, a workspace that is opened, a row that is saved and a scenario that is exported all meet it.
// Ranges are those of the fields' descriptions.
#pragma once

#include "field.h"
#include "pricing/scenario.h"

#include <vector>

namespace dealdesk::records {

enum class FaultKind : std::uint8_t {
    OutOfRange, ///< also a last day before the first, and an offer's end outside of its term's last month
    Empty,
    TooLong, ///< a text, or a list
    ControlCharacter,
    NotUtf8,
    Repeated,     ///< an id or a listing that another row has
    Nowhere,      ///< refers to nothing: to no customer, to no authorization, to no currency of ISO 4217
    NotRising,    ///< months or first tenants, or a first month that is not 0
    NotLast,      ///< a negotiated band before another
    Unneeded,     ///< instalments of a schedule that is not custom, the percentage of an Azure price that has none
    Overlaps,     ///< an authorization with the days of another of its listing
    AgainstDates, ///< an authorization that is said to be open-ended, or not to be, and its dates say otherwise
    TooFine,      ///< an amount with decimals that the currency has not (recount.h)
};

struct Fault {
    Field field = RecordKind::Settings; ///< a whole RecordKind: the list of them
    FaultKind kind = FaultKind::OutOfRange;
    std::size_t row = 0;  ///< of the authorization, customer or deal in its list
    std::size_t part = 0; ///< of the band, step, instalment or offer in its row

    friend bool operator==(const Fault &, const Fault &) = default;
};

// Of a field that may be too long.
std::size_t mostCharactersOf(Field field);
std::optional<std::size_t> mostRowsOf(Field field); ///< nothing: it is a text

/// An earlier version could make it: names had no length, a currency was any three letters, a deal may stand for a
/// listing whose authorization is not entered yet. Such a workspace opens and is asked about; a file is refused.
bool mayBeFromEarlier(const Fault &fault);

// What is wrong with one row by itself, in the order of its fields.
std::vector<Fault> faultsOf(const pricing::ScenarioSettings &settings);
std::vector<Fault> faultsOf(const pricing::ResaleAuthorization &authorization);
std::vector<Fault> faultsOf(const pricing::Customer &customer);
std::vector<Fault> faultsOf(const pricing::Deal &deal);

/// Also ids, references and sizes, in the order of a scenario file.
std::vector<Fault> faultsOf(const pricing::Scenario &scenario);

} // namespace dealdesk::records
