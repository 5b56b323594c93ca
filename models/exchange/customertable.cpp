#include "customertable.h"

#include "comparedname.h"
#include "customernames.h"
#include "dealtablereading.h"
#include "jsonreader.h"
#include "records/customer.h"
#include "records/faults.h"
#include "records/values.h"
#include "scenarioparts.h"
#include "tablerowreading.h"

namespace dealdesk::exchange {

using namespace pricing;
using records::CustomerField;

namespace {

struct CustomerColumn {
    std::string_view name;
    CustomerField field;
};
constexpr CustomerColumn customerColumns[]{{"name", CustomerField::Name},
                                           {"aliases", CustomerField::Aliases},
                                           {"awsAccount", CustomerField::AwsAccount},
                                           {"azureBillingAccount", CustomerField::AzureBillingAccount},
                                           {"contact", CustomerField::Contact},
                                           {"notes", CustomerField::Notes}};

class CustomerTableReading : TableRowReading
{
public:
    CustomerTableReading(std::string_view text, const Scenario &scenario, const DealTableStyle &how)
        : TableRowReading(TableOf::Customers, text, how, scenario.settings.currency)
        , into(scenario)
        , named(scenario)
        , known(scenario.customers)
        , nextNumber(scenario.customers.size())
    {
        for (const Customer &customer : scenario.customers)
            ids.insert(customer.id.text);
    }

    tl::expected<ReadCustomers, std::vector<Problem>> read()
    {
        const auto whole = readRows([this] { readRow(); });
        if (!whole)
            return tl::unexpected(whole.error());
        settle(found.leftOut);
        found.isStopped = !*whole;
        if (found.customers.size() + into.customers.size() > mostCustomers)
            return tl::unexpected(std::vector{Problem{{}, ProblemCode::TooManyCustomers, {asCount(mostCustomers)}}});
        return std::move(found);
    }

private:
    void readRow()
    {
        settle(found.leftOut); // of a row with other cells than the titles
        const std::string name(withoutGuard(cell("name")));
        if (const auto fault = named.faultOf(name))
            report("name", *fault);
        if (!ofRow.empty())
            return void(settle(found.leftOut));
        const auto &fits = known.fitting(comparedName(name));
        ReadCustomer read{csv.rowNumber(), fits.empty() ? std::nullopt : std::optional(fits.front()), {}};
        const auto first =
            rows.try_emplace(comparedName(read.known ? into.customers[*read.known].name : name), csv.rowNumber());
        if (!first.second) {
            report("name", {{}, ProblemCode::RepeatedFound, {exchange::quoted(name)}});
            return void(settle(found.leftOut));
        }
        if (read.known)
            read.customer = into.customers[*read.known];
        else
            read.customer.name = name;
        readDetails(read.customer);
        readAliases(read);
        checkRules(read.customer);
        if (!settle(found.leftOut)) {
            rows.erase(first.first);
            return;
        }
        if (!read.known)
            read.customer.id.text = newId();
        for (const std::string &alias : read.customer.aliases)
            taken.emplace(comparedName(alias), read.customer.name);
        taken.emplace(comparedName(read.customer.name), read.customer.name);
        found.customers.push_back(std::move(read));
    }

    void readDetails(Customer &customer)
    {
        if (const auto account = cell("awsAccount"); !account.empty()) {
            std::string digits;
            for (const char letter : account)
                if (letter != '-' && letter != ' ')
                    digits += letter;
            if (records::isInRange(records::awsAccount, digits))
                customer.awsAccount = digits;
            else
                report("awsAccount",
                       {{}, ProblemCode::NotDigits, {asCount(records::awsAccount.count), exchange::quoted(account)}});
        }
        const auto take = [this](std::string_view column, std::string &text) {
            if (const auto said = cell(column); !said.empty())
                text = withoutGuard(said);
        };
        take("azureBillingAccount", customer.azureBillingAccount);
        take("contact", customer.contact);
        take("notes", customer.notes);
    }

    void readAliases(ReadCustomer &read)
    {
        std::string_view rest = withoutGuard(cell("aliases"));
        auto &aliases = read.customer.aliases;
        const auto isHis = [&](const std::string &compared) {
            return compared == comparedName(read.customer.name) ||
                   std::ranges::any_of(aliases,
                                       [&](const std::string &each) { return comparedName(each) == compared; });
        };
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find_first_of(";\n"), rest.size());
            const std::string alias(withoutBlanks(rest.substr(0, end)));
            rest.remove_prefix(std::min(end + 1, rest.size()));
            const std::string compared = comparedName(alias);
            if (compared.empty() || isHis(compared))
                continue;
            const auto other = otherCalled(compared, read);
            if (other)
                report("aliases",
                       {{}, ProblemCode::AliasOfAnother, {exchange::quoted(*other), exchange::quoted(alias)}});
            else
                aliases.push_back(alias);
        }
        if (aliases.size() > mostAliases)
            report("aliases", {{}, ProblemCode::TooManyAliases, {asCount(mostAliases)}});
    }

    std::optional<std::string> otherCalled(const std::string &compared, const ReadCustomer &read) const
    {
        for (const std::size_t fit : known.fitting(compared))
            if (!read.known || fit != *read.known)
                return into.customers[fit].name;
        const auto here = taken.find(compared);
        return here == taken.end() ? std::nullopt : std::optional(here->second);
    }

    void checkRules(Customer customer)
    {
        customer.id.text = "c";
        Scenario alone;
        for (const records::Fault &fault : records::faultsOf(customer)) {
            Problem problem = problemOf(alone, fault);
            const auto column = std::ranges::find_if(
                customerColumns, [&](const CustomerColumn &each) { return fault.field == records::Field(each.field); });
            if (column == std::end(customerColumns) || !has(column->name))
                continue;
            if (const auto code = sayingFound(problem.code)) {
                problem.code = *code;
                problem.values.emplace_back(exchange::quoted(cell(column->name)));
            }
            problem.pointer.clear();
            report(column->name, std::move(problem));
        }
    }

    std::string newId()
    {
        std::string id;
        do
            id = 'c' + std::to_string(++nextNumber);
        while (ids.contains(id));
        return id;
    }

    const Scenario &into;
    const NamedCustomers named;
    const CustomerNames known;
    std::unordered_map<std::string, std::size_t> rows;  ///< by whom they name, compared
    std::unordered_map<std::string, std::string> taken; ///< whose a name is by the rows so far
    std::unordered_set<std::string_view> ids;
    std::size_t nextNumber;
    ReadCustomers found;
};

} // namespace

tl::expected<ReadCustomers, std::vector<Problem>> readCustomerTable(std::string_view csv, const Scenario &into,
                                                                    const DealTableStyle &style)
{
    return CustomerTableReading(csv, into, style).read();
}

} // namespace dealdesk::exchange
