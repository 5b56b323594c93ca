// The brandings of the firm and of its customers, each under its owner's name.
#pragma once

#include "namedrows.h"

#include "records/branding.h"

namespace dealdesk::storage {

class BrandingRows
{
public:
    BrandingRows(const Connection &connection, Ledgers &ledgers);
    void save(const std::string &owner, const records::Branding &branding);
    void remove(const std::string &owner) { rows.remove(owner); }

    static QString selectAll(int schema);
    static std::string readOwner(RowReader &row);
    static records::Branding read(RowReader &row, int schema); ///< after its owner

private:
    NamedRows rows;
};

} // namespace dealdesk::storage
